import { kinOf, kinShape } from "./kin"
import { type NameFound, nameAt } from "./take-name"

/** How a person comes into a text. "third": "his name is ..."; "self": the one who writes. */
export type PersonCue =
  "self" | "patient" | "kin" | "staff" | "referring" | "pcp" | "emergency" | "subscriber" | "former" | "third" | "line" | "sign" | "dated"

export type PersonFound = {
  cue: PersonCue
  start: number
  end: number
  /** Null for "my husband's plan": somebody without a name. */
  name: NameFound | null
  kin: string | null
  /** Whose kin: "my mother" the writer's, "his daughter" the patient's. */
  isKinOfWriter: boolean
  /** "writing for my father": this one is the patient. */
  isSpokenFor: boolean
}

type Cue = { cue: PersonCue; pattern: RegExp; lower?: boolean; mostWords?: number; leastWords?: number }

/** The name begins where the pattern ends. */
const cues: readonly Cue[] = [
  {
    cue: "former",
    pattern:
      /\b(?:formerly(?: known as)?|n[ée]e|maiden name(?: is| was|:)?|a\.?k\.?a\.?|f\/k\/a|previously(?: known as)?|used to be|was|name changed from|changed (?:my )?(?:last )?name from)\s+/giu
  },
  {
    cue: "self",
    pattern:
      /\b(?:my (?:full |legal |whole |complete )*name(?: is|['’]s)|me llamo|mi nombre(?: completo)? es|je m['’]appelle|mein name ist|ich heisse|ich heiße|habla|le escribe|meu nome é)\s+/giu,
    lower: true,
    mostWords: 5
  },
  { cue: "self", pattern: /(?:\bname['’]s|[,;] now(?: known as)?)\s+/giu },
  { cue: "self", pattern: /\b(?:this is|i am(?: now)?|i['’]m(?: now)?|soy|name is)\s+/giu },
  {
    cue: "self",
    pattern:
      /\b(?:hey|hi|hello|yo)?[,!]?\s*\b(?:it['’]?s|this is|i['’]?m|im)\s+(?=\p{Ll}+(?:\s\p{Ll}+)?\s{1,2}(?:dob|d\.o\.b|born|bday|birthday|here|again|my|\d{1,2}[/.-]\d))/giu,
    lower: true,
    mostWords: 2
  },
  { cue: "third", pattern: /\b(?:his|her|their) (?:full |legal )?name(?: is|['’]s)\s+/giu },
  {
    cue: "referring",
    pattern:
      /\b(?:referred (?:to you )?by|referral from|referring (?:provider|physician|doctor)(?: is)?|sent (?:over )?by|referido por)\s*:?\s+(?=dr|doctor|\p{Lu})/giu
  },
  {
    cue: "pcp",
    pattern: /\b(?:pcp|primary care (?:doctor|provider|physician)|family doctor|regular doctor|m[ée]dico de cabecera)\s*(?:is|:)?\s+/giu
  },
  {
    cue: "subscriber",
    pattern: /\b(?:subscriber|policy ?holder|insured|card ?holder|sponsor|titular)\s+(?:is\s+|name\s+(?:is\s+)?|es\s+)?/giu,
    leastWords: 2
  },
  {
    cue: "emergency",
    pattern:
      /\b(?:emergency contact|in case of emergency,?(?: please)?(?: call| contact| notify)?|contacto de emergencia)\s*(?:is|es|,|-)?\s+/giu,
    leastWords: 1
  },
  {
    cue: "patient",
    pattern:
      /\b(?:patients?|pts?\.?|client|our resident|resident|paciente|member named|referral for|appointment for|schedule|scheduling|see|seeing|book|register|referring|refer|regarding|for|registering)\s+(?:is\s+|a\s+patient,?\s+|named\s+|name\s+(?:is\s+)?)?/giu,
    leastWords: 2
  },
  { cue: "patient", pattern: /(?:^|\n|\s{2,})name\s+(?=\p{Lu})/giu, leastWords: 2 },
  { cue: "patient", pattern: /(?<![\p{L}])(?=(?:mrs?|ms|miss|mx|sra?)\.?\s+\p{Lu})/giu, leastWords: 2 },
  { cue: "staff", pattern: /(?<![\p{L}])(?=(?:dr|dra|doctor|nurse|attorney)\.?\s+\p{Lu})/giu },
  { cue: "sign", pattern: /(?:^|[\n.!?]\s*)[-–—~]{1,3}\s*(?=\p{Lu}\p{Ll})/gu },
  {
    cue: "sign",
    pattern:
      /\b(?:thanks|thank you|thx|sincerely|best|regards|cheers|gracias|saludos|warmly|respectfully|yours truly|yours|love|atentamente|cordialmente|merci|mit freundlichen gr[üu]ßen)(?: (?:again|so much|very much|you|regards|wishes|in advance|for your help|for your time))*[,!.]*\s*\n*\s*(?=\p{Lu}\p{Ll})/giu
  }
]

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

const wordCount = (name: NameFound): number =>
  name.text.split(/[\s,]+/).filter((word) => /\p{L}{2}/u.test(word) && !/^(mrs?|ms|miss|mx|dra?|sra?)\.?$/i.test(word)).length

const byCue = (text: string): PersonFound[] =>
  cues.flatMap(({ cue, pattern, lower, mostWords, leastWords }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const at = match.index + match[0].length
      const found = nameAt(text, at, !(lower === true && /^\p{Ll}/u.test(text.slice(at))))
      if (!found) return []
      const name = mostWords === undefined ? found : firstWords(text, found, mostWords, lower === true && /^\p{Ll}/u.test(found.text))
      if (wordCount(name) < (leastWords ?? 1)) return []
      const isStaff = name.isStaff && cue !== "referring" && cue !== "pcp" && cue !== "former"
      return [
        {
          cue: isStaff ? "staff" : cue,
          start: match.index,
          end: name.end,
          name,
          kin: null,
          isKinOfWriter: false,
          isSpokenFor: false
        } as PersonFound
      ]
    })
  )

/** Of small letters only the first words are a name: "its marcus dob". */
const firstWords = (text: string, name: NameFound, count: number, isLower: boolean): NameFound => {
  if (!isLower) return name
  const words = /^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)*/u.exec(name.text)?.[0].split(" ") ?? []
  const stop = words.findIndex((word) =>
    /^(dob|born|bday|birthday|and|here|again|my|phone|the|i|a|from|ph|cell|number|age|im|d)$/.test(word)
  )
  const kept = words.slice(0, Math.min(count, stop < 0 ? words.length : stop)).join(" ")
  return { ...name, text: kept, end: name.start + kept.length }
}

const byKin = (text: string): PersonFound[] =>
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
const byBareKin = (text: string): PersonFound[] =>
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
const byRoleAndKin = (text: string): PersonFound[] =>
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

const heading =
  /\b(information|insurance|history|form|clinic|center|centre|hospital|medical|medicine|health|family|care|llc|inc|corp|co|company|associates|partners|group|plan|systems?|services?|department|demographics|details|request|referral|fax|sheet|cover|pharmacy|university|school|bank|church|county|street|avenue|road|apt|suite|primary|secondary|contact|member|subscriber|patient|dear|hello|hi|thanks|regards|road|page|urgent|confidential|notice|new|update|choice|ppo|hmo|epo|pos|network|medicare|medicaid|blue|cross|shield|senior|junior analyst|analyst|manager|engineer|director|teacher|nurse|sons|team|office|desk|cardiology|orthopedics|orthopaedics|dermatology|neurology|oncology|pediatrics|surgery|imaging|radiology|therapy|dental|vision|wellness|solutions|logistics|roofing|construction|foods?|market|motors|industries|technologies|data|cell|phone|home|work|mobile|email|sex|male|female|dob|of|the|and|my|please|good|morning|afternoon|evening)\b/i

/** A line that is a name and nothing else, or a name before a date of birth. */
const byPlace = (text: string): PersonFound[] => {
  const found: PersonFound[] = []
  for (const match of text.matchAll(/(?:^|\n)[ \t>*•·-]*(?:\d{1,2}[.)]\s+)?(?=[\p{Lu}"])/gu)) {
    const at = match.index + match[0].length
    const name = nameAt(text, at)
    if (!name || heading.test(name.text)) continue
    const after = text.slice(name.end, name.end + 40)
    const isWhole =
      /^(?:,\s?[A-Z]{2,5}\.?){0,3}[ \t,.]*(?:\((?:n[ée]e|formerly|maiden|aka)[^)\n]{0,30}\)[ \t]*)?(?:\n|$)/i.test(after) ||
      /^\s*[,(]?\s*(he\/|she\/|they\/)/i.test(after)
    const isDated = isBeforeBirth(after)
    const least = name.text.includes(",") || isDated ? 2 : 2
    if ((isWhole || isDated) && wordCount(name) >= least)
      found.push({
        cue: name.isStaff ? "staff" : isDated ? "dated" : "line",
        start: at,
        end: name.end,
        name,
        kin: null,
        isKinOfWriter: false,
        isSpokenFor: false
      })
  }
  for (const match of text.matchAll(/(?<=[\s(:;,]|^)\p{Lu}[\p{L}'’-]+(?=,? \p{Lu})/gu)) {
    const name = nameAt(text, match.index)
    if (!name || wordCount(name) < 2 || heading.test(name.text) || found.some((other) => match.index < other.end && other.start < name.end))
      continue
    if (/^,?\s+here\b/i.test(text.slice(name.end, name.end + 8)))
      found.push({ cue: "self", start: match.index, end: name.end, name, kin: null, isKinOfWriter: false, isSpokenFor: false })
    else if (isBeforeBirth(text.slice(name.end, name.end + 40)))
      found.push({
        cue: name.isStaff ? "staff" : "dated",
        start: match.index,
        end: name.end,
        name,
        kin: null,
        isKinOfWriter: false,
        isSpokenFor: false
      })
    else if (name.isStaff)
      found.push({ cue: "staff", start: match.index, end: name.end, name, kin: null, isKinOfWriter: false, isSpokenFor: false })
  }
  return found
}

const isBeforeBirth = (after: string): boolean =>
  /^[\s,;:/|(–-]{0,6}(?:(?:f|m|male|female)\b[\s,/|]{0,4})?(?:d\.?o\.?b\.?|born|date of birth|birth ?date|b\.\s|bday|geb\.|nacid[oa]|\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d(?!\d)|(?:19|20)\d\d-\d\d-\d\d)/i.test(
    after
  )

const strength: Readonly<Record<PersonCue, number>> = {
  former: 9,
  emergency: 8,
  subscriber: 8,
  referring: 8,
  pcp: 8,
  staff: 7,
  third: 7,
  self: 6,
  kin: 6,
  patient: 5,
  sign: 4,
  dated: 3,
  line: 2
}

/** Everybody named in running text, in order, with how they come in. Where two cues name the same words the stronger stays. */
export const findPeople = (text: string): PersonFound[] => {
  const all = [...byCue(text), ...byKin(text), ...byRoleAndKin(text), ...byBareKin(text), ...byPlace(text)].sort(
    (a, b) => (b.isSpokenFor ? 10 : strength[b.cue]) - (a.isSpokenFor ? 10 : strength[a.cue])
  )
  const kept: PersonFound[] = []
  for (const one of all) {
    const overlaps = kept.some((other) => (one.name?.start ?? one.start) < other.end && (other.name?.start ?? other.start) < one.end)
    if (!overlaps) kept.push(one)
  }
  return kept.sort((a, b) => a.start - b.start)
}
