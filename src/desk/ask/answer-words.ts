import type { Answer, Answered } from "../../knowledge/answers/answer"
import type { GateKind } from "../../knowledge/gates/gate-rule"
import type { Payer } from "../../knowledge/payers/payer"
import { showDate } from "../../ui/show-date"

/** Markdown as plain words, for speaking and for copying: lists keep their numbers, marks and addresses go. */
export const plainWords = (markdown: string): string =>
  markdown
    .replace(/\{\{\s*office:\s*([^}]+?)\s*\}\}/g, "[our office: $1]")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/^\s{0,3}#{1,6}\s+/gm, "")
    .replace(/^\s*>\s?/gm, "")
    .replace(/(\*\*|__|`)/g, "")
    .replace(/(?<![\w*])[*_]([^*_\n]+)[*_](?![\w*])/g, "$1")
    .trim()

/** An answer as it is pasted into a note or a chat: the words, where they stand, and how fresh they are. */
export const copiedAnswer = (answered: Answered): string =>
  [
    plainWords(answered.passage),
    "",
    `${answered.title}, ${answered.heading}. ${answered.owner}, reviewed ${showDate(answered.reviewedOn)}${answered.isStale ? ", review past due" : ""}${
      answered.state === "draft" ? ", not yet verified by the office" : ""
    }.`
  ].join("\n")

/** What stands over a refusal, and who takes over. */
export const refusalWords: Readonly<Record<GateKind, { title: string; handOver: string }>> = {
  emergency: { title: "Call 911 / your office's emergency steps", handOver: "Get a nurse or provider now." },
  "clinical-advice": { title: "This needs a nurse or provider", handOver: "Hand over to the nurse or provider on duty." },
  unlawful: { title: "Deskhand does not help with this", handOver: "Hand over to the privacy or compliance officer." },
  "local-fact": { title: "Only your office knows this", handOver: "Ask the office manager, then write it down for the next one who asks." },
  "off-topic": { title: "This is not office work", handOver: "" }
}

const LONGEST_SPOKEN = 420

const shorten = (text: string): string => {
  if (text.length <= LONGEST_SPOKEN) return text
  const cut = text.slice(0, LONGEST_SPOKEN)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), 1))} …`
}

const spokenAnswered = (answered: Answered): string =>
  `${answered.title}, ${answered.heading}. ${shorten(plainWords(answered.passage).replace(/\s+/g, " "))}`

const spokenPayers = (payers: readonly Payer[]): string =>
  payers.length === 0
    ? "This payer is no longer in the list."
    : payers
        .map(({ name, payerIds, portals }) =>
          [name, payerIds[0] ? `payer ID ${payerIds[0].id}` : "payer ID not filled in", portals[0] ? `portal ${portals[0].name}` : ""]
            .filter(Boolean)
            .join(", ")
        )
        .join(". ")

/** What somebody hears when an answer arrives. `codes`: the codes found, for a question that asks for one. */
export const spokenAnswer = (
  answer: Answer,
  codes: readonly { dotted: string; title: string }[],
  payers: readonly Payer[] = []
): string => {
  switch (answer.kind) {
    case "answered":
      return spokenAnswered(answer)
    case "emergency":
      return `${refusalWords.emergency.title}. ${answer.answered ? spokenAnswered(answer.answered) : ""}`
    case "refused":
      return `${refusalWords[answer.gate.kind].title}. ${answer.gate.because} ${refusalWords[answer.gate.kind].handOver}`.trim()
    case "not-found":
      return `Not in your manual.${answer.nearest.length > 0 ? ` Nearest: ${answer.nearest.map(({ title }) => title).join("; ")}.` : ""}`
    case "codes":
      return codes.length === 0
        ? "No code found."
        : `${codes.length === 1 ? "1 code" : `${codes.length} codes`}. ${codes
            .slice(0, 3)
            .map(({ dotted, title }) => `${dotted}, ${title}`)
            .join("; ")}`
    case "payers":
      return spokenPayers(answer.ids.flatMap((id) => payers.find((payer) => payer.id === id) ?? []))
    case "command":
      return ""
  }
}
