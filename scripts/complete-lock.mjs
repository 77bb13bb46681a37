/**
 * Adds to the lock files the machine-dependent packages that npm left out.
 *
 * npm writes only those optional packages into a lock file that the registry in use could give it, and `npm ci` then refuses the
 * whole file ("Missing: ... from lock file"). Their versions are pinned by the packages that ask for them, so they can be entered
 * without asking anybody. Run after every `npm install`: `node scripts/complete-lock.mjs`.
 */
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const systems = ["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"]
const processors = ["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"]
const processorOf = (word) => (word === "armv7" ? "arm" : processors.find((it) => it === word))

/** Place in the lock that `name` leads to for the package at `from`, null when there is none. */
const find = (packages, from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    const place = `${at ? `${at}/` : ""}node_modules/${name}`
    if (packages[place]) return place
    if (!at) return null
  }
}

/** Entries that are missing: place -> entry. `packages` is the lock file's table of that name. */
export const missingEntries = (packages) => {
  const missing = {}
  for (const [from, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!/^\d+\.\d+\.\d+$/.test(version)) continue
      const found = find(packages, from, name)
      if (found && packages[found].version === version) continue
      const words = name.split("/").at(-1).split("-")
      const os = systems.filter((it) => words.includes(it))
      const cpu = words.map(processorOf).filter(Boolean)
      const place = found ? `${from}/node_modules/${name}` : `node_modules/${name}`
      missing[place] = { version, cpu, ...(entry.dev ? { dev: true } : {}), optional: true, os }
    }
  }
  return missing
}

export const lockFiles = ["package-lock.json", "tests/widgets/package-lock.json"].map((it) => new URL(`../${it}`, import.meta.url))

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const file of lockFiles) {
    const lock = JSON.parse(readFileSync(file, "utf8"))
    const missing = missingEntries(lock.packages)
    const places = [...Object.keys(lock.packages), ...Object.keys(missing)].sort((a, b) => a.localeCompare(b, "en"))
    lock.packages = Object.fromEntries(places.map((it) => [it, lock.packages[it] ?? missing[it]]))
    writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
    console.log(`${fileURLToPath(file)}: ${Object.keys(missing).length} added`)
  }
}
