import path from "node:path"
import { arrows } from "./arrows.mjs"

const describe = (names) => (names.length ? names.join(", ") : "nothing")

/** Folder of `src` a path lies in, "" outside `src` or directly under it. */
const folderOf = (root, file) => {
  const [top, folder, ...rest] = path.relative(root, file).split(path.sep)
  return top === "src" && folder && rest.length > 0 ? folder : ""
}

const packageName = (specifier) =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/")

/** Text of an error, or null when the import is allowed. Paths are compared as written, so a file that does not exist yet is judged too. */
const judge = (root, file, specifier, isTypeOnly) => {
  const from = folderOf(root, file)
  const isTest = /\.test\.tsx?$/.test(file)
  const isUrl = specifier.startsWith("url:")
  const target = isUrl ? specifier.slice(4) : specifier
  const rule = arrows[from]
  if (!rule) return from ? `src/${from} is not in scripts/lint/arrows.mjs: say there what it may import.` : null

  if (!target.startsWith(".")) {
    if (isTest || isTypeOnly || rule.packages.includes(packageName(target))) return null
    return `src/${from} may use the packages ${describe(rule.packages)}, not "${packageName(target)}": ${rule.way}.`
  }

  const resolved = path.resolve(path.dirname(file), target)
  const to = folderOf(root, resolved) || folderOf(root, `${resolved}/index`)
  if (to === from) return null
  if (!to) {
    const top = path.relative(root, resolved).split(path.sep)[0]
    if (top === "assets" || (isTest && top === "tests")) return null
    return `src/${from} may not import ${path.relative(root, resolved)}: what ships lives in src, what tests need in tests/support.`
  }
  if (rule.to.includes(to)) return null
  if (isUrl && rule.urlsOf?.includes(to)) return null
  if (rule.typesFrom?.includes(to)) {
    return isTypeOnly || isTest ? null : `src/${from} may import types alone from src/${to} (\`import type\`): ${rule.way}.`
  }
  return `src/${from} may not import src/${to} (it may import ${describe(rule.to)}): ${rule.way}.`
}

const isTypeOnlyImport = (node) =>
  node.importKind === "type" ||
  node.exportKind === "type" ||
  (node.specifiers?.length > 0 && node.specifiers.every((it) => it.importKind === "type" || it.exportKind === "type"))

/** ESLint rule: every import, re-export and `import()` of `src` follows the arrows. */
export const arrowsRule = {
  meta: { type: "problem", schema: [], docs: { description: "imports follow the arrows of ARCHITECTURE.md" } },
  create(context) {
    const check = (node) => {
      if (typeof node.source?.value !== "string") return
      const message = judge(context.cwd, context.filename, node.source.value, isTypeOnlyImport(node))
      if (message) context.report({ node: node.source, message })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: (node) => check({ source: node.source, importKind: "type" })
    }
  }
}
