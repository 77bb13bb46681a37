import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import path from "node:path"

export const root = path.resolve(import.meta.dirname, "../..")

/** Files of the project, relative to its root: what git tracks or would track. */
export const projectFiles: string[] = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
  maxBuffer: 64 * 1024 * 1024
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(path.join(root, file)))

export const readText = (file: string): string => readFileSync(path.join(root, file), "utf8")
