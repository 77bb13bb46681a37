import type { Token } from "./draft-box"
import { isTick } from "./find-controls"
import { headingSelector } from "./headings"
import { parentElementOf } from "./page-text"
import type { Gap, Piece } from "./read-gaps"

/** Which words belong to which token. */
export type Words = {
  before: (Piece | null)[]
  after: (Piece | null)[]
  /** Words before a token that are not its own: captions of a run, headings without mark-up. Nearest last. */
  captions: Piece[][]
  /** The last heading between a token and the one before it. */
  fence: (Piece | null)[]
  /** True when a token and the next stand on one line. */
  joined: boolean[]
}

/** Blocks that close over what they say: a menu's last word is not the caption of the box after it. */
export const closedBlocks =
  "nav,header,footer,aside,ul,ol,table,form,section,article,fieldset,dialog,[role=navigation],[role=banner],[role=tablist],[role=toolbar],[role=alert]"

const longestCaption = 160

/**
 * Shares out the words between tokens. `ownerOf` tells label elements already tied; `isForeign` words that a table's
 * columns have taken. Words beside one box alone are its own; between two, the layout of the line decides.
 */
export const placeWords = (tokens: Token[], gaps: Gap[], ownerOf: Map<Element, Token>, isForeign: (element: Element) => boolean): Words => {
  const words: Words = {
    before: tokens.map(() => null),
    after: tokens.map(() => null),
    fence: tokens.map(() => null),
    captions: tokens.map(() => []),
    joined: tokens.map(() => false)
  }
  const free = gaps.map(({ pieces }, at) =>
    pieces.filter((piece) => {
      if (piece.label && ownerOf.has(piece.label)) return false
      return !isForeign(piece.element) && !isOverlaid(piece, tokens[at - 1], tokens[at])
    })
  )
  const styles = lineStyles(tokens, gaps, free)

  gaps.forEach((gap, at) => {
    const former = tokens[at - 1]
    const latter = tokens[at]
    if (former && latter) words.joined[at - 1] = gap.lines === 0
    const pieces = free[at]!
    const fence = pieces.findLastIndex(isHeadingPiece)
    const [first] = pieces
    const isHint =
      first?.nearer === "both" &&
      first.line === 0 &&
      (styles[at - 1] === "after" || (styles[at - 1] === "before" && (!latter || gap.lines > 0)))
    if (former && fence !== 0)
      words.after[at - 1] = isHint ? first! : (pieces.find((piece) => piece.nearer === "former" && !isHeadingPiece(piece)) ?? null)
    if (!latter) return
    words.fence[at] = pieces[fence] ?? null
    const near = pieces.filter(
      (piece, order) =>
        order > fence &&
        piece.nearer !== "former" &&
        piece !== words.after[at - 1] &&
        piece.text.length <= longestCaption &&
        isOpenTo(piece, latter)
    )
    const inside = near.filter((piece) => piece.nearer === "latter")
    const last = (inside.length > 0 ? inside : near).at(-1)
    if (last && !isOtherRow(last, latter)) words.before[at] = last
    words.captions[at] = near.filter((piece) => piece !== words.before[at])
  })
  return words
}

const isHeadingPiece = ({ element, label }: Piece): boolean => !label && !!element.closest(headingSelector)

/** A cell of another row of the same table speaks for its own row or column. */
const isOtherRow = (piece: Piece, latter: Token): boolean => {
  const row = piece.element.closest("tr")
  const own = latter.element.closest("tr")
  return !!row && row !== own && row.closest("table") === own?.closest("table")
}

/** No closed block lies between the words and the smallest element that holds both. */
const isOpenTo = (piece: Piece, latter: Token): boolean => {
  for (let element: Element | null = piece.element; element && element !== piece.scope; element = parentElementOf(element)) {
    if (element.matches(closedBlocks) && !element.contains(latter.element)) return false
  }
  return piece.scope !== null
}

/** What a type-ahead shows in its own frame is its value or placeholder. */
const isOverlaid = (piece: Piece, ...neighbours: (Token | undefined)[]): boolean =>
  neighbours.some((token) => {
    if (token?.box.control !== "combobox") return false
    if (token.box.face?.contains(piece.element) && !piece.label) return true
    if (piece.element.closest("[class*=placeholder],[id$=placeholder]")) return true
    if (piece.element.contains(token.element)) return false
    const one = piece.element.getBoundingClientRect()
    const other = token.element.getBoundingClientRect()
    return one.left < other.right - 2 && one.right > other.left + 2 && one.top < other.bottom - 2 && one.bottom > other.top + 2
  })

/** For each token, whether the boxes of its line have their words before or after them; undefined when it shows neither. */
const lineStyles = (tokens: Token[], gaps: Gap[], free: Piece[][]): ("before" | "after" | undefined)[] => {
  const styles: ("before" | "after" | undefined)[] = []
  for (let first = 0; first < tokens.length;) {
    let last = first
    while (last + 1 < tokens.length && gaps[last + 1]!.lines === 0) last++
    const leading = free[first]!.findLast((piece) => piece.nearer !== "former" && piece.line === gaps[first]!.lines)
    const trailing = free[last + 1]!.find((piece) => piece.nearer !== "latter" && piece.line === 0)
    const areTicks = tokens.slice(first, last + 1).every(({ box }) => isTick(box.control))
    const style =
      trailing &&
      (areTicks ||
        !leading ||
        (last > first && /:$/.test(leading.text) && !/:$/.test(trailing.text) && everyGapHasWords(free, first, last)))
        ? "after"
        : leading
          ? "before"
          : undefined
    for (let at = first; at <= last; at++) styles[at] = style
    first = last + 1
  }
  return styles
}

const everyGapHasWords = (free: Piece[][], first: number, last: number): boolean => {
  for (let at = first + 1; at <= last; at++) if (!free[at]!.length) return false
  return true
}
