import type { FieldFact } from "../facts"
import { type Heading, looseHeading } from "./headings"
import type { PageTree } from "./page-tree"
import { isOtherRow, type Words } from "./place-words"
import type { Gap, Piece } from "./read-gaps"
import { isTick, type Token } from "./token"

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
export const nameGroups = (tree: PageTree, tokens: Token[], gaps: Gap[], words: Words, ownerOf: Map<number, Token>): Groups => {
  const shared = new Set<Piece>()
  const titles = new Map<number, Heading[]>()
  const tiedBefore = tokens.map((token, at) => gaps[at]!.pieces.find(({ label }) => ownerOf.get(label) === token) ?? null)
  const isLabelled = new Set(ownerOf.values())
  const isFirst = (at: number) => tokens[at]!.button === 0

  /** First token after `at` that the caption no longer covers, and whether its block ends there. */
  const reachOf = ({ scope }: Piece, at: number): { end: number; isTight: boolean } => {
    for (let end = at + 1; ; end++) {
      const token = tokens[end]
      if (!token || !tree.contains(scope, token.node)) return { end, isTight: true }
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
    if (tokens[end - 1]!.box === tokens[at]!.box) return false
    const [first, ...followers] = new Set(tokens.slice(at, end).map(({ box }) => box))
    if (!first || !followers.length) return false
    // "Phone [ ] [x] text me": the tick box does not make the caption a shared one.
    const isOwn = isTick(first) ? first.control === "radio" || !followers.some(isTick) : followers.every(isTick)
    nameAll(isOwn ? followers : [first, ...followers], caption.text)
    return !isOwn && !isTied
  }

  /** A caption over boxes that have words before them, in a block of its own or numbered as on the CMS-1500. */
  const nameBlock = (caption: Piece, at: number): boolean => {
    const isNumbered = numbered.test(caption.text)
    if ((caption.nearer !== "latter" && !isNumbered) || isOtherRow(tree, caption, tokens[at]!)) return false
    let end = at
    while (end < tokens.length && tree.contains(caption.scope, tokens[end]!.node) && end - at <= widestGroup) {
      if (end > at && isNumbered && (words.captions[end]!.length > 0 || numbered.test(words.before[end]?.text ?? "") || words.fence[end]))
        break
      end++
    }
    const boxes = new Set(tokens.slice(at, end).map(({ box }) => box))
    if (boxes.size < 2 || end - at > widestGroup) return false
    nameAll(boxes, caption.text)
    return true
  }

  tokens.forEach((token, at) => {
    if (!isFirst(at)) return
    const own = words.before[at]
    const isSpare = !!own && own.nearer === "both" && token.box.control !== "radio" && isLabelled.has(token)
    const captions = isSpare ? [...words.captions[at]!, own] : [...words.captions[at]!]
    if (own && !isSpare && nameRun(own, at, false)) shared.add(own)
    else if (isSpare && !tiedBefore[at] && nameRun(own, at, false)) captions.pop()
    else if (tiedBefore[at]) nameRun(tiedBefore[at]!, at, true)
    if (isSpare) words.before[at] = null
    for (const caption of captions) {
      const title = caption.line < gaps[at]!.lines ? looseHeading(tree, caption.element, caption.text, caption.scope) : null
      const isStrong = caption.label >= 0 || /^(B|STRONG)$/.test(tree.tag(caption.element))
      if ((!title || isStrong || numbered.test(caption.text)) && nameBlock(caption, at)) continue
      if (title) titles.set(at, [...(titles.get(at) ?? []), title])
    }
  })
  return { shared, titles }
}

const nameAll = (boxes: Iterable<FieldFact>, text: string): void => {
  for (const box of boxes) box.group ||= text.slice(0, 200)
}
