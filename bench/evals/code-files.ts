import { readFileSync } from "node:fs"
import { basename } from "node:path"
import * as z from "zod"
import { buildCodeSet } from "../../src/knowledge/codes/build-code-set"
import type { CodeRow, CodeSetInfo, CodeSystem } from "../../src/knowledge/codes/code-set"
import { finish } from "../../src/knowledge/codes/finish"
import { openCodeSet, type CodeSet } from "../../src/knowledge/codes/open-code-set"
import { readHcpcsFile } from "../../src/knowledge/codes/parse/read-hcpcs-file"
import { readIcdFile } from "../../src/knowledge/codes/parse/read-icd-file"
import { placeRow } from "../../src/knowledge/codes/parse/read-place-list"

const hcpcsSchema = z.array(
  z.object({ code: z.string(), kind: z.enum(["hcpcs", "modifier"]), long: z.string(), short: z.string(), rest: z.array(z.string()) })
)
const placesSchema = z.record(z.string(), z.string())
const termsSchema = z.record(z.string(), z.array(z.string()))

const infoOf = (system: CodeSystem, edition: string): CodeSetInfo => ({ system, edition, validFrom: 0, validTo: 0, origin: "file" })

const fromJson = (kind: string, name: string, data: unknown): [CodeSetInfo, CodeRow[]][] => {
  if (kind === "pos") {
    const rows = Object.entries(placesSchema.parse(data)).flatMap(([code, words]) => placeRow(code, words) ?? [])
    return [[infoOf("pos", name), rows]]
  }
  const all = hcpcsSchema.parse(data)
  return (["hcpcs", "modifier"] as const).map((system) => [
    infoOf(system, name),
    all
      .filter((each) => each.kind === system)
      .map(({ code, long, short, rest }) => {
        const added = /0?(\d{8})\d{4,8}[A-Z]?$/.exec(rest.at(-1) ?? "")?.[1]
        return { code, title: long, shortTitle: short.slice(0, 28).trim(), billable: true, ...(added ? { validFrom: Number(added) } : {}) }
      })
  ])
}

const readFile = (kind: string, path: string): [CodeSetInfo, CodeRow[]][] => {
  const bytes = readFileSync(path)
  const name = basename(path)
  if (path.endsWith(".json")) return fromJson(kind, name, JSON.parse(bytes.toString("utf8")))
  if (kind === "icd10cm") {
    const read = finish(readIcdFile(name, bytes))
    if (!read.ok) throw new Error(read.problem)
    return [[read.info, read.rows]]
  }
  const read = finish(readHcpcsFile(name, bytes))
  if (!read.ok) throw new Error(read.problem)
  return read.sets.map(({ info, rows }) => [info, rows])
}

/**
 * Opens the code sets of `--codeset SYSTEM=FILE` pairs: the official files as the importers read them, or the JSON they were joined into.
 * `inclusion=FILE` (JSON of code to terms) adds inclusion terms to ICD-10-CM.
 */
export const openCodeFiles = (pairs: readonly string[]): CodeSet[] => {
  const read = pairs.map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)] as const)
  const inclusion = read.find(([kind]) => kind === "inclusion")
  const terms = inclusion ? termsSchema.parse(JSON.parse(readFileSync(inclusion[1], "utf8"))) : {}
  return read
    .filter(([kind]) => kind !== "inclusion")
    .flatMap(([kind, path]) => readFile(kind, path))
    .map(([info, rows]) => {
      const named = info.system === "icd10cm" && inclusion ? rows.map((row) => ({ ...row, alsoCalled: terms[row.code] ?? [] })) : rows
      const set = openCodeSet(finish(buildCodeSet(info, named)))
      if (!set) throw new Error(`${info.system} could not be opened after indexing.`)
      return set
    })
}
