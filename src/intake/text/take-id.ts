import { isPossibleMbi } from "../../patient/mbi"
import { isNpi } from "../../patient/npi"
import type { Meaning } from "./meaning"
import { type Walk, between, leftOf, ownerInWalk, saidOf } from "./prose-walk"
import { sayMemberId, sayPayer } from "./read-cover"
import { idAt } from "./read-ids"
import type { Finding } from "./scan-prose"
import { say } from "./sheet"

const idFields = new Set(["memberId", "groupNumber", "payerId"])

export const takeId = (walk: Walk, finding: Finding, value: string, meaning: Meaning | null): boolean => {
  const field = meaning?.field ?? null
  const slot = walk.isFormer || meaning?.isFormer === true ? "former" : (meaning?.rank ?? walk.slot)
  const found = idAt(value, 0)
  if (!found) return field !== null && idFields.has(field)
  if (field !== null && idFields.has(field)) {
    sayMemberId(walk.sheet, slot, found, finding.start, field)
    const payer = meaning?.payer ?? null
    if (payer !== null && field === "memberId")
      sayPayer(walk.sheet, slot, payerWord(walk, finding, payer), finding.start, "The insurer stands beside the ID.")
    return true
  }
  if (field === "npi" || (isNpi(value) && /npi\W*$/i.test(leftOf(walk, finding)))) {
    if (isNpi(value)) say(walk.current, "npi", saidOf(finding, value, "An NPI beside a provider's name.", "sure"))
    return true
  }
  if (field === "mrn" || field === "driverLicense" || field === "ssn") {
    say(ownerInWalk(walk, meaning), field === "ssn" ? "skip" : field, saidOf(finding, found.value, "It stands beside its label.", "sure"))
    return true
  }
  if (field !== null && field !== "phone" && field !== "payerName" && field !== "address" && !field.startsWith("name")) return true
  if (isPossibleMbi(found.value)) {
    sayMemberId(walk.sheet, slot, found, finding.start)
    if (!walk.sheet.cover.get(slot)?.has("payerName")) sayPayer(walk.sheet, slot, "Medicare", finding.start, "The ID is a Medicare number.")
    return true
  }
  const isAfterPayer = walk.before === null ? walk.isAfterPayer === true : walk.before.kind === "payer" || meaning?.field === "payerName"
  if (
    isAfterPayer &&
    /^[\s,:#(-]{0,4}(?:n[uú]mero|n[uú]m|no|number|contract|certificate|cert|con n[uú]mero)?[\s.:#-]{0,4}$/i.test(between(walk, finding)) &&
    found.value.replace(/\D/g, "").length >= 4
  ) {
    sayMemberId(walk.sheet, slot, found, finding.start)
    return true
  }
  return false
}

/** The insurer's name as printed in the label before an ID. */
const payerWord = (walk: Walk, finding: Finding, folded: string): string => {
  const known: Readonly<Record<string, string>> = { mcr: "Medicare", mcd: "Medicaid" }
  const left = leftOf(walk, finding)
  const at = left.toLowerCase().lastIndexOf(folded)
  return known[folded] ?? (at < 0 ? folded : left.slice(at, at + folded.length))
}
