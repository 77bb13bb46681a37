import type { CodeSet } from "../../knowledge/codes/open-code-set"
import { codeAt, firstRowFrom, isBillable, rowOf } from "../../knowledge/codes/open-code-set"
import type { Icd10cmEntry, Reference } from "../../superbill/reference"

const dayOf = (date: number | undefined): string | undefined =>
  date ? `${String(date).slice(0, 4)}-${String(date).slice(4, 6)}-${String(date).slice(6, 8)}` : undefined

/** True when every billable code below a header differs from it in the seventh character alone ("S134" and "S134XXA"). */
const lacksSeventh = (set: CodeSet, header: string): boolean => {
  const stem = header.padEnd(6, "X")
  let billable = 0
  for (let row = firstRowFrom(set, header); row < set.size; row++) {
    const code = codeAt(set, row)
    if (!code.startsWith(header)) break
    if (!isBillable(set, row)) continue
    if (code.length !== 7 || code.slice(0, 6) !== stem) return false
    billable++
  }
  return billable > 0
}

const icdEntry = (set: CodeSet, code: string): Icd10cmEntry | undefined => {
  const row = rowOf(set, code)
  if (row < 0) return undefined
  const billable = isBillable(set, row)
  return {
    billable,
    needs7th: !billable && set.info.origin === "file" && lacksSeventh(set, code) ? true : undefined,
    validFrom: dayOf(set.validFrom[row]),
    validTo: dayOf(set.validTo[row])
  }
}

const pick = (sets: readonly CodeSet[], system: CodeSet["info"]["system"]): CodeSet | undefined =>
  sets.find(({ info }) => info.system === system && info.origin === "file") ?? sets.find(({ info }) => info.system === system)

/** Rules whose facts no loaded code file tells: they find nothing, and it would be wrong to call them checked. */
export const untoldByCodeFiles: ReadonlySet<string> = new Set([
  "dx-manifestation-first",
  "dx-excludes1-conflict",
  "dx-sex-conflict",
  "dx-age-conflict",
  "dx-side-unspecified"
])

/** Loaded code sets (the built-in ones where nothing is loaded) as the tables the check reads. A built-in set counts as incomplete. */
export const referenceFromCodeSets = (sets: readonly CodeSet[]): Reference => {
  const icd = pick(sets, "icd10cm")
  const hcpcs = pick(sets, "hcpcs")
  return {
    icd10cm: icd && {
      isComplete: icd.info.origin === "file",
      find: (code) => icdEntry(icd, code),
      isExcludes1: () => false
    },
    hcpcs: hcpcs && {
      isComplete: hcpcs.info.origin === "file",
      find: (code) => {
        const row = rowOf(hcpcs, code)
        return row < 0 ? undefined : { validFrom: dayOf(hcpcs.validFrom[row]), validTo: dayOf(hcpcs.validTo[row]) }
      }
    }
  }
}
