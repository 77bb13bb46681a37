import Papa from "papaparse"
import { Payer } from "./payer"

/** One column of the file: how a payer stands in it and what a cell gives back. */
type Column = { name: string; write: (payer: Payer) => string; read: (cell: string, draft: Draft) => void }
type Draft = {
  [name: string]: unknown
  memberId: Record<string, unknown>
  timelyFiling: Record<string, Record<string, unknown>>
}

const list = (cell: string): string[] =>
  cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")

const orNull = (cell: string): string | null => (cell === "" ? null : cell)

type TextColumn =
  "id" | "name" | "kind" | "groupNumber" | "nameOrder" | "referral" | "authorization" | "phone" | "notes" | "owner" | "verifiedOn"

const text = (name: TextColumn): Column => ({
  name,
  write: (payer) => payer[name] ?? "",
  read: (cell, draft) => void (draft[name] = cell)
})

const textOrNull = (name: "nameOrder" | "referral" | "authorization" | "phone"): Column => ({
  ...text(name),
  read: (cell, draft) => void (draft[name] = orNull(cell))
})

const words = (name: "otherNames" | "planTypes"): Column => ({
  name,
  write: (payer) => payer[name].join("; "),
  read: (cell, draft) => void (draft[name] = list(cell))
})

const ofMemberId = (part: "pattern" | "example" | "hint"): Column => ({
  name: `memberId.${part}`,
  write: ({ memberId }) => memberId[part] ?? "",
  read: (cell, draft) => void (draft.memberId[part] = part === "hint" ? cell : orNull(cell))
})

const ofLimit = (limit: keyof Payer["timelyFiling"]): Column[] =>
  (["days", "from", "note"] as const).map((part) => ({
    name: `${limit}.${part}`,
    write: ({ timelyFiling }) => String(timelyFiling[limit][part] ?? ""),
    read: (cell, draft) =>
      void ((draft.timelyFiling[limit] ??= {})[part] = part !== "days" ? cell : cell === "" ? null : Number(cell.replace(/ days?$/i, "")))
  }))

/** "62308" for every clearinghouse, "Office Ally: 62308" for one. */
const payerIds: Column = {
  name: "payerIds",
  write: (payer) => payer.payerIds.map(({ clearinghouse, id }) => (clearinghouse === null ? id : `${clearinghouse}: ${id}`)).join("; "),
  read: (cell, draft) =>
    void (draft["payerIds"] = list(cell).map((part) => {
      const [, clearinghouse, id] = /^(.*):\s*([^:]*)$/.exec(part) ?? [null, null, part]
      return { clearinghouse: clearinghouse?.trim() ?? null, id: (id ?? "").trim() }
    }))
}

/** "Name" or "Name <https://…>". */
const portals: Column = {
  name: "portals",
  write: (payer) => payer.portals.map(({ name, url }) => (url === null ? name : `${name} <${url}>`)).join("; "),
  read: (cell, draft) =>
    void (draft["portals"] = list(cell).map((part) => {
      const [, name, url] = /^(.*?)\s*<([^<>]*)>$/.exec(part) ?? [null, part, null]
      return { name: name ?? "", url: url ?? null }
    }))
}

const columns: readonly Column[] = [
  text("id"),
  text("name"),
  words("otherNames"),
  text("kind"),
  words("planTypes"),
  payerIds,
  ofMemberId("pattern"),
  ofMemberId("example"),
  ofMemberId("hint"),
  text("groupNumber"),
  textOrNull("nameOrder"),
  textOrNull("referral"),
  textOrNull("authorization"),
  ...ofLimit("firstClaim"),
  ...ofLimit("correctedClaim"),
  ...ofLimit("appeal"),
  portals,
  textOrNull("phone"),
  text("notes"),
  text("owner"),
  text("verifiedOn")
]

/** Spreadsheets run what begins like a formula; an apostrophe in front keeps it text. */
const asText = (cell: string): string => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)
const asTyped = (cell: unknown): string => (typeof cell === "string" ? cell : "").trim().replace(/^'(?=[=+\-@])/, "")

/** One text a column: what the office's form shows and gives back. */
export type PayerCells = Record<string, string>

export const payerColumns: readonly string[] = columns.map(({ name }) => name)

export const cellsOf = (payer: Payer): PayerCells => Object.fromEntries(columns.map(({ name, write }) => [name, write(payer)]))

export type PayerReading = { ok: true; payer: Payer } | { ok: false; column: string; message: string }

/** Texts of a form or a row -> a payer, or the column that cannot be read and why. */
export const readCells = (cells: Readonly<Record<string, unknown>>): PayerReading => {
  const draft: Draft = { memberId: {}, timelyFiling: {} }
  for (const { name, read } of columns) read(asTyped(cells[name]), draft)
  const made = Payer.safeParse(withDefaults(draft))
  if (made.success) return { ok: true, payer: made.data }
  const [issue] = made.error.issues
  const path = (issue?.path ?? []).map(String)
  const column = payerColumns.find((name) => path.join(".").endsWith(name) || name === path[0]) ?? path.join(".")
  return { ok: false, column, message: issue?.message ?? "cannot be read" }
}

/** Payers -> CSV text, a header line first. */
export const writePayersCsv = (payers: readonly Payer[]): string =>
  Papa.unparse([columns.map(({ name }) => name), ...payers.map((payer) => columns.map(({ write }) => asText(write(payer))))])

export type PayersFile = { ok: true; payers: Payer[]; refused: { row: number; why: string }[] } | { ok: false; message: string }

/**
 * CSV text -> payers. Columns may stand in any order; `id`, `name` and `kind` must be there, the others may be left out and are then
 * blank. A row that cannot be read is refused with its number (the header is row 1) and the column, and the rest is taken.
 */
export const readPayersCsv = (file: string): PayersFile => {
  const { data } = Papa.parse<Record<string, unknown>>(file.replace(/^\uFEFF/, ""), { header: true, skipEmptyLines: "greedy" })
  const given = new Set(Object.keys(data[0] ?? {}))
  const missing = ["id", "name", "kind"].filter((name) => !given.has(name))
  if (missing.length > 0)
    return {
      ok: false,
      message: `This is no list of payers: the column ${missing.join(", ")} is missing. Export the list once to see its columns.`
    }
  const payers: Payer[] = []
  const refused: { row: number; why: string }[] = []
  data.forEach((cells, at) => {
    const read = readCells(cells)
    if (!read.ok) refused.push({ row: at + 2, why: `${read.column}: ${read.message}` })
    else if (payers.some(({ id }) => id === read.payer.id)) refused.push({ row: at + 2, why: "id: stands twice in this file" })
    else payers.push(read.payer)
  })
  return { ok: true, payers, refused }
}

/** Cells that a short file leaves out. */
const withDefaults = (draft: Draft): Draft => {
  const { memberId, timelyFiling } = draft
  memberId["hint"] ||= "As on the card."
  for (const [limit, from] of [
    ["firstClaim", "the date of service"],
    ["correctedClaim", "the date of service"],
    ["appeal", "the decision"]
  ] as const)
    (timelyFiling[limit] ??= {})["from"] ||= from
  draft["groupNumber"] ||= "if-on-card"
  draft["owner"] ||= "Billing lead"
  return draft
}
