import type { FieldFact } from "../facts"
import { isFieldset, type PageTree, type Test } from "./page-tree"
import type { TiedLabels } from "./tie-labels"
import { addLabel, isTick, type Token } from "./token"

/**
 * Most boxes of a named group that still share one caption; beyond it the name is a section's. A legend is one sooner, and
 * where a box under it has many words of its own.
 */
const mostInGroup = 8
const mostUnderLegend = 4
const mostTicks = 30
const longestPart = 16

const isGroup: Test = (node) => isFieldset(node) || node.role === "group" || node.role === "radiogroup"

/** Labels and captions by ARIA: an element that names one box or several, a fieldset, a group. */
export const nameByAria = (tree: PageTree, tokens: Token[], textsOf: TiedLabels["textsOf"]): void => {
  const counts = new Map<string, number>()
  const groups = new Map<number, Set<FieldFact>>()
  const wordy = new Set(tokens.filter((token) => textsOf.get(token)?.some(({ text }) => text.length > longestPart)).map(({ box }) => box))
  const boxes = tokens.filter(({ button }) => button === 0)
  for (const { node } of boxes) for (const [id] of tree.nodes[node]!.by ?? []) counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { node, box } of boxes) {
    const by = tree.nodes[node]!.by ?? []
    const shared = by.find(([id]) => counts.get(id)! > 1)
    if (shared) box.group ||= shared[1].slice(0, 200)
    // A combobox names itself too, with its value.
    const own = by.filter(([id]) => counts.get(id) === 1 && id !== box.id)
    if (box.control !== "radio") addLabel(box, "aria-labelledby", own.map(([, text]) => text).join(" "))
    const group = tree.closest(tree.up(node), isGroup)
    if (group >= 0) groups.set(group, (groups.get(group) ?? new Set()).add(box))
  }
  for (const [group, members] of groups) {
    const legend = legendOf(tree, group)
    const text = legend || tree.nodes[group]!.name || ""
    const [first] = members
    const areTicks = [...members].every(isTick)
    const isWordy = [...members].some((box) => wordy.has(box))
    const most = areTicks ? mostTicks : !legend ? mostInGroup : isWordy ? 0 : mostUnderLegend
    if (members.size > 1 && members.size <= most) for (const box of members) box.group ||= text.slice(0, 200)
    if (members.size === 1 && areTicks) addLabel(first!, "legend", text)
  }
}

const legendOf = (tree: PageTree, group: number): string => {
  if (!isFieldset(tree.nodes[group]!)) return ""
  for (let at = group + 1; at < tree.ends[group]!; at = tree.ends[at]!) if (tree.tag(at) === "LEGEND") return tree.nodes[at]!.text ?? ""
  return ""
}
