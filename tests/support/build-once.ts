import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import { npm, root } from "../../scripts/setup/run.mjs"

export type Target = "chrome-mv3" | "edge-mv3" | "firefox-mv3"

const scripts: Record<Target, string> = { "chrome-mv3": "build", "edge-mv3": "build:edge", "firefox-mv3": "build:firefox" }

/** A build made elsewhere, to be tested as it is. */
const given = process.env.DESKHAND_BUILD

/** Where the production build of a target lies. */
export const buildFolder = (target: Target): string => given ?? path.join(root, "build", `${target}-prod`)

const newest = (place: string): number => {
  const found = statSync(place)
  if (!found.isDirectory()) return /\.test\.tsx?$/.test(place) ? 0 : found.mtimeMs
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))))
}

const isFresh = (target: Target): boolean => {
  const manifest = path.join(buildFolder(target), "manifest.json")
  if (!existsSync(manifest)) return false
  return (
    statSync(manifest).mtimeMs >
    Math.max(...["src", "assets", "package.json", "tsconfig.json"].map((name) => newest(path.join(root, name))))
  )
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms))

/** Writes the number of this process into the lock; false when another holds it. */
const isTaken = (lock: string): boolean => {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false
    throw error
  }
}

const isAlive = (lock: string): boolean => {
  try {
    return process.kill(Number(readFileSync(lock, "utf8")), 0)
  } catch (error) {
    // Just given back, or its process is gone.
    return (error as NodeJS.ErrnoException).code === "EPERM"
  }
}

/**
 * Builds a target unless the build is newer than every source, and at most once in a test run, so that all of its tests see the
 * same build. Two runs at once build one after the other.
 */
export const buildOnce = async (target: Target): Promise<void> => {
  if (given !== undefined) return
  const done = `DESKHAND_BUILT_${target}`
  if (process.env[done] !== undefined && existsSync(path.join(buildFolder(target), "manifest.json"))) return
  process.env[done] = "yes" // test workers inherit it
  if (isFresh(target)) return
  const lock = path.join(root, "build", ".building")
  mkdirSync(path.dirname(lock), { recursive: true })
  while (!isTaken(lock)) {
    // Another run builds. One that was ended in the middle leaves its lock behind.
    if (!isAlive(lock)) rmSync(lock, { force: true })
    await pause(500)
  }
  try {
    if (isFresh(target)) return
    const { code, output } = await npm(["run", scripts[target]], { minutes: 12 })
    // The bundler reports some errors with exit code 0.
    if (code !== 0 || !existsSync(path.join(buildFolder(target), "manifest.json")))
      throw new Error(`the build for ${target} failed:\n${output.slice(-4000)}`)
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Called by vitest before the first e2e test. */
export const setup = (): Promise<void> => buildOnce("chrome-mv3")
