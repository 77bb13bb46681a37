import { type Walk, leftOf } from "./prose-walk"
import { sayPayer } from "./read-cover"
import type { Finding } from "./scan-prose"
import type { CoverSlot } from "./sheet"

/** "I no longer have United Healthcare", "switched from Aetna". */
const endedWords =
  /\b(?:no longer|not|no|without|never had|don['’]?t have|dropped|lost|cancell?ed|old|previous(?:ly)?|former(?:ly)?|was|had|terminated|ended|switched from|changed from|used to|instead of|moved from|left)\b(?![^.;,\n]*\b(?:but|now|to)\b)[^.;,\n]{0,24}$/i

const rankAfter =
  /^[\s,(–-]{0,3}(?:(?:is|as|are) )?(?:(?:my|her|his|the|a|supplement(?:al)?|medigap|insurance|plan|coverage) ){0,3}\(?(primary|prim|secondary|supplement(?:al)?|medigap|2ndary|second)\b/i

const rankBefore = /\b(primary|secondary|supplement(?:al)?|2ndary)(?: (?:insurance|coverage|plan|payer|ins|is|through|with)){0,3}\W{0,3}$/i

export const takePayer = (walk: Walk, finding: Finding & { kind: "payer" }): void => {
  if (walk.current.role === "staff") return
  const { text } = walk.sheet
  const word = rankAfter.exec(text.slice(finding.end, finding.end + 40))?.[1] ?? rankBefore.exec(leftOf(walk, finding))?.[1]
  const isNone =
    endedWords.test(leftOf(walk, finding).replace(/^.*[.;]\s/, "")) ||
    /^\s?[:-]?\s?(?:no|none|not active|inactive|terminated|ended|expired|cancell?ed)(?![\p{L}])/iu.test(
      text.slice(finding.end, finding.end + 20)
    )
  if (/\b(take|takes|accept|accepts|accepting|in[- ]network with|participate with)\s+(?:\p{L}+\s+)?$/iu.test(leftOf(walk, finding))) return
  const known = walk.sheet.cover.get("primary")?.get("payerName")?.[0]?.value
  const slotSoFar = walk.slot === "former" ? walk.firstSlot : walk.slot
  const rank: CoverSlot = word === undefined ? slotSoFar : /^prim/i.test(word) ? "primary" : "secondary"
  const isOther = word === undefined && rank === "primary" && known !== undefined && known.toLowerCase() !== finding.printed.toLowerCase()
  const slot: CoverSlot = walk.isFormer || isNone ? "former" : isOther ? "unsure" : rank
  walk.slot = slot
  if (known !== undefined && slot === "primary" && known.toLowerCase() === finding.printed.toLowerCase()) return
  const rest = text.slice(finding.end, finding.end + 40)
  const plan =
    /^ (?=\p{Lu})((?:\p{Lu}[\p{L}+]*|\d{1,4})(?: (?:\p{Lu}[\p{L}+]*|\d{1,4})){0,3})(?=\s*(?:$|[,.;:(\n\t]|\s{2}|\s(?:id|member|policy|grp|group|#)))/iu.exec(
      rest
    )?.[1]
  sayPayer(
    walk.sheet,
    slot,
    plan !== undefined && !/^(id|member|policy|group|grp|primary|secondary|insurance|supplement)/i.test(plan) && /^\p{Lu}/u.test(plan)
      ? `${finding.printed} ${plan}`
      : finding.printed,
    finding.start,
    "An insurer named in the text."
  )
}
