import type { Token } from "./draft-box"
import { isTick } from "./find-controls"
import { type Heading, isTitleLike } from "./headings"
import type { Gap, Piece } from "./read-gaps"
import type { Words } from "./place-words"

/** Most boxes under one caption whose boxes have words of their own, as month, day and year. */
const widestGroup = 16
const numbered = /^\d{1,2}[a-z]?\s?[.)](\s|$)/i

export type Groups = {
  /** Words that turned out to be the caption of several boxes, so not a label of the first. */
  shared: Set<Piece>
  /** Words that head a stretch of the page though nothing marks them as a heading, by the token they stand before. */
  titles: Map<number, Heading[]>
}

/**
 * Finds captions over several boxes and writes them into the boxes' `group`. A caption reaches as far as boxes
 * without words before them follow in its own block, or on its own line.
 */
export const nameGroups = (tokens: Token[], gaps: Gap[], words: Words, ownerOf: Map<Element, Token>): Groups => {
  const shared = new Set<Piece>()
  const titles = new Map<number, Heading[]>()
  const tiedBefore = tokens.map((token, at) => gaps[at]!.pieces.find((piece) => piece.label && ownerOf.get(piece.label) === token) ?? null)
  const isFirst = (at: number) => tokens[at]!.box.elements[0] === tokens[at]!.element || tokens[at - 1]?.box !== tokens[at]!.box
  const isLabelled = new Set(ownerOf.values())

  /** First token after `at` that the caption no longer covers, and whether its block ends there. */
  const reachOf = (caption: Piece, at: number): { end: number; isTight: boolean } => {
    for (let end = at + 1; ; end++) {
      const token = tokens[end]
      if (!token || !caption.scope?.contains(token.element)) return { end, isTight: true }
      if (!isFirst(end)) continue
      if (words.before[end] || tiedBefore[end] || words.fence[end] || words.captions[end]!.length) return { end, isTight: false }
    }
  }

  const nameRun = (caption: Piece, at: number, isTied: boolean): boolean => {
    const reach = reachOf(caption, at)
    let { end } = reach
    if (!reach.isTight && !numbered.test(caption.text)) {
      end = at + 1
      while (end < reach.end && words.joined[end - 1]) end++
    }
    const boxes = [...new Set(tokens.slice(at, end).map(({ box }) => box))]
    const [first, ...followers] = boxes
    if (!first || !followers.length) return false
    const isOwn = isTick(first.control)
      ? first.control === "radio" || followers.every(({ control }) => !isTick(control))
      : followers.every(({ control }) => isTick(control))
    for (const box of isOwn ? followers : boxes) box.group ||= caption.text
    return !isOwn && !isTied
  }

  const nameBlock = (caption: Piece, at: number): boolean => {
    let end = at
    const isNumbered = numbered.test(caption.text)
    while (tokens[end] && caption.scope?.contains(tokens[end]!.element) && end - at <= widestGroup) {
      if (end > at && isNumbered && (words.captions[end]!.length > 0 || numbered.test(words.before[end]?.text ?? "") || words.fence[end]))
        break
      end++
    }
    const boxes = new Set(tokens.slice(at, end).map(({ box }) => box))
    if (boxes.size < 2 || end - at > widestGroup || (caption.nearer !== "latter" && !isNumbered)) return false
    for (const box of boxes) box.group ||= caption.text
    return true
  }

  tokens.forEach((token, at) => {
    if (!isFirst(at)) return
    const own = words.before[at]
    const isSpare = !!own && own.nearer === "both" && isLabelled.has(token)
    const captions = isSpare ? [...words.captions[at]!, own] : words.captions[at]!
    if (own && !isSpare && nameRun(own, at, false)) shared.add(own)
    else if (isSpare && !tiedBefore[at] && nameRun(own, at, false)) captions.pop()
    else if (tiedBefore[at]) nameRun(tiedBefore[at]!, at, true)
    if (isSpare) words.before[at] = null
    for (const caption of captions) {
      const isOwnLine = caption.line < gaps[at]!.lines
      const isHead = isOwnLine && isTitleLike(caption.element, caption.text, caption.scope)
      const isNamed = !caption.label && isHead && !/^(B|STRONG)$/.test(caption.element.tagName) ? false : nameBlock(caption, at)
      if (!isNamed && isHead)
        titles.set(at, [...(titles.get(at) ?? []), { element: caption.element, text: caption.text.slice(0, 120), level: 8 }])
    }
  })
  return { shared, titles }
}
