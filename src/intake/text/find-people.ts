import { findPayers } from "./find-payer"
import { byBareKin, byKin, byRoleAndKin } from "./find-kin"
import { type PersonCue, type PersonFound, cues } from "./people-cues"
import { type NameFound, nameAt } from "./take-name"

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

const heading =
  /\b(information|insurance|history|form|clinic|center|centre|hospital|medical|medicine|health|family|care|llc|inc|corp|co|company|associates|partners|group|plan|systems?|services?|department|demographics|details|request|referral|fax|sheet|cover|pharmacy|university|school|bank|church|county|street|avenue|road|apt|suite|primary|secondary|contact|member|subscriber|patient|dear|hello|hi|thanks|regards|road|page|urgent|confidential|notice|new|update|choice|ppo|hmo|epo|pos|network|medicare|medicaid|blue|cross|shield|senior|junior analyst|analyst|manager|engineer|director|teacher|nurse|sons|team|office|desk|cardiology|orthopedics|orthopaedics|dermatology|neurology|oncology|pediatrics|surgery|imaging|radiology|therapy|dental|vision|wellness|solutions|logistics|roofing|construction|foods?|market|motors|industries|technologies|data|cell|phone|home|work|mobile|email|sex|male|female|dob|of|the|and|my|please|good|morning|afternoon|evening)\b/i

/** A line that is a name and nothing else, or a name before a date of birth. */
const byPlace = (text: string): PersonFound[] => {
  const found: PersonFound[] = []
  for (const match of text.matchAll(/(?:^|\n)[ \t>*•·-]*(?:\d{1,2}[.)]\s+)?(?=[\p{Lu}"])/gu)) {
    const at = match.index + match[0].length
    const name = nameAt(text, at)
    if (!name || heading.test(name.text) || findPayers(name.text, false)[0]?.start === 0) continue
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
  possessive: 7,
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
