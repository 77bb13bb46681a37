import { spawn } from "node:child_process"
import { readFileSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

export const root = fileURLToPath(new URL("../../", import.meta.url))

/**
 * Runs a program and waits for it.
 * @param {{ cwd?: string, env?: Record<string, string>, isShown?: boolean, minutes?: number }} [options]
 *   `isShown`: its output goes to the screen as it comes; otherwise it is collected. `minutes`: after these it is ended.
 * @returns {Promise<{ code: number, output: string }>} code -1 when it could not start or took too long; never rejects.
 */
export const run = (command, args, { cwd = root, env = {}, isShown = false, minutes = 15 } = {}) =>
  new Promise((resolve) => {
    const isScript = process.platform === "win32" && !command.endsWith(".exe")
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, shell: isScript, stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    const take = (chunk) => {
      output += chunk
      if (isShown) process.stdout.write(chunk)
    }
    child.stdout.on("data", take)
    child.stderr.on("data", take)
    const stop = () => {
      output += `\nstopped after ${minutes} minutes\n`
      child.kill("SIGKILL")
    }
    const limit = minutes === Infinity ? undefined : setTimeout(stop, minutes * 60_000)
    const end = (code) => {
      clearTimeout(limit)
      resolve({ code, output })
    }
    child.on("error", (error) => {
      output += `${error.message}\n`
      end(-1)
    })
    child.on("close", (code) => end(code ?? -1))
  })

/** Runs npm itself, the one this script was started with where there is one. */
export const npm = (args, options) => {
  const npmScript = process.env.npm_execpath
  return npmScript?.endsWith("npm-cli.js") ? run(process.execPath, [npmScript, ...args], options) : run("npm", args, options)
}

/** Runs a command that an installed package brings (`tsc` of `typescript`), without a shell in between. */
export const tool = (name, args, { from = name, ...options } = {}) => {
  const folder = path.join(root, "node_modules", from)
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"))
  const file = typeof bin === "string" ? bin : bin[name]
  return run(process.execPath, [path.join(folder, file), ...args], options)
}
