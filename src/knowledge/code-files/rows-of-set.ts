import type { CodeRow } from "../codes/code-set"
import { nameKinds } from "../codes/name-kinds"
import { codeAt, isBillable, nameText, useOf, type CodeSet } from "../codes/open-code-set"

const namesOf = (set: CodeSet, row: number, kind: number): string[] => {
  const found: string[] = []
  for (let name = set.nameStart[row] ?? 0; name < (set.nameStart[row + 1] ?? 0); name++)
    if (set.nameKind[name] === kind) found.push(nameText(set, name))
  return found
}

/** Other names of one row: inclusion terms and everyday words. */
export const otherNamesOf = (set: CodeSet, row: number): string[] => namesOf(set, row, nameKinds.alsoCalled)

/** One row of an opened set as it was before it was indexed, so that the set can be built anew with more words. */
export const rowOfSet = (set: CodeSet, row: number): CodeRow => {
  const [title = ""] = namesOf(set, row, nameKinds.title)
  const [shortTitle] = namesOf(set, row, nameKinds.short)
  const [description] = namesOf(set, row, nameKinds.description)
  const alsoCalled = otherNamesOf(set, row)
  const validFrom = set.validFrom[row] ?? 0
  const validTo = set.validTo[row] ?? 0
  const amount = set.amounts[row] ?? -1
  const use = useOf(set, row)
  return {
    code: codeAt(set, row),
    title,
    ...(shortTitle ? { shortTitle } : {}),
    billable: isBillable(set, row),
    ...(validFrom ? { validFrom } : {}),
    ...(validTo ? { validTo } : {}),
    ...(amount >= 0 ? { amountCents: amount } : {}),
    ...(alsoCalled.length > 0 ? { alsoCalled } : {}),
    ...(description ? { description } : {}),
    ...(use ? { use } : {})
  }
}
