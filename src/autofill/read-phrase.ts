import type { Who } from "./dictionary/people-words"
import { NAME_ABBREVIATIONS } from "./dictionary/name-abbreviations"
import { CLOSED_SECTION_WORDS } from "./dictionary/refused-words"
import { mendWord } from "./mend-word"
import { wordsOf } from "./normalise-text"
import { cutIntoPhrases, type Chunk, type TagKind } from "./phrase-book"
import { ungluedWord, withHumpsDivided } from "./split-name"

export type Rank = "primary" | "secondary" | "tertiary"

/** What one text says: who, which insurer, which datum, and how much of it was not understood. */
export type PhraseReading = {
  who: Who[]
  rank: Rank | null
  /** Datum names of the dictionary, as they stand in the text. */
  datums: string[]
  refused: string | null
  unknown: string[]
  /** Words of the longest datum phrase: one word ("last") is weak where others are not understood. */
  datumWords: number
  isMailing: boolean
  /** "other", "second", "alternate": not the first one of its kind. */
  isFurther: boolean
  isBilling: boolean
  isThem: boolean
  isMember: boolean
  isChild: boolean
  /** Unknown words after the last datum: "phone verified", "address kept". */
  unknownAfter: number
  wordCount: number
}

const LONGEST_TEXT = 40

const has = (chunk: Chunk, kind: TagKind): boolean => chunk.tags.some((tag) => tag.kind === kind)

/** "Insurance" or "primary insurance" names both an owner and a datum: it is the datum only where no other stands. */
const isPlainDatum = (chunk: Chunk): boolean => has(chunk, "datum") && !has(chunk, "who") && !has(chunk, "rank")

const emptyReading = (wordCount: number): PhraseReading => ({
  who: [],
  rank: null,
  datums: [],
  refused: null,
  unknown: [],
  datumWords: 0,
  isMailing: false,
  isBilling: false,
  isFurther: false,
  isThem: false,
  isMember: false,
  isChild: false,
  unknownAfter: 0,
  wordCount
})

/** Notes what one phrase says; true when it gave the datum. */
const noteChunk = (reading: PhraseReading, chunk: Chunk, givesDatum: boolean): boolean => {
  const isDatum = has(chunk, "datum")
  for (const { kind, value } of chunk.tags) {
    if (kind === "datum") {
      if (givesDatum) reading.datums.push(value)
    } else if (kind === "who") {
      if (!reading.who.includes(value as Who)) reading.who.push(value as Who)
    } else if (kind === "rank") reading.rank ??= value as Rank
    else if (kind === "refused") reading.refused ??= isDatum ? null : value
    else if (kind === "mailing") reading.isMailing = true
    else if (kind === "billing") reading.isBilling = true
    else if (kind === "further") reading.isFurther = true
    else if (kind === "them") reading.isThem = true
    else if (kind === "member") reading.isMember = true
    else if (kind === "child") reading.isChild = true
  }
  if (!isDatum || !givesDatum) return false
  reading.datumWords = Math.max(reading.datumWords, chunk.end - chunk.start)
  return true
}

/** Digits and single letters say nothing either way. */
const isWord = (word: string): boolean => word.length > 1 && !/^\d+$/.test(word)

export const readWords = (words: readonly string[]): PhraseReading => {
  const limited = words.slice(0, LONGEST_TEXT)
  const chunks = cutIntoPhrases(limited)
  const hasPlainDatum = chunks.some(isPlainDatum)
  const reading = emptyReading(words.length)
  let unknownBefore = 0
  let at = 0
  const noteUnknown = (end: number) => {
    for (; at < end; at++) {
      const word = limited[at] ?? ""
      if (isWord(word)) reading.unknown.push(word)
    }
  }
  for (const chunk of chunks) {
    noteUnknown(chunk.start)
    at = chunk.end
    if (noteChunk(reading, chunk, !hasPlainDatum || isPlainDatum(chunk))) unknownBefore = reading.unknown.length
  }
  noteUnknown(limited.length)
  reading.unknownAfter = reading.unknown.length - unknownBefore
  return reading
}

const CACHED_TEXTS = 20000
const cache = new Map<string, PhraseReading>()

const PHONE_LETTER_WORDS: Record<string, string> = { h: "home", w: "work", b: "work", c: "cell", m: "mobile" }
const PHONE_KINDS = "home|work|cell|cellular|mobile|office|business|casa|celular|trabajo|[hwbcm]"
const KIND_IN_BRACKETS = new RegExp(`^(.*)\\(\\s*(${PHONE_KINDS})\\s*\\)`, "i")

/** "Phone (H)", "Tel. (w)", "Phone (mobile)": what stands in brackets is the kind of phone. */
const withPhoneLetters = (text: string): string =>
  /phone|tel/i.test(text)
    ? text.replace(KIND_IN_BRACKETS, (_all, before: string, kind: string) => `${PHONE_LETTER_WORDS[kind.toLowerCase()] ?? kind} ${before}`)
    : text

/** "EMP PH", "REL TO PT": old screens shorten their labels as programmers shorten ids. */
const unabbreviated = (words: readonly string[]): string[] => words.flatMap((word) => NAME_ABBREVIATIONS[word]?.split(" ") ?? [word])

const isClearer = (other: PhraseReading, than: PhraseReading): boolean =>
  (other.datums.length > 0 || other.who.length > than.who.length) && other.unknown.length < than.unknown.length

const readLabel = (text: string): PhraseReading => {
  const words = wordsOf(withHumpsDivided(text)).map(mendWord)
  const reading = readWords(words)
  if (reading.unknown.length === 0) return reading
  const longer = readWords(unabbreviated(words))
  if (isClearer(longer, reading)) return longer
  // "Workphone": only when all of the label is understood then.
  const unglued = readWords(words.flatMap(ungluedWord))
  return unglued.unknown.length === 0 && isClearer(unglued, reading) ? unglued : reading
}

/** People a bracket may name better than the text before it: "Doctor (PCP)", "Nearest relative (emergency)", "Mother (patient)". */
const FROM_BRACKET: readonly Who[] = ["emergency", "guarantor", "pcp", "referring"]

const peopleWithBracket = (who: readonly Who[], bracket: readonly Who[]): Who[] => {
  if (bracket.length === 1 && bracket[0] === "patient") return ["patient"]
  return [...new Set([...who, ...bracket.filter((each) => FROM_BRACKET.includes(each))])]
}

const readAnew = (text: string): PhraseReading => {
  const spoken = withPhoneLetters(text).replace(/\((cont\w*\.?)\)/i, " continued ")
  const bare = spoken.replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
  const reading = readLabel(bare)
  if (bare === spoken) return reading
  if (reading.datums.length === 0 && reading.who.length === 0) return readLabel(spoken)
  if (reading.who.length === 0) return reading
  const bracket = /[([]([^)\]]*)[)\]]/.exec(spoken)?.[1] ?? ""
  return { ...reading, who: peopleWithBracket(reading.who, readLabel(bracket).who) }
}

/** Reads a visible text. What stands in brackets counts only where the rest says nothing. */
export const readPhrase = (text: string): PhraseReading => {
  const known = cache.get(text)
  if (known) return known
  if (cache.size > CACHED_TEXTS) cache.clear()
  const reading = readAnew(text)
  cache.set(text, reading)
  return reading
}

const closedSections = new Set(CLOSED_SECTION_WORDS.map((phrase) => wordsOf(phrase).join(" ")))
/** Headings and sentences over what a person signs. */
const SIGNING =
  /\b(consents?|acknowledge?ments?|signatures?|attestation)\b|\bI (hereby )?(authorize|certify|agree|acknowledge|consent|understand)\b/i
/** True for a heading over a consent or a signature. */
export const isSigning = (heading: string): boolean => SIGNING.test(heading)

const HEADING_NOISE = ["patient", "your", "the", "information"]

/** True for a heading such as "Allergies": nothing under it is ours to fill. */
export const isClosedSection = (heading: string): boolean =>
  closedSections.has(
    wordsOf(heading)
      .filter((word) => !HEADING_NOISE.includes(word))
      .join(" ")
  )
