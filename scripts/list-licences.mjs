/**
 * Writes `assets/third-party-licences.txt`: the packages that end up inside the extension, with the texts their licences ask to be
 * handed on. Run after a change of `dependencies`: `node scripts/list-licences.mjs`.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const root = new URL("../", import.meta.url)

/** Builds the extension, is not inside it. */
const buildTools = ["plasmo"]

const find = (packages, from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
    const place = `${at ? `${at}/` : ""}node_modules/${name}`
    if (packages[place]) return place
    if (!at) return null
  }
}

/** Places in the lock file of every package that ships, sorted. `packages` is the lock file's table of that name. */
export const shippedPackages = (packages) => {
  const seen = new Set()
  const queue = Object.keys(packages[""].dependencies)
    .filter((name) => !buildTools.includes(name))
    .map((name) => ["", name])
  for (let next = queue.pop(); next; next = queue.pop()) {
    const place = find(packages, ...next)
    if (!place || seen.has(place)) continue
    seen.add(place)
    queue.push(...Object.keys(packages[place].dependencies ?? {}).map((name) => [place, name]))
  }
  return [...seen].sort()
}

export const nameOf = (place) => place.split("node_modules/").at(-1)

const licenceText = (place) => {
  const folder = new URL(`${place}/`, root)
  const file = existsSync(folder) && readdirSync(folder).find((it) => /^licen[cs]e/i.test(it))
  return file
    ? readFileSync(new URL(file, folder), "utf8").trim().replaceAll("\r", "")
    : "(The package holds no licence text; the licence named above applies.)"
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { packages } = JSON.parse(readFileSync(new URL("package-lock.json", root), "utf8"))
  const byText = new Map()
  for (const place of shippedPackages(packages)) {
    const line = `${nameOf(place)} ${packages[place].version} (${packages[place].license ?? "licence not named"})`
    const text = licenceText(place)
    byText.set(text, [...(byText.get(text) ?? []), line])
  }
  const parts = [...byText].map(([text, lines]) => `${lines.join("\n")}\n\n${text}\n`)
  const head = "Packages inside the extension, and their licences.\nWritten by scripts/list-licences.mjs; not to be edited by hand.\n"
  writeFileSync(new URL("assets/third-party-licences.txt", root), [head, ...parts].join(`\n${"-".repeat(80)}\n\n`))
  console.log(`${[...byText.values()].flat().length} packages, ${byText.size} texts`)
}
