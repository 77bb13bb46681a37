import type { WordForms } from "./word-forms"
import { wordClasses } from "./word-classes"

/**
 * Patterns are written as words with a space between slots:
 *   `stop`       the word with its endings (stops, stopped, stopping)
 *   `=stop`      the word alone
 *   `a|b_c`      one of several; `_` stands for the space inside one choice
 *   `<drug>`     any word of a class; may stand among choices
 *   `#`          a number (168/98, 5.9, 40%, 600mg)
 *   `##`         a count of ten or more
 *   `..` `....`  up to three, up to eight words between
 *   `#/#`        a blood pressure (168/98)
 *   `#code`     a letter and digits (M54.50, J3420)
 *   `^` `$`      the question starts, ends here; may stand among choices
 *   `?word`      may be missing
 */
type Choices = {
  exact: Set<string>
  bases: Set<string>
  /** Choices of several words, by their first. */
  phrases: Map<string, string[][]>
  classes: Choices[]
  number: RegExp | null
  /** The start of the question will do too. */
  start: boolean
  /** The end of the question will do too. */
  end: boolean
}
type Slot = { kind: "gap"; most: number } | { kind: "start" } | { kind: "end" } | { kind: "words"; choices: Choices; optional: boolean }

/** True when the pattern stands in the words of a question. */
export type Matcher = (words: readonly WordForms[]) => boolean

const NUMBER = /^\d[\d./%]*[a-z]{0,4}$/
const PRESSURE = /^(?:[6-9]\d|[12]\d\d)\/(?:[3-9]\d|1[0-4]\d)$/
const CODE = /^[a-z]\d[\da-z]{1,3}(?:\.[\da-z]{1,4})?$/
const MANY = /^[1-9]\d{1,2}$/
const GAPS: Readonly<Record<string, Slot>> = {
  "..": { kind: "gap", most: 3 },
  "....": { kind: "gap", most: 8 },
  "^": { kind: "start" },
  $: { kind: "end" }
}
const classes = new Map<string, Choices>()

function classOf(name: string): Choices {
  const ready = classes.get(name)
  if (ready !== undefined) return ready
  const words = wordClasses[name]
  if (words === undefined) throw new Error(`no class of words is called ${name}`)
  const made = choicesOf(words)
  classes.set(name, made)
  return made
}

function choicesOf(texts: readonly string[]): Choices {
  const made: Choices = { exact: new Set(), bases: new Set(), phrases: new Map(), classes: [], number: null, start: false, end: false }
  for (const text of texts) {
    const plain = text.replace(/^=/, "")
    if (text === "#") made.number = NUMBER
    else if (text === "##") made.number = MANY
    else if (text === "#/#") made.number = PRESSURE
    else if (text === "#code") made.number = CODE
    else if (text === "^") made.start = true
    else if (text === "$") made.end = true
    else if (text.startsWith("<")) made.classes.push(classOf(text.slice(1, -1)))
    else if (plain.includes("_")) {
      const [first = "", ...rest] = plain.split("_")
      made.phrases.set(first, [...(made.phrases.get(first) ?? []), rest])
    } else if (text !== plain) made.exact.add(plain)
    else {
      made.bases.add(plain)
      // a plural in a table is meant for the singular too
      if (/^[a-z]{3,}[^siu]s$/.test(plain)) made.bases.add(plain.slice(0, -1))
    }
  }
  return made
}

function slotOf(text: string): Slot {
  const gap = GAPS[text]
  if (gap !== undefined) return gap
  const optional = text.startsWith("?")
  return { kind: "words", optional, choices: choicesOf((optional ? text.slice(1) : text).split("|")) }
}

/** The places after each choice that stands at `at`. */
function ends(choices: Choices, words: readonly WordForms[], at: number): number[] {
  const here = words[at]
  if (here === undefined) return choices.end ? [at] : []
  const found: number[] = choices.start && at === 0 ? [at] : []
  if (choices.exact.has(here.word) || here.bases.some((base) => choices.bases.has(base)) || choices.number?.test(here.word) === true)
    found.push(at + 1)
  if (choices.phrases.size > 0) {
    for (const base of here.bases) {
      for (const rest of choices.phrases.get(base) ?? []) {
        if (rest.every((word, next) => words[at + 1 + next]?.bases.includes(word))) found.push(at + 1 + rest.length)
      }
    }
  }
  return choices.classes.length === 0 ? found : found.concat(choices.classes.flatMap((each) => ends(each, words, at)))
}

function stands(slots: readonly Slot[], from: number, words: readonly WordForms[], at: number): boolean {
  const slot = slots[from]
  if (slot === undefined) return true
  if (slot.kind === "start") return at === 0 && stands(slots, from + 1, words, at)
  if (slot.kind === "end") return at === words.length && stands(slots, from + 1, words, at)
  if (slot.kind === "gap") {
    for (let over = 0; over <= slot.most && at + over <= words.length; over++) if (stands(slots, from + 1, words, at + over)) return true
    return false
  }
  return (
    ends(slot.choices, words, at).some((next) => stands(slots, from + 1, words, next)) ||
    (slot.optional && stands(slots, from + 1, words, at))
  )
}

/** One matcher for a list of patterns: true when any of them stands anywhere. Throws on a class that does not exist. */
export function compilePatterns(patterns: readonly string[]): Matcher {
  const compiled = patterns.map((pattern) => pattern.trim().split(/ +/).map(slotOf))
  return (words) => compiled.some((slots) => words.some((_, at) => stands(slots, 0, words, at)))
}
