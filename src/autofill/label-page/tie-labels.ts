import type { LabelText } from "../facts"
import type { PageTree } from "./page-tree"
import type { Token } from "./token"

/** Label elements that belong to one box; the rest count as plain text where they stand. */
export type TiedLabels = { ownerOf: Map<number, Token>; textsOf: Map<Token, LabelText[]> }

type Tie = { label: number; token: Token; next: number; kind: "for" | "wrap" }
type Ties = { tokens: Token[]; placeOf: Map<Token, number>; of: Map<Token, Tie[]> }

/**
 * Ties label elements to tokens. A label stays untied when its `for` leads nowhere, when it leads away from the
 * unlabelled box it stands at, or when it captions several boxes.
 */
export const tieLabels = (tree: PageTree, tokens: Token[], ids: (token: Token) => string[]): TiedLabels => {
  const byId = new Map<string, Token[]>()
  for (const token of tokens) for (const id of ids(token)) if (id) add(byId, id, token)
  const ties: Ties = { tokens, placeOf: new Map(tokens.map((token, at) => [token, at])), of: new Map() }
  let next = 0
  for (let label = 0; label < tree.nodes.length; label++) {
    const id = tree.nodes[label]!.for
    if (id === undefined) continue
    while (next < tokens.length && tokens[next]!.node <= label) next++
    const named = id ? byId.get(id) : undefined
    const inside = tokens[next] && tree.contains(label, tokens[next]!.node) ? tokens[next]! : undefined
    // One label element around several boxes is their caption.
    if (!named && inside && tokens[next + 1] && tree.contains(label, tokens[next + 1]!.node)) continue
    const token = named ? nearest(named, next, ties) : inside
    if (token) add(ties.of, token, { label, token, next, kind: token === inside ? "wrap" : "for" })
  }

  const ownerOf = new Map<number, Token>()
  const textsOf = new Map<Token, LabelText[]>()
  for (const own of ties.of.values())
    for (const tie of own) {
      if (tie.kind === "for" && (isMisled(tree, tie, ties) || isCaption(tree, tie, ties))) continue
      const { isHidden } = tree.nodes[tie.label]!
      const text = tree.textIn(tie.label, 200, isHidden)
      // Words that wait for a mistake ("required") are no label while another one is shown.
      if (!text || (isHidden && ties.of.get(tie.token)!.some(({ label }) => !tree.nodes[label]!.isHidden))) continue
      ownerOf.set(tie.label, tie.token)
      add(textsOf, tie.token, { text, kind: tie.kind })
    }
  return { ownerOf, textsOf }
}

const add = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Of several boxes with the same id, the one right after the label, else the closest. */
const nearest = (tokens: Token[], next: number, { placeOf }: Ties): Token => {
  const distance = (token: Token) => Math.abs(placeOf.get(token)! + 0.4 - next)
  return tokens.reduce((best, token) => (distance(token) < distance(best) ? token : best))
}

/** Copied mark-up: the label names another box but stands at one that has none. */
const isMisled = (tree: PageTree, { label, token, next }: Tie, { tokens, of }: Ties): boolean => {
  const at = tokens[next]
  if (!at || at === token || of.has(at) || at.box === token.box) return false
  const isSpoken = of.get(token)!.some((other) => other.label !== label)
  for (let around = tree.up(label); around >= 0; around = tree.up(around)) {
    const holdsNext = tree.contains(around, at.node)
    if (tree.contains(around, token.node)) return holdsNext && isSpoken
    if (holdsNext) return true
  }
  return false
}

/** A label tied to the first of several boxes (or buttons) that all have words of their own. */
const isCaption = (tree: PageTree, { label, token, next }: Tie, { tokens, of, placeOf }: Ties): boolean => {
  const place = placeOf.get(token)!
  if (next > place) return false
  const own = of.get(token)!
  const follower = tokens[place + 1]
  if (token.box.control === "radio" && token.button === 0 && own.length === 1 && follower?.box === token.box) {
    return tokens.slice(place + 1, place + 100).every((other) => other.box !== token.box || !of.has(other))
  }
  if (own.length < 2 || own[0]!.label !== label || !follower) return false
  let around = tree.up(label)
  while (around >= 0 && !tree.contains(around, token.node)) around = tree.up(around)
  return tree.contains(around, follower.node) && !tree.contains(around, tokens[place + 24]?.node ?? Infinity)
}
