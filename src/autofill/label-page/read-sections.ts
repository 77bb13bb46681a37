import type { Heading } from "./headings"
import { isClosed, type PageTree } from "./page-tree"
import type { Token } from "./token"

type Entry = { scope: number; text: string; level: number; isHidden: boolean }

/** Text beside a heading in its own wrapper, in characters, above which the wrapper is a finished block of its own. */
const longestSubtitle = 60
const tabLevel = 6

/**
 * Names the sections around each token, outermost first, into its box. `before[i]` are the headings that stand between
 * token i-1 and token i. A heading reaches over the smallest element that holds it and a box after it.
 */
export const readSections = (tree: PageTree, tokens: Token[], before: Heading[][]): void => {
  const stack: Entry[] = []
  const containers = nameContainers(tree)
  tokens.forEach(({ node, box, button }, at) => {
    while (stack.length && !tree.contains(stack.at(-1)!.scope, node)) stack.pop()
    for (const heading of before[at]!) {
      const scope = scopeOf(tree, heading, node)
      if (scope === -1) continue
      while (stack.length) {
        const top = stack.at(-1)!
        // In a block of its own a heading nests, unless its rank says otherwise.
        if (top.scope === scope ? top.level < heading.level : heading.level >= top.level || top.level > 6) break
        stack.pop()
      }
      stack.push({ scope, text: heading.text, level: heading.level, isHidden: !!tree.nodes[heading.node]!.isHidden })
    }
    if (button > 0) return
    const around = containers(tree.up(node))
    const texts: string[] = []
    let next = 0
    for (const entry of stack) {
      if (entry.isHidden && box.state !== "hidden") continue
      while (next < around.length && tree.contains(around[next]!.node, entry.scope)) texts.push(around[next++]!.text)
      texts.push(entry.text)
    }
    texts.push(...around.slice(next).map(({ text }) => text))
    const parts = texts.filter((text, place) => text && !texts.includes(text, place + 1))
    box.sections = parts.length > 8 ? [parts[0]!, ...parts.slice(-7)] : parts
  })
}

/** Smallest element that holds the heading and the box; -1 when the heading closed with its own block. */
const scopeOf = (tree: PageTree, { node, text, level }: Heading, box: number): number => {
  if (tree.contains(node, box)) return node
  let wrapper = node
  for (let scope = tree.up(node); scope >= 0; wrapper = scope, scope = tree.up(scope)) {
    if (tree.contains(scope, box)) {
      if (
        wrapper === node ||
        level === tabLevel ||
        tree.nodes[wrapper]!.isTitled ||
        /^(HEADER|CAPTION|LEGEND|SUMMARY|T[RDH]|THEAD|TBODY)$/.test(tree.tag(wrapper))
      )
        return scope
      return tree.textIn(wrapper, 600).length - text.length > longestSubtitle ? -1 : scope
    }
    const { role } = tree.nodes[scope]!
    const isStrip = level === tabLevel && (/^[UO]L$/.test(tree.tag(scope)) || role === "tablist")
    if (isClosed(tree.nodes[scope]!) && tree.tag(scope) !== "HEADER" && !isStrip) return -1
  }
  return -1
}

type Container = { node: number; text: string }

/** Panels, regions and groups that have a name of their own, outermost first, each element asked once. */
const nameContainers = (tree: PageTree): ((node: number) => Container[]) => {
  const known = new Map<number, Container[]>()
  const containersOf = (node: number): Container[] => {
    if (node < 0) return []
    let all = known.get(node)
    if (!all) {
      const outer = containersOf(tree.up(node))
      const { name, role } = tree.nodes[node]!
      all = name && role !== "radiogroup" ? [...outer, { node, text: name.slice(0, 200) }] : outer
      known.set(node, all)
    }
    return all
  }
  return containersOf
}
