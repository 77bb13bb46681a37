import { readFileSync } from "node:fs"
import * as z from "zod"
import { checkSuperbill } from "../../src/superbill/check-superbill"
import { readSuperbill } from "../../src/superbill/lenient-record"
import { referenceFromTables } from "../../src/superbill/reference-from-tables"

/** A cases file: tables and superbills, each with the sorted ids of the rules that must speak. */
const Cases = z.object({
  fixtures: z.unknown(),
  cases: z.array(z.object({ id: z.string(), asOf: z.string(), record: z.unknown(), expected: z.array(z.string()) }))
})

type SuperbillReport = {
  cases: number
  exact: number
  missed: number
  extra: number
  perCase: { id: string; missed: string[]; extra: string[] }[]
}

const checkFile = (file: string): SuperbillReport["perCase"] => {
  const { fixtures, cases } = Cases.parse(JSON.parse(readFileSync(file, "utf8")))
  const tables = referenceFromTables(fixtures)
  if (!tables.ok) throw new Error(tables.message)
  return cases.map(({ id, asOf, record, expected }) => {
    const reading = readSuperbill(record)
    const found = reading.ok ? checkSuperbill(reading.record, tables.reference, asOf).findings.map(({ ruleId }) => ruleId) : []
    return { id, missed: expected.filter((each) => !found.includes(each)), extra: found.filter((each) => !expected.includes(each)).sort() }
  })
}

/** Checks every case of the files; a record that is refused counts as one that says nothing. Throws at a file of another form. */
export const evalSuperbill = (files: readonly string[]): SuperbillReport => {
  const perCase = files.flatMap(checkFile)
  return {
    cases: perCase.length,
    exact: perCase.filter(({ missed, extra }) => missed.length + extra.length === 0).length,
    missed: perCase.reduce((sum, { missed }) => sum + missed.length, 0),
    extra: perCase.reduce((sum, { extra }) => sum + extra.length, 0),
    perCase
  }
}

/** As a table for people: cases that are not exact, then the counts. */
export const printSuperbill = ({ cases, exact, missed, extra, perCase }: SuperbillReport): void => {
  for (const each of perCase) {
    if (each.missed.length > 0) process.stdout.write(`${each.id}  missed: ${each.missed.join(", ")}\n`)
    if (each.extra.length > 0) process.stdout.write(`${each.id}  extra: ${each.extra.join(", ")}\n`)
  }
  process.stdout.write(`\n${cases} cases, ${exact} exact, ${missed} findings missed, ${extra} too many\n`)
}
