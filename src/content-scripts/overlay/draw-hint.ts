import type { PageHint } from "../../messaging/hint-views"
import type { HintTheme } from "./hint-theme"

export type SilenceScope = "once" | "site" | "always"

export type HintActs = {
  why(slug: string): void
  hide(id: string, scope: SilenceScope): void
  /** The card has another size than before. */
  onResize(): void
}

/** No meaning by colour alone: a sign and a word each. */
const words: Record<PageHint["tone"], readonly [sign: string, word: string]> = {
  look: ["!", "Look at this"],
  tell: ["i", "Note"],
  good: ["✓", "Fits"]
}
const scopes: readonly (readonly [SilenceScope, string])[] = [
  ["once", "For now"],
  ["site", "On this site"],
  ["always", "Everywhere"]
]

/** What a hint says, for those who hear it. */
export const spokenHint = ({ tone, text }: PageHint): string => `${words[tone][1]}: ${text}`

/** One element with its styles set one by one: a page's policy may forbid style sheets and style attributes. */
export const drawElement = <K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  style: Partial<CSSStyleDeclaration>,
  text = ""
): HTMLElementTagNameMap[K] => {
  const element = document.createElement(tag)
  Object.assign(element.style, { boxSizing: "border-box", ...style })
  element.textContent = text
  return element
}

const drawButton = (document: Document, theme: HintTheme, text: string, label: string, press: () => void): HTMLButtonElement => {
  const button = drawElement(
    document,
    "button",
    {
      font: "12px/16px system-ui, sans-serif",
      color: theme.ink,
      background: theme.soft,
      border: `1px solid ${theme.line}`,
      borderRadius: "4px",
      padding: "3px 8px",
      margin: "0",
      minHeight: "24px",
      minWidth: "24px",
      cursor: "pointer",
      outlineOffset: "1px"
    },
    text
  )
  button.type = "button"
  button.ariaLabel = label
  button.addEventListener("click", (event) => {
    if (event.isTrusted) press()
  })
  button.addEventListener("focus", () => (button.style.outline = `2px solid ${theme.ink}`))
  button.addEventListener("blur", () => (button.style.outline = "none"))
  return button
}

/** The sign, the word and the sentence of one hint. */
const drawLine = (document: Document, theme: HintTheme, { tone, text }: PageHint): HTMLElement => {
  const [sign, word] = words[tone]
  const line = drawElement(document, "div", { display: "flex", gap: "7px", alignItems: "flex-start" })
  const mark = drawElement(
    document,
    "span",
    {
      flex: "none",
      width: "18px",
      height: "18px",
      border: `2px solid ${theme.tones[tone]}`,
      borderRadius: tone === "look" ? "4px" : "50%",
      color: theme.tones[tone],
      font: "bold 12px/14px system-ui, sans-serif",
      textAlign: "center"
    },
    sign
  )
  mark.ariaHidden = "true"
  const said = drawElement(document, "span", { minWidth: "0", overflowWrap: "anywhere" })
  said.append(drawElement(document, "b", { color: theme.tones[tone], fontWeight: "700" }, `${word}: `), text)
  line.append(mark, said)
  return line
}

/** The card beside a box. `acts` null: to be read alone, nothing in it can be pressed. */
export const drawHint = (document: Document, theme: HintTheme, hints: readonly PageHint[], acts: HintActs | null): HTMLElement => {
  const card = drawElement(document, "div", {
    position: "fixed",
    width: "max-content",
    maxWidth: "min(320px, calc(100vw - 8px))",
    overflow: "auto",
    padding: "8px 10px",
    display: "grid",
    gap: "8px",
    font: "13px/18px system-ui, sans-serif",
    color: theme.ink,
    background: theme.back,
    border: `1px solid ${theme.line}`,
    borderRadius: "6px",
    boxShadow: "0 3px 12px rgb(0 0 0 / 30%)",
    colorScheme: theme.scheme,
    textAlign: "start",
    pointerEvents: acts ? "auto" : "none"
  })
  card.role = "group"
  card.ariaLabel = "Deskhand's hint"
  for (const hint of hints) {
    const part = drawElement(document, "div", { display: "grid", gap: "5px" })
    part.append(drawLine(document, theme, hint))
    if (acts) part.append(...drawActs(document, theme, hint, acts))
    card.append(part)
  }
  return card
}

const drawActs = (document: Document, theme: HintTheme, { id, text, article }: PageHint, acts: HintActs): HTMLElement[] => {
  const row = () => drawElement(document, "div", { display: "flex", flexWrap: "wrap", gap: "6px", paddingInlineStart: "25px" })
  const first = row()
  const choices = row()
  choices.style.display = "none"
  choices.role = "group"
  choices.ariaLabel = "Hide this hint"
  if (article) first.append(drawButton(document, theme, "Why", `Why: ${article.title}`, () => acts.why(article.slug)))
  const hide = drawButton(document, theme, "Hide", `Hide: ${text}`, () => {
    const isOpen = choices.style.display === "none"
    // Drawn when they are first asked for: most hints are read and left.
    if (choices.childElementCount === 0)
      for (const [scope, word] of scopes)
        choices.append(drawButton(document, theme, word, `Hide ${word.toLowerCase()}`, () => acts.hide(id, scope)))
    choices.style.display = isOpen ? "flex" : "none"
    hide.ariaExpanded = String(isOpen)
    acts.onResize()
  })
  hide.ariaExpanded = "false"
  first.append(hide)
  return [first, choices]
}
