import js from "@eslint/js"
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript"
import { importX } from "eslint-plugin-import-x"
import jsxA11y from "eslint-plugin-jsx-a11y"
import reactHooks from "eslint-plugin-react-hooks"
import tseslint from "typescript-eslint"
import { entryFolders, pureFolders } from "./scripts/lint/arrows.mjs"
import { arrowsRule } from "./scripts/lint/arrows-rule.mjs"
import { bans, zodBraces } from "./scripts/lint/bans.mjs"

const entryIndexes = entryFolders.map((folder) => `src/${folder}/index.{ts,tsx}`)
const code = "**/*.{ts,tsx}"

export default tseslint.config(
  {
    ignores: [
      "node_modules",
      "build",
      "dist",
      ".plasmo",
      "coverage",
      "screenshots",
      "test-results",
      "tests/widgets",
      "tests/pages",
      "tests/corpus/**/*.json"
    ]
  },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: { console: "readonly", process: "readonly", URL: "readonly", setTimeout: "readonly", clearTimeout: "readonly" }
    }
  },

  {
    files: [code],
    extends: [tseslint.configs.strict],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "no-undef": "off",
      eqeqeq: "error",
      "no-restricted-syntax": ["error", zodBraces],
      // Replaced by a narrower ban in src: every index may be undefined here (noUncheckedIndexedAccess), and `?? ""` would hide a defect.
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "import-x/no-cycle": "error",
      "import-x/no-default-export": "error"
    }
  },
  { files: ["*.config.ts", "src/{popup,sidepanel,options}/index.tsx", "src/tabs/*.tsx"], rules: { "import-x/no-default-export": "off" } },

  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict, reactHooks.configs.flat.recommended],
    rules: { "jsx-a11y/no-autofocus": ["error", { ignoreNonDOM: true }] }
  },

  {
    files: [`src/${code}`],
    plugins: { deskhand: { rules: { arrows: arrowsRule } } },
    rules: { "deskhand/arrows": "error", ...bans() }
  },
  { files: ["src/platform/**/*.ts", ...entryIndexes], rules: bans({ seesBrowser: true }) },
  { files: ["src/platform/packaged-text.ts"], rules: bans({ seesBrowser: true, readsPackage: true }) },
  { files: ["src/**/*.test.{ts,tsx}"], rules: bans({ seesBrowser: true, isTest: true }) },
  { files: pureFolders.map((folder) => `src/${folder}/${code}`), ignores: ["**/*.test.ts"], rules: bans({ isPure: true }) },
  // What is put into a page counts every byte, and the DOM's types say "maybe" where there is always a parent or a text.
  { files: ["src/content-scripts/read-page/*.ts"], ignores: ["**/*.test.ts"], rules: bans({ isSureOfPage: true }) },
  { files: ["src/autofill/label-page/*.ts"], ignores: ["**/*.test.ts"], rules: bans({ isPure: true, isSureOfPage: true }) }
)
