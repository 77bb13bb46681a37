import { ESLint } from "eslint"
import tseslint from "typescript-eslint"

export type Finding = { rule: string; message: string }

/** The project's own configuration, without the rules that ask the type checker: a planted file is in no project. */
const eslint = new ESLint({
  overrideConfig: [
    {
      files: ["**/*.{ts,tsx}"],
      languageOptions: { parserOptions: { projectService: false } },
      rules: { ...tseslint.configs.disableTypeChecked.rules, "import-x/no-cycle": "off" }
    }
  ]
})

/** Lints `code` as if it stood at `filePath`, which need not exist. */
export const lintPlanted = async (filePath: string, code: string): Promise<Finding[]> => {
  const [result] = await eslint.lintText(code, { filePath })
  if (!result) throw new Error(`${filePath} is not linted at all`)
  return result.messages.map((it) => ({ rule: it.ruleId ?? "syntax", message: it.message }))
}
