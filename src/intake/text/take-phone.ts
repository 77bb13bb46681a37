import { type Walk, between, formerWords, leftOf, newWords, ownerInWalk, saidOf } from "./prose-walk"
import { phoneKindAfter } from "./read-phone-field"
import type { Finding } from "./scan-prose"
import { say, sayCover } from "./sheet"
import { takeId } from "./take-id"

const officeWords =
  /\b(call us|our (office|number|clinic)|contact us|questions\??,?\.? (please )?(call|contact)|reach us|office at|clinic at|fax(ed)?( to| at|:)?|f:|customer service|toll[- ]free|front desk|reception|hospital|clinic|pharmacy|dr\.?|doctor|office)\b[^.;\n]{0,24}$/i

/** Nobody lives at such a number. */
const tollFree = /^8(?:00|33|44|55|66|77|88)/

export const takePhone = (walk: Walk, finding: Finding & { kind: "phone" }): void => {
  const { phone, meaning } = finding
  const { sheet } = walk
  const field = meaning?.field ?? null
  const told = meaning?.kind ?? null
  const printed = sheet.text.slice(finding.start, finding.end)
  if (
    phone.isBare &&
    takeId(walk, finding, printed, meaning?.field === "phone" ? { ...meaning, field: "phone" } : meaning) &&
    field !== "phone"
  )
    return
  if (phone.value === null || field?.startsWith("skip") === true || meaning?.isFormer === true) return
  if (field === "payerPhone" || meaning?.role === "insurance") {
    sayCover(sheet, walk.slot === "former" ? "former" : walk.slot, "phone", saidOf(finding, phone.value, "The insurer's number."))
    return
  }
  const left = leftOf(walk, finding)
  const near = between(walk, finding)
  const isPayers = walk.before?.kind === "payer" && /^[\s,:(-]{0,4}$/.test(near)
  const isNobodys = tollFree.test(phone.value) && told === null && !["writer", "staff"].includes(walk.current.role)
  if (isPayers || isNobodys) return
  const right = sheet.text.slice(finding.end, finding.end + 24)
  if (
    (formerWords.test(near) && !newWords.test(near.slice(-12))) ||
    /^\s*(?:\((?:old|former|fax|f)\b|[-,]?\s*(?:old|former)\s*(?:number|phone|#)?\s*(?:$|[,.;\n)]))/i.test(right) ||
    (officeWords.test(left) && told === null)
  )
    return
  if (
    /^\s*(?:one )?(?:is|was|['’]s) (?:my |the |his |her )?(?:old|previous|former|disconnected|no longer|not |out of|dead|wrong|gone)/i.test(
      right
    )
  )
    return
  const kind = phoneKindAfter(right) ?? (told === null ? "phone" : `phone.${told}`)
  if (kind === "skip-phone") return
  const isBehindName = ["patient", "writer"].includes(walk.current.role)
  const isTold = told !== null || field === "phone" || kind !== "phone" || isBehindName
  say(
    ownerInWalk(walk, meaning),
    kind,
    saidOf(finding, phone.value, isTold ? "A phone number with its kind told." : "A phone number in the text.", isTold ? "sure" : "check")
  )
}
