import { foldText } from "../search/words"

const spanishWords =
  /\b(el|la|los|las|de|que|su|sus|para|por|con|una?|usted|se|es|esta|puede|necesito|gracias|favor|del|al|y|en|este|esta|hasta|le|lo|un|mi|como|hay|nuestra|nuestro|quiere|tiene|muy|ya)\b/g

/** Is a line Spanish? Told by its small words and marks. */
export const isSpanish = (text: string): boolean => {
  if (/[¿¡ñ]/i.test(text)) return true
  const words = foldText(text).match(/[a-z]+/g)?.length ?? 0
  return words > 0 && (foldText(text).match(spanishWords)?.length ?? 0) / words >= 0.2
}

/** The block quotes of a section, each as the words to be said, without quotation marks around the whole. */
const readQuotes = (section: string): string[] => {
  const quotes: string[] = []
  let held: string[] = []
  const close = (): void => {
    const text = held.join(" ").replace(/\s+/g, " ").trim()
    if (text) quotes.push(text.replace(/^["“](.*)["”]$/s, "$1"))
    held = []
  }
  for (const line of section.split("\n")) {
    const quoted = /^\s*(?:[-*]\s+)?>\s?(.*)$/.exec(line)
    if (quoted && quoted[1]!.trim()) held.push(quoted[1]!)
    else close()
  }
  close()
  return quotes
}

/** The words to say out of a section of scripts, those in the wanted language first; `null` where it has none. */
export const readScript = (section: string, wanted: "english" | "spanish"): string | null => {
  const quotes = readQuotes(section)
  const fitting = quotes.filter((quote) => isSpanish(quote) === (wanted === "spanish"))
  const chosen = fitting.length > 0 ? fitting : quotes
  return chosen.length > 0 ? chosen.join("\n\n") : null
}
