import { type Walk, between, formerWords, leftOf, patientOr } from "./prose-walk"
import { sayAddress } from "./read-address-fields"
import type { Finding } from "./scan-prose"

const orgLine =
  /\b(llc|inc|corp|ltd|co|company|clinic|hospital|center|centre|medical|medicine|health|associates|partners|group|pharmacy|practice|family|cardiology|orthop\w+|dermatology|pediatrics|surgery|imaging|assisted living|hospice|university|school|bank|church|firm|services|solutions)\b\.?/i

const businessUnit = /\b(suite|ste|floor|fl|bldg|building)\b/i

export const takeAddress = (walk: Walk, finding: Finding & { kind: "address" }): void => {
  const near = between(walk, finding)
  const left = leftOf(walk, finding)
  const { text } = walk.sheet
  const lineStart = text.lastIndexOf("\n", finding.start - 1) + 1
  const lineBefore = text.slice(text.lastIndexOf("\n", lineStart - 2) + 1, Math.max(0, lineStart - 1))
  if (
    walk.isFormer ||
    formerWords.test(near) ||
    /^[,.]?\s(?:any ?more|until|before|previously)\b/i.test(text.slice(finding.end, finding.end + 14))
  )
    return
  const isAtHome = /\b(home|live[sd]?|living|resid\w+|address|vivo|vive|domicilio|mailing)\b[^.\n]{0,20}$/i.test(left)
  const isBusiness =
    businessUnit.test(`${finding.parts["line1"] ?? ""} ${finding.parts["line2"] ?? ""}`) ||
    orgLine.test(left) ||
    (lineStart === finding.start && orgLine.test(lineBefore) && !/:/.test(lineBefore))
  if (isBusiness && !isAtHome) return
  const subject =
    /\b(he|she|patient|pt|they)\s+(?:currently\s+|now\s+)?(?:lives?|resides?|stays?|is (?:living|staying))\b[^.\n]{0,30}$/i.test(left)
  const owner = subject ? patientOr(walk) : walk.current
  if (owner.role === "staff" || owner.role === "referring" || owner.role === "pcp") return
  sayAddress(owner, finding.parts, finding.start, finding.end, "address", true)
}
