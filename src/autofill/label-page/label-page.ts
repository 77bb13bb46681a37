import type { FieldFact, FrameFacts } from "../facts"
import type { FrameOutline, OutlineNode } from "../outline"
import { type Heading, headingOf } from "./headings"
import { nameByAria } from "./name-by-aria"
import { nameGroups } from "./name-groups"
import { growTree, isCell, isTag, type PageTree } from "./page-tree"
import { placeWords, type Words } from "./place-words"
import { readGap } from "./read-gaps"
import { readGrids } from "./read-grids"
import { readNodes } from "./read-nodes"
import { readSections } from "./read-sections"
import { tieLabels } from "./tie-labels"
import { addLabel, sortLabels, type Token } from "./token"

/**
 * Works out from a page's outline what stands beside, above and around each box: labels, captions of several boxes,
 * rows of tables, sections. Boxes that are not shown are labelled too, with the words that are not shown either.
 */
export const labelPage = ({ nodes: json, ...facts }: FrameOutline): FrameFacts => {
  const nodes = readNodes(json)
  if (nodes.length === 0) return facts
  const tree = growTree(nodes)
  const fields = facts.fields.map(copyOf)
  labelTokens(
    tree,
    tokensOf(nodes, fields, ({ state }) => state !== "hidden"),
    false
  )
  if (!fields.some((field) => field.state === "hidden" && !isTransparent(field))) return { ...facts, fields }
  const all = facts.fields.map(copyOf)
  labelTokens(
    tree,
    tokensOf(nodes, all, () => true),
    true
  )
  return { ...facts, fields: fields.map((field, index) => (field.state === "hidden" ? all[index]! : field)) }
}

/** Buttons and hidden inputs stand between words and boxes without parting them. */
const isTransparent = ({ type, state }: FieldFact): boolean => type === "hidden" || state === "button-like"

const tokensOf = (nodes: OutlineNode[], fields: FieldFact[], isPart: (field: FieldFact) => boolean): Token[] => {
  const tokens: Token[] = []
  nodes.forEach(({ box: place, button = 0 }, node) => {
    const box = place === undefined ? undefined : fields[place]
    if (box && !isTransparent(box) && isPart(box)) tokens.push({ node, box, button })
  })
  return tokens
}

/** A fact to write into. What the box says of label elements is left out: the outline knows more of them. */
const copyOf = (field: FieldFact): FieldFact => ({
  ...field,
  labels: field.labels.filter(({ kind }) => kind !== "for" && kind !== "wrap"),
  options: field.control === "radio" ? field.options.map((option) => ({ ...option })) : field.options
})

const labelTokens = (tree: PageTree, tokens: Token[], takesHidden: boolean): void => {
  const tied = tieLabels(tree, tokens, ({ box, button }) => (button === 0 ? [box.id] : []))
  const grids = readGrids(tree, tokens)
  const gaps = [...tokens, null].map((token, at) => readGap(tree, tokens[at - 1] ?? null, token, takesHidden))
  const words = placeWords(tree, tokens, gaps, tied.ownerOf, grids.isHeader)
  nameByAria(tree, tokens, tied.textsOf)
  const { shared, titles } = nameGroups(tree, tokens, gaps, words, tied.ownerOf)
  readSections(tree, tokens, headingsBefore(tree, tokens, titles))

  tokens.forEach((token, at) => {
    const { box, button, node } = token
    const after = words.after[at]?.text ?? ""
    if (box.control === "radio") {
      const option = box.options[button]
      if (option && !option.text) option.text = after.slice(0, 200)
      if (button > 0) return
    } else {
      for (const { kind, text } of tied.textsOf.get(token) ?? []) addLabel(box, kind, text)
      addLabel(box, "following-text", after)
    }
    const place = grids.places[at]
    if (place) {
      addLabel(box, "table-above", place.above)
      addLabel(box, "following-text", place.below)
      box.group ||= place.group
      box.row = place.row
    }
    const before = words.before[at]
    if (before && !shared.has(before)) addLabel(box, kindOf(tree, before.element, node), before.text)
    if (!box.labels.length && !box.group) addHeading(tree, box, words, at)
    sortLabels(box)
  })
}

const kindOf = (tree: PageTree, words: number, box: number): "table-left" | "preceding-text" => {
  const cell = tree.closest(words, isCell)
  return cell >= 0 && !tree.contains(cell, box) && tree.contains(tree.up(cell), box) ? "table-left" : "preceding-text"
}

const isSmallHeading = isTag("H4", "H5", "H6")

/** A small heading right above a box without any words is its label. */
const addHeading = (tree: PageTree, box: FieldFact, { fence }: Words, at: number): void => {
  const heading = fence[at]
  if (heading && heading.text.length <= 100 && tree.closest(heading.element, isSmallHeading) >= 0)
    addLabel(box, "preceding-text", heading.text)
}

/** Headings between each token and the one before it, in order. */
const headingsBefore = (tree: PageTree, tokens: Token[], titles: Map<number, Heading[]>): Heading[][] => {
  const before: Heading[][] = tokens.map(() => [])
  let next = 0
  for (let at = 0; at < tree.nodes.length && next < tokens.length; at++) {
    while (next < tokens.length && tokens[next]!.node <= at) next++
    const token = tokens[next]
    const heading = token && headingOf(tree, at, token.node)
    const last = before[next]?.at(-1)
    if (heading && !(last && tree.contains(last.node, at))) before[next]!.push(heading)
  }
  for (const [at, more] of titles) before[at]!.push(...more)
  return before
}
