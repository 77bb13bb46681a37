import { wordClasses } from "./word-classes"

/**
 * Patterns are written as words with a space between slots:
 *   `stop`       the word with its endings (stops, stopped, stopping)
 *   `=stop`      the word alone
 *   `a|b_c`      one of several; `_` stands for the space inside one choice
 *   `<drug>`     any word of a class; may stand among choices
 *   `#`          a number (168/98, 5.9, 40%, 600mg)
 *   `..` `....`  up to three, up to eight words between
 *   `^` `$`      the question starts, ends here
 *   `?word`      may be missing
 */
const NUMBER = "\\d[\\d./%]*[a-z]{0,4}"
const GAPS: Readonly<Record<string, string>> = { "..": "(?: \\S+){0,3}?", "....": "(?: \\S+){0,8}?", "^": "^", $: " $" }

/** The usual endings of an English word of three letters and more. */
function withEndings(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word.replace(/[^a-z0-9]/g, "\\$&")
  if (word.endsWith("e")) return `${word.slice(0, -1)}(?:e|es|ed|ing)`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}(?:y|ys|ies|ied|ying)`
  return `${word}(?:s|es|${word.at(-1) ?? ""}?(?:ed|ing))?`
}

function choice(text: string): string {
  if (text === "#") return NUMBER
  if (text.startsWith("=")) return text.slice(1).replaceAll("_", " ")
  const className = /^<(.+)>$/.exec(text)?.[1]
  if (className !== undefined) {
    const words = wordClasses[className]
    if (words === undefined) throw new Error(`no class of words is called ${className}`)
    return words.map(choice).join("|")
  }
  return text.split("_").map(withEndings).join(" ")
}

function slot(text: string): string {
  const gap = GAPS[text]
  if (gap !== undefined) return gap
  const optional = text.startsWith("?")
  const words = ` (?:${(optional ? text.slice(1) : text).split("|").map(choice).join("|")})(?= )`
  return optional ? `(?:${words})?` : words
}

/** One expression for a list of patterns, to be tested on a folded question. Throws on a class that does not exist. */
export function compilePatterns(patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => pattern.split(" ").map(slot).join("")).join("|"))
}
