import { kinOf, kinShape } from "./kin"
import type { PersonCue, PersonFound } from "./people-cues"
import { nameAt } from "./take-name"

const kinMention = new RegExp(
  `\\b(?<whose>my|our|his|her|their|the patient['’]?s|pa?t(?:ient)?['’]s|mi|su|resident['’]s)\\s+(?:(?:\\p{L}+[- ]){0,2}?)(?<kin>${kinShape})(?![ -]${kinShape}(?![\\p{L}]))(?<own>['’]s)?(?![\\p{L}])(?<link>\\s*[,:(]\\s*|\\s+(?:is\\s+|named\\s+|and\\s+\\p{Ll}[^,.]{0,30},\\s*)?)?`,
  "giu"
)

/** "Mom's cell", "daughter Carol": kin without "my", at the start of a line or after a bar. */
const spokenFor =
  /\b(?:for|on behalf of|about|regarding|re|register|registering|schedule|add|adding|bring|bringing|enroll|book|booking|take|sign(?:ing)? up|get|calling (?:for|about)|concerning|caring for|care of|para|(?:guardian|parent|mother|father|mom|dad|caregiver|caretaker|poa|power of attorney|proxy|conservator|wife|husband|daughter|son|sister|brother|grandmother|grandfather) (?:of|for|to))\s*:?\s*$/i

const isEmergencyNear = (text: string, start: number, end: number): boolean => {
  const sentence = sentenceAround(text, start, end)
  return /\b(emergency contact|in case of emergency|emergencia|next of kin)\b/i.test(sentence)
}

const isSubscriberNear = (text: string, start: number, end: number): boolean =>
  /\b(subscriber|policy ?holder|the insured|primary insured|holds? the (policy|insurance)|(insurance|policy|coverage|plan) (is )?(through|under|in|with|from|belongs to)|(covered|insured) (by|under|through|on)|under (my|his|her|their)|through (my|his|her|their)|on (my|his|her|their) \p{L}+['’]s (insurance|plan|policy))\b|['’]s\s+(?:\p{L}+\s+){0,2}(insurance|plan|policy|coverage)\b/iu.test(
    sentenceAround(text, start, end, 45, 70)
  )

/** The sentence around two places, no more than so many letters to each side. */
const sentenceAround = (text: string, start: number, end: number, back = 120, ahead = 120): string => {
  const before = text.slice(Math.max(0, start - back), start)
  const from = Math.max(before.lastIndexOf("\n"), ...[...before.matchAll(/[.!?]\s/g)].map((match) => match.index + 1), 0)
  const after = text.slice(end, end + ahead)
  const to = /\n|[.!?](?:\s|$)/.exec(after)?.index ?? after.length
  return before.slice(from) + text.slice(start, end) + after.slice(0, to)
}

export const byKin = (text: string): PersonFound[] =>
  [...text.matchAll(kinMention)].flatMap((match) => {
    const { whose = "", kin = "", own, link } = match.groups ?? {}
    const end = match.index + match[0].length
    const name = own === undefined && link !== undefined ? nameAt(text, end) : null
    const isKinOfWriter = /^(my|our|mi)$/i.test(whose)
    const isEmergency = isEmergencyNear(text, match.index, name?.end ?? end)
    const isSubscriber = isSubscriberNear(text, match.index, name?.end ?? end)
    const isSpokenFor = own === undefined && spokenFor.test(text.slice(Math.max(0, match.index - 30), match.index))
    const cue: PersonCue = isEmergency ? "emergency" : isSubscriber ? "subscriber" : "kin"
    return [
      { cue: isSpokenFor ? "patient" : cue, start: match.index, end: name?.end ?? end, name, kin: kinOf(kin), isKinOfWriter, isSpokenFor }
    ]
  })

const bareKin = new RegExp(
  `(?<![\\p{L}'’-]|[’']s )(?<kin>${kinShape})(?:\\s{1,2}is\\s{1,2}|\\s?[,:(]\\s?|\\s{1,2})(?=\\p{Lu}\\p{Ll})`,
  "giu"
)

/** "mom Hannah Quill", "leave word with neighbor Dot Hanley": nobody says whose. */
export const byBareKin = (text: string): PersonFound[] =>
  [...text.matchAll(bareKin)].flatMap((match) => {
    const name = nameAt(text, match.index + match[0].length)
    const kin = kinOf(match.groups?.["kin"] ?? "")
    if (!name || kin === null || kin === "guardian") return []
    const isSpokenFor = spokenFor.test(text.slice(Math.max(0, match.index - 30), match.index))
    const cue: PersonCue = isEmergencyNear(text, match.index, name.end)
      ? "emergency"
      : isSubscriberNear(text, match.index, name.end)
        ? "subscriber"
        : "kin"
    return [{ cue: isSpokenFor ? "patient" : cue, start: match.index, end: name.end, name, kin, isKinOfWriter: isSpokenFor, isSpokenFor }]
  })

const roleAndKin = new RegExp(
  `\\b(?<role>subscriber|policy ?holder|insured|emergency contact|emergency|next of kin)\\s{0,2}(?:is|:|-|,)?\\s{0,2}(?:(?:the|her|his|my|their|patient['’]?s|pt['’]?s) )?(?<kin>${kinShape})(?![\\p{L}])(?:\\s{0,2}[,:(]\\s{0,2}|\\s(?:is\\s)?)`,
  "giu"
)

/** "Subscriber is spouse, Jon Novak", "Emergency: mom Lisa Vance". */
export const byRoleAndKin = (text: string): PersonFound[] =>
  [...text.matchAll(roleAndKin)].flatMap((match) => {
    const name = nameAt(text, match.index + match[0].length)
    const cue: PersonCue = /^(subscriber|policy|insured)/i.test(match.groups?.["role"] ?? "") ? "subscriber" : "emergency"
    return name
      ? [
          {
            cue,
            start: match.index,
            end: name.end,
            name,
            kin: kinOf(match.groups?.["kin"] ?? ""),
            isKinOfWriter: false,
            isSpokenFor: false
          }
        ]
      : []
  })
