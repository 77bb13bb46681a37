import { isHeadingPart } from "./headings"
import { isClosed, isRow, isTable, type PageTree } from "./page-tree"
import type { Gap, Piece } from "./read-gaps"
import { isTick, type Token } from "./token"

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

const longestCaption = 160
/** What a drop-down shows before a choice is no caption of it. */
const unchosen = /^(please )?(select|choose|pick)\b.{0,40}(\.\.\.|…)$/i

/**
 * Shares out the words between tokens. `ownerOf` tells label elements already tied; `isForeign` words that a table's
 * columns have taken. Words beside one box alone are its own; between two, the layout of the line decides.
 */
export const placeWords = (
  tree: PageTree,
  tokens: Token[],
  gaps: Gap[],
  ownerOf: Map<number, Token>,
  isForeign: (element: number) => boolean
): Words => {
  const words: Words = {
    before: tokens.map(() => null),
    after: tokens.map(() => null),
    captions: tokens.map(() => []),
    fence: tokens.map(() => null),
    joined: tokens.map(() => false)
  }
  const free = gaps.map(({ pieces }) =>
    pieces.filter(({ label, element, text }) => !ownerOf.has(label) && !isForeign(element) && !unchosen.test(text))
  )
  const styles = lineStyles(tokens, gaps, free)

  gaps.forEach((gap, at) => {
    const former = tokens[at - 1]
    const latter = tokens[at]
    if (former && latter) words.joined[at - 1] = gap.lines === 0
    const pieces = free[at]!
    const boxes = [former, latter].flatMap((token) => (token ? [token.node] : []))
    const isHead = ({ element, label }: Piece): boolean => label < 0 && isHeadingPart(tree, element, boxes)
    const fence = pieces.findLastIndex(isHead)
    const [first] = pieces
    const style = styles[at - 1]
    const isHint = first?.nearer === "both" && first.line === 0 && (style === "after" || (style === "before" && (!latter || gap.lines > 0)))
    if (former && fence !== 0)
      words.after[at - 1] = isHint ? first! : (pieces.find((piece) => piece.nearer === "former" && !isHead(piece)) ?? null)
    if (!latter) return
    words.fence[at] = pieces[fence] ?? null
    const near = pieces.filter(
      (piece, order) =>
        order > fence &&
        piece.nearer !== "former" &&
        piece !== words.after[at - 1] &&
        piece.text.length <= longestCaption &&
        isOpenTo(tree, piece, latter, tokens[at + farthestInCell])
    )
    const inside = near.filter(({ nearer }) => nearer === "latter")
    const last = (inside.length > 0 ? inside : near).at(-1)
    if (last && !isOtherRow(tree, last, latter)) words.before[at] = last
    words.captions[at] = near.filter((piece) => piece !== words.before[at])
  })
  return words
}

/** A cell of another row of the same table speaks for its own row or column. */
export const isOtherRow = (tree: PageTree, { element }: Piece, { node }: Token): boolean => {
  const row = tree.closest(element, isRow)
  const own = tree.closest(node, isRow)
  return row >= 0 && row !== own && tree.closest(row, isTable) === tree.closest(own, isTable)
}

/** A cell beside a table of so many boxes is a part of the page, not their caption. */
const farthestInCell = 4

/** No closed block lies between the words and the smallest element that holds both. `beyond` is a box some places further. */
const isOpenTo = (tree: PageTree, { element, scope }: Piece, { node }: Token, beyond: Token | undefined): boolean => {
  const isLayout = tree.tag(scope) === "TR" && tree.up(tree.closest(node, isRow)) > scope && tree.contains(scope, beyond?.node ?? Infinity)
  if (isLayout) return false
  for (let around = element; around >= 0 && around !== scope; around = tree.up(around)) {
    if (isClosed(tree.nodes[around]!) && !tree.contains(around, node)) return false
  }
  return scope >= 0
}

type Style = "before" | "after" | undefined

/** For each token, whether the boxes of its line have their words before or after them; undefined when it shows neither. */
const lineStyles = (tokens: Token[], gaps: Gap[], free: Piece[][]): Style[] => {
  const styles: Style[] = []
  for (let first = 0; first < tokens.length;) {
    let last = first
    while (last + 1 < tokens.length && gaps[last + 1]!.lines === 0) last++
    const leading = free[first]!.findLast(({ nearer, line }) => nearer !== "former" && line === gaps[first]!.lines)
    const trailing = free[last + 1]!.find(({ nearer, line }) => nearer !== "latter" && line === 0)
    const areTicks = tokens.slice(first, last + 1).every(({ box }) => isTick(box))
    const hasAllWords = free.slice(first + 1, last + 1).every(({ length }) => length > 0)
    // "Name: [ ] First [ ] Last": the colon heads the line, the words after the boxes are theirs.
    const isHeaded = !!leading && last > first && /:$/.test(leading.text) && !/:$/.test(trailing?.text ?? "") && hasAllWords
    const style = trailing && (areTicks || !leading || isHeaded) ? "after" : leading ? "before" : undefined
    for (let at = first; at <= last; at++) styles[at] = style
    first = last + 1
  }
  return styles
}
