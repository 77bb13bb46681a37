import type { ResultBlock } from "./result-block"

/** A block with those inside it. Boxes around a single box are gone. */
export type Tree = { block: ResultBlock; at: number; inside: Tree[] }

/** The flat list as a tree. */
export const growTree = (blocks: readonly ResultBlock[]): Tree[] => {
  const roots: Tree[] = []
  const open: Tree[] = []
  blocks.forEach((block, at) => {
    while (open.length > 0 && open[open.length - 1]!.block.depth >= block.depth) open.pop()
    const tree: Tree = { block, at, inside: [] }
    const around = open.at(-1)
    if (around) around.inside.push(tree)
    else roots.push(tree)
    open.push(tree)
  })
  return roots.flatMap(prune)
}

/** Empty boxes go, and a box that holds one thing is that thing. */
const prune = (tree: Tree): Tree[] => {
  const inside = tree.inside.flatMap(prune)
  const { kind, isChosen } = tree.block
  if (kind === "box" || kind === "list") {
    const [only] = inside
    if (!only) return tree.block.text === "" ? [tree] : []
    if (inside.length === 1) return [isChosen && !only.block.isChosen ? { ...only, block: { ...only.block, isChosen } } : only]
  }
  return [{ ...tree, inside }]
}

/** All words in a block, in order. */
export const wordsOf = (tree: Tree): string =>
  [tree.block.text ?? "", ...tree.inside.map(wordsOf)]
    .filter((words) => words !== "")
    .join(" ")
    .trim()

export const isWords = (tree: Tree): boolean => (tree.block.kind === "text" || tree.block.kind === "heading") && tree.inside.length === 0

export const holds = (tree: Tree, is: (tree: Tree) => boolean): boolean => tree.inside.some((child) => is(child) || holds(child, is))

/** The blocks at the ends: words and pictures, in order. */
export const leavesOf = (tree: Tree): Tree[] => (tree.inside.length === 0 ? [tree] : tree.inside.flatMap(leavesOf))
