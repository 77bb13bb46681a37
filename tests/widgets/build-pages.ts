import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { build } from "esbuild"
import { installPackages } from "../../scripts/setup/install-packages.mjs"
import { npm, root } from "../../scripts/setup/run.mjs"

const place = path.join(root, "tests/widgets")

/** Where the built pages lie. */
export const pagesFolder = path.join(place, "dist")
const versionsFile = path.join(pagesFolder, "versions.json")

const isFresh = (): boolean => {
  if (!existsSync(versionsFile)) return false
  const sources = ["build.mjs", "package-lock.json", ...readdirSync(path.join(place, "pages")).map((file) => `pages/${file}`)]
  return sources.every((file) => statSync(path.join(place, file)).mtimeMs < statSync(versionsFile).mtimeMs)
}

/** Builds the pages unless they are newer than all they are made of; gives the version of every package in them. */
export const buildPages = async (): Promise<Record<string, string>> => {
  if (!isFresh()) {
    await installPackages("tests/widgets")
    const { code, output } = await npm(["run", "build"], { cwd: place, minutes: 5 })
    if (code !== 0) throw new Error(`the widget pages could not be built:\n${output.slice(-3000)}`)
  }
  return JSON.parse(readFileSync(versionsFile, "utf8")) as Record<string, string>
}

/** The script that the extension puts into a page, with a way for the test to point at a box. */
export const buildAgent = async (): Promise<string> => {
  const built = await build({ entryPoints: [path.join(place, "agent.ts")], bundle: true, write: false, format: "iife", target: "es2022" })
  const [file] = built.outputFiles
  if (!file) throw new Error("the page agent was not built")
  return file.text
}
