import { editionWords, systemNames } from "../../knowledge/code-files/describe-code-file"
import type { CodeSystem } from "../../knowledge/codes/code-set"
import { codeSets } from "../../storage/code-sets"
import type { Stored } from "../../storage/keep"
import { openCodeSets } from "../../storage/open-code-sets"
import { referenceTables } from "../../storage/reference-tables"
import { today } from "../../ui/today"
import { dayWords, numberWords } from "./number-words"

/** One line of the list of what is loaded. */
export type LoadedRow = {
  /** System or table. */
  id: string
  name: string
  /** Which edition, or that it is the built-in one; "" where nothing is there. */
  edition: string
  count: string
  /** Null for what is built in. */
  loaded: { on: string; size: number; fileName: string; isTable: boolean } | null
  /** What staff should look at: an edition that has ended, damage. */
  warning: string
  note: string
}

const systems: readonly CodeSystem[] = ["icd10cm", "hcpcs", "modifier", "pos", "office"]
const things: Readonly<Record<CodeSystem, string>> = {
  icd10cm: "codes",
  hcpcs: "codes",
  modifier: "modifiers",
  pos: "places",
  office: "codes"
}

const isOver = (validTo: number): boolean => validTo !== 0 && Number(today().replaceAll("-", "")) > validTo

/** Everything codes are looked up in and checked against: loaded files, and the built-in lists where there is none. */
export const readLoaded = async (): Promise<Stored<LoadedRow[]>> => {
  // Opening them first tells which are damaged.
  const opened = await openCodeSets()
  if (!opened.ok) return opened
  const builtIn = new Map(opened.value.filter(({ info }) => info.origin === "starter").map(({ info, size }) => [info.system, size]))
  const [sets, tables] = await Promise.all([codeSets().list(), referenceTables().list()])
  if (!sets.ok) return sets
  if (!tables.ok) return tables
  const rows = systems.map((system): LoadedRow => {
    const line = sets.value.find((each) => each.system === system)
    const name = systemNames[system]
    if (!line) {
      const size = builtIn.get(system)
      const count =
        size === undefined ? "" : `${numberWords(size)} ${system === "pos" || system === "modifier" ? "" : "common "}${things[system]}`
      return { id: system, name, edition: "", count: count ? `built in: ${count}` : "nothing loaded", loaded: null, warning: "", note: "" }
    }
    const { info, codes, terms, size, fileName, loadedAt, isDamaged } = line
    return {
      id: system,
      name,
      edition: editionWords(info),
      count: `${numberWords(codes)} ${things[system]}`,
      loaded: { on: today(new Date(loadedAt)), size, fileName, isTable: false },
      warning: isDamaged ? "damaged, load it again" : isOver(info.validTo) ? `ended ${dayWords(info.validTo)}` : "",
      note: terms > 0 ? `inclusion terms for ${numberWords(terms)} codes` : ""
    }
  })
  const listed = tables.value.map(({ id, kind, edition, rows: count, size, fileName, loadedAt }): LoadedRow => ({
    id,
    name: kind === "units" ? "Unit limits (MUE)" : `NCCI pairs${id === "pairs" ? "" : `, part ${id.slice(6)}`}`,
    edition,
    count: `${numberWords(count)} ${kind === "units" ? "codes" : "pairs"}`,
    loaded: { on: today(new Date(loadedAt)), size, fileName, isTable: true },
    warning: "",
    note: ""
  }))
  return { ok: true, value: [...rows, ...listed] }
}
