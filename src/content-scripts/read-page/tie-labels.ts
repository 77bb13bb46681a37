import type { LabelText } from "../../autofill/facts"
import type { Token } from "./draft-box"
import { captionOf } from "./page-text"

/** Label elements that belong to one box; the rest count as plain text where they stand. */
export type TiedLabels = { ownerOf: Map<Element, Token>; textsOf: Map<Token, LabelText[]> }

type Tie = { label: HTMLLabelElement; token: Token; next: number; kind: "for" | "wrap" }

/**
 * Ties label elements to tokens. `marks` are labels and tokens in document order. A label stays untied when its
 * `for` leads nowhere, when it leads away from the unlabelled box it stands at, or when it captions several boxes.
 */
export const tieLabels = (marks: (Token | HTMLLabelElement)[]): TiedLabels => {
  const tokens: Token[] = []
  const placeOf = new Map<Token, number>()
  const byId = new Map<string, Token[]>()
  const standing: { label: HTMLLabelElement; next: number }[] = []
  for (const mark of marks) {
    if (mark instanceof HTMLElement) {
      standing.push({ label: mark, next: tokens.length })
      continue
    }
    placeOf.set(mark, tokens.length)
    tokens.push(mark)
    for (const id of [mark.element.id, mark.box.face?.id, mark.box.nameless?.id]) if (id) byId.set(id, [...(byId.get(id) ?? []), mark])
  }

  const ties: Tie[] = []
  const tiesOf = new Map<Token, Tie[]>()
  for (const { label, next } of standing) {
    const named = label.htmlFor ? byId.get(label.htmlFor) : undefined
    const inside = tokens[next] && label.contains(tokens[next]!.element) ? tokens[next]! : undefined
    if (!named && inside && tokens[next + 1] && label.contains(tokens[next + 1]!.element)) continue
    const token = named?.length ? nearest(named, next, placeOf) : inside
    if (!token) continue
    const tie: Tie = { label, token, next, kind: token === inside ? "wrap" : "for" }
    ties.push(tie)
    tiesOf.set(token, [...(tiesOf.get(token) ?? []), tie])
  }

  const ownerOf = new Map<Element, Token>()
  const textsOf = new Map<Token, LabelText[]>()
  for (const tie of ties) {
    if (tie.kind === "for" && (isMisled(tie, tokens, tiesOf, placeOf) || isCaption(tie, tokens, tiesOf, placeOf))) continue
    const text = captionOf(tie.label)
    if (!text) continue
    ownerOf.set(tie.label, tie.token)
    textsOf.set(tie.token, [...(textsOf.get(tie.token) ?? []), { text, kind: tie.kind }])
  }
  return { ownerOf, textsOf }
}

/** Of several boxes with the same id, the one right after the label, else the closest. */
const nearest = (tokens: Token[], next: number, placeOf: Map<Token, number>): Token => {
  const distance = (token: Token) => Math.abs(placeOf.get(token)! + 0.5 - next)
  return tokens.reduce((best, token) => (distance(token) < distance(best) ? token : best))
}

/** Copied mark-up: the label names another box but stands at one that has none. */
const isMisled = ({ label, token, next }: Tie, tokens: Token[], tiesOf: Map<Token, Tie[]>, placeOf: Map<Token, number>): boolean => {
  const at = tokens[next]
  if (!at || at === token || tiesOf.has(at) || at.box === token.box) return false
  const isSpoken = tiesOf.get(token)!.some((other) => other.label !== label)
  const isFar = Math.abs(placeOf.get(token)! - next) > 3
  if ((!isSpoken && !isFar) || /error|invalid|help/i.test(label.className)) return false
  for (let around: Element | null = label.parentElement; around; around = around.parentElement) {
    const [holdsOwn, holdsNext] = [around.contains(token.element), around.contains(at.element)]
    if (holdsOwn) return holdsNext && isSpoken
    if (holdsNext) return true
  }
  return false
}

/** A label tied to the first of several boxes (or buttons) that all have words of their own. */
const isCaption = ({ label, token, next }: Tie, tokens: Token[], tiesOf: Map<Token, Tie[]>, placeOf: Map<Token, number>): boolean => {
  const place = placeOf.get(token)!
  if (next > place) return false
  const follower = tokens[place + 1]
  const own = tiesOf.get(token)!
  if (token.box.control === "radio" && token.box.elements.length > 1) {
    const isFirst = token.box.elements[0] === token.element
    const others = tokens.slice(place + 1, place + token.box.elements.length).filter((other) => other.box === token.box)
    if (isFirst && own.length === 1) return others.every((other) => !tiesOf.has(other))
  }
  if (own.length < 2 || own[0]!.label !== label || !follower) return false
  let around: Element | null = label.parentElement
  while (around && !around.contains(token.element)) around = around.parentElement
  return !!around?.contains(follower.element) && around.querySelectorAll("label").length <= 16
}
