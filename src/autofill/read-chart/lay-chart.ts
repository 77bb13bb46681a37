import type { ResultBlock } from "../read-eligibility/result-block"
import { growTree, holds, isWords, wordsOf, type Tree } from "../read-eligibility/tree"
import { personOfSections } from "../settle-people"
import type { ChartPair } from "./chart-pair"
import { bareLabel, canBeLabel, isLabel, namesDatum } from "./label-words"
import { layPlain } from "./lay-plain"
import { isPastSection } from "./past-sections"
import { layRows, layTable, type Laid } from "./lay-rows"
import { contactOf, isContact, isKin, loosePart, markedContact } from "./loose-contact"
import { isMenu, splitBlock, splitLine } from "./split-words"

type Heading = { level: number; text: string }

/** A chart's pairs in reading order; `leads` are lines that carry no label (a name over the page), `isPast` under a heading of other people; `people` how many a list of patients holds. */
type ChartLayout = { pairs: ChartPair[]; leads: { text: string; isBig: boolean; at: number; isPast: boolean }[]; people: number }

const leavesOf = (tree: Tree): Tree[] => (tree.inside.length === 0 ? [tree] : tree.inside.flatMap(leavesOf))

const textOfValue = (tree: Tree): string =>
  leavesOf(tree)
    .filter(
      ({ block }) => block.kind !== "picture" && !(block.isLink && /^(edit|change|map|copy|view|call|update|add)\b/i.test(block.text ?? ""))
    )
    .map(({ block }) => (block.text ?? "").trim())
    .filter((text) => text !== "")
    .join(", ")
    .replace(/,\s*,/g, ",")

/** The words of a chart page as pairs. */
export const layChart = (blocks: readonly ResultBlock[]): ChartLayout => {
  const layout: ChartLayout = { pairs: [], leads: [], people: 0 }
  /** Of several cards of contacts the first is taken, so that nobody's phone stands beside another's name. */
  let hasCard = false

  const add = (label: string, value: string, headings: readonly Heading[]): void => {
    const text = value.replace(/\s+/g, " ").trim()
    if (text === "" || text.length > 200 || label === "") return
    layout.pairs.push({ sections: headings.map((each) => each.text).slice(-6), label: bareLabel(label), value: text })
  }
  const addPair = (label: string, value: Tree, headings: readonly Heading[]): void => {
    const leaves = leavesOf(value).filter(({ block }) => block.kind !== "picture")
    const own = leaves.length > 1 ? leaves.map(({ block }) => splitBlock(block)) : []
    // A value of several lines, some with labels of their own, is taken apart.
    if (own.some((said) => said.length > 0)) {
      const bare = leaves.filter((_leaf, at) => own[at]?.length === 0)
      if (bare.length > 0) add(label, bare.map(wordsOf).join(", "), headings)
      const inner = [...headings, { level: 9, text: bareLabel(label) }]
      for (const { label: each, value: text } of own.flat()) add(each, text, inner)
    } else add(label, textOfValue(value), headings)
  }
  const push = (headings: readonly Heading[], text: string, level: number): Heading[] => [
    ...headings.filter((each) => each.level < level),
    { level, text: text.replace(/\s+/g, " ").trim() }
  ]

  /** Reads what stands side by side; returns the headings that go on to hold after it. */
  const walk = (trees: readonly Tree[], outer: readonly Heading[], columns = 0): { headings: readonly Heading[]; isFull: boolean } => {
    let headings = outer
    let isFull = false
    if (trees.length >= 4 && columns > 1 && isHeadedGrid(trees, columns)) {
      const rows = Array.from({ length: trees.length / columns }, (_, row) => trees.slice(row * columns, (row + 1) * columns))
      layAll(layRows(rows, false), headings)
      return { headings, isFull: true }
    }
    const isByTurns = areTurns(trees)
    const pairsBefore = layout.pairs.length
    for (let at = 0; at < trees.length; at++) {
      const tree = trees[at]!
      const next = trees[at + 1]
      const { kind } = tree.block
      const last = layout.pairs.at(-1)
      if (last && pairsBefore < layout.pairs.length && isWords(tree) && goesOn(last, wordsOf(tree))) {
        last.value = `${last.value}, ${wordsOf(tree)}`
        continue
      }
      if (isByTurns && next) {
        addPair(wordsOf(tree), next, headings)
        isFull = true
        at++
        continue
      }
      if (kind === "term") {
        const details: Tree[] = []
        while (trees[at + 1]?.block.kind === "detail") details.push(trees[++at]!)
        visitTerm(tree, details, headings)
        isFull = true
      } else if (tree.block.isPlain && isWords(tree)) {
        const lines = [tree.block.text ?? ""]
        while (trees[at + 1]?.block.isPlain) lines.push(trees[++at]!.block.text ?? "")
        layout.pairs.push(
          ...layPlain(
            lines,
            headings.map(({ text }) => text)
          ).filter(({ value }) => value !== "")
        )
        isFull = true
      } else if (kind === "heading" && isWords(tree)) {
        lead(tree, headings)
        const said = splitBlock(tree.block)
        const insurer = rankedInsurer(headingText(tree))
        headings = push(headings, insurer ? `${insurer.rank} insurance` : headingText(tree), tree.block.level ?? 6)
        if (insurer) add("Insurance company", insurer.name, headings)
        else for (const { label, value } of said) add(label, value, headings)
      } else if (isWords(tree)) {
        const said = tree.block.isLink ? [] : splitBlock(tree.block)
        const part = loosePart(tree, headings)
        if (part !== null) {
          add(part, wordsOf(tree), headings)
          isFull = true
          continue
        }
        const pair = next ? asPair(tree, next, trees.length, trees[at + 2]) : null
        if (pair) {
          addPair(noted(wordsOf(pair[0])), pair[1], headings)
          isFull = true
          at++
        } else if (said.length > 0) {
          bannerName(tree.block, headings)
          for (const { label, value } of said) add(label, value, headings)
          isFull = true
        } else if (isLooseHeading(tree, next, at, trees)) {
          lead(tree, headings)
          const insurer = rankedInsurer(headingText(tree))
          headings = push(headings, insurer ? `${insurer.rank} insurance` : headingText(tree), tree.block.isBig ? 7 : 8)
          if (insurer) add("Insurance company", insurer.name, headings)
        } else if (isContact(tree, headings)) {
          for (const { label, value } of contactOf(wordsOf(tree))) add(label, value, headings)
          isFull = true
        } else {
          lead(tree, headings)
          if (/[.!?]$/.test(wordsOf(tree))) isFull = true
        }
      } else if (kind === "table") {
        const captions = tree.inside.filter(({ block }) => block.kind === "caption").map(wordsOf)
        const inner = captions.reduce<readonly Heading[]>((all, text) => push(all, text, 7), headings)
        layAll(
          layTable(
            tree,
            inner.some(({ text }) => /insur|coverage|payer|polic/i.test(text))
          ),
          inner
        )
        isFull = true
      } else if (kind === "picture" && next && isWords(next) && namesDatum(tree.block.text ?? "") && !isLabel(wordsOf(next))) {
        // A drawn sign with a name ("Mobile phone") stands for a label.
        addPair(tree.block.text ?? "", next, headings)
        isFull = true
        at++
      } else if (kind !== "picture" && kind !== "choice") {
        const contact = tree.inside.length <= 4 && tree.inside.every(isWords) && !hasCard ? markedContact(tree.inside) : []
        if (contact.length > 0) {
          const inner = push(headings, "Emergency contact", 9)
          for (const { label, value } of contact) add(label, value, inner)
          hasCard = true
          isFull = true
          continue
        }
        // Two lines of an address over the words that say what they are.
        const under = trees.length === 2 && next && isWords(next) ? noted(wordsOf(next)) : null
        if (under !== null && isLabelOnly(under) && isValue(tree) && !isPairBox(tree)) {
          addPair(under, tree, headings)
          isFull = true
          at++
          continue
        }
        const drawn = drawnRows(trees, at)
        if (drawn) {
          layAll(layRows(drawn.rows, false), headings)
          at = drawn.to - 1
          isFull = true
          continue
        }
        const inside = walk(tree.inside, headings, tree.block.columns)
        if (inside.isFull) isFull = true
        else headings = inside.headings
      }
    }
    return { headings, isFull }
  }
  const layAll = (laid: readonly Laid[], outer: readonly Heading[]): void => {
    for (const each of laid) {
      if (each.kind === "people") {
        layout.people = Math.max(layout.people, each.count)
        continue
      }
      const headings = each.heading === null ? outer : push(outer, each.heading, 8)
      if (each.kind === "pair") addPair(each.label, each.value, headings)
      else walk(each.tree.inside.length > 0 ? each.tree.inside : [each.tree], headings)
    }
  }
  const visitTerm = (term: Tree, details: readonly Tree[], headings: readonly Heading[]): void => {
    const [only] = details
    if (only && details.length === 1 && holds(only, ({ block }) => /^(table|term)$/.test(block.kind))) {
      walk(only.inside, push(headings, wordsOf(term), 8))
      return
    }
    const label = wordsOf(term)
    if (details.length > 1) add(label, details.map(textOfValue).join(", "), headings)
    else if (only) addPair(label, only, headings)
  }
  /** "Doe, Jane K" before "DOB ..." and "MRN ..." in one bar, each an element of its own. */
  const bannerName = ({ runs = [] }: ResultBlock, headings: readonly Heading[]): void => {
    const [name = "", ...rest] = runs
    const isBar = rest.length > 0 && rest.every((run) => splitBlock({ depth: 0, kind: "text", text: run }).length > 0)
    const who = personOfSections(headings.map((each) => each.text))?.who ?? "patient"
    if (isBar && who === "patient" && !isLabel(name) && splitLine(name).length === 0 && !/[:\d]/.test(name))
      layout.leads.push({ text: name, isBig: false, at: layout.pairs.length, isPast: headings.some((each) => isPastSection(each.text)) })
  }
  const lead = (tree: Tree, headings: readonly Heading[]): void => {
    const texts = tree.block.runs ?? [tree.block.text ?? ""]
    const isPast = headings.some((each) => isPastSection(each.text))
    for (const text of texts)
      if (text.length < 80)
        layout.leads.push({ text, isBig: tree.block.isBig === true || tree.block.kind === "heading", at: layout.pairs.length, isPast })
  }

  walk(growTree(blocks), [])
  return layout
}

/** "Primary: Harborlight Mutual" over a coverage names the insurer. */
const rankedInsurer = (text: string): { rank: string; name: string } | null => {
  const before = /^(primary|secondary|tertiary)(?: (?:insurance|coverage|payer|plan))?\s*[:–—-]+\s*(.+)$/i.exec(text.trim())
  const after = /^(.{3,50}?)\s*[([–—-]\s*(primary|secondary|tertiary)[)\]]?$/i.exec(text.trim())
  const [rank, name = ""] = before ? [before[1], before[2]] : [after?.[2], after?.[1]]
  const isName = !isLabel(name) && !/^(active|verified|insurance|coverage|policy|plan|payer|health|medical|carrier)\b.{0,12}$/i.test(name)
  return rank !== undefined && isName ? { rank, name } : null
}

const headingText = (tree: Tree): string => {
  const runs = (tree.block.runs ?? [tree.block.text ?? ""]).filter(
    (run) => !/^(edit|change|add|view|more|update|expand|collapse)\b.{0,8}$/i.test(run.trim())
  )
  return runs.join(" ").replace(/:\s*$/, "")
}

/** Few words, none of them a label's or a table's. */
const isValue = (tree: Tree): boolean =>
  !/^(table|row|term|heading|caption)$/.test(tree.block.kind) &&
  leavesOf(tree).length <= 4 &&
  wordsOf(tree).length < 200 &&
  !holds(tree, ({ block }) => /^(table|row|term|heading)$/.test(block.kind))

const isPairBox = (tree: Tree): boolean => {
  const leaves = leavesOf(tree)
  const [first] = leaves
  return leaves.length > 1 && first !== undefined && (isLabel(wordsOf(first)) || splitBlock(first.block).length > 0)
}

/** "Mobile phone · Text OK · Voicemail OK": the label, without the notes behind it. */
const noted = (text: string): string => {
  const [label = "", ...notes] = text.split(/\s+[·•|]\s+/)
  return notes.length > 0 && isLabelOnly(label) && !notes.some((note) => /\d|:|@/.test(note) || isLabelOnly(note)) ? label : text
}

/** Label and value among neighbours, in whichever order they stand; null when they are none. */
const asPair = (first: Tree, second: Tree, count: number, third: Tree | undefined): [Tree, Tree] | null => {
  const [one, other] = [noted(wordsOf(first)), noted(wordsOf(second))]
  if (one === "" || other === "" || !isValue(second) || isPairBox(second) || first.block.isLink) return null
  if (first.block.kind === "heading" || second.block.isPlain) return null
  if (splitBlock(second.block).some(({ label }) => isLabel(label)) && !/:\s*$/.test(one)) return null
  if (splitBlock(first.block).length > 0) return null
  if (count === 2) {
    // "Sister" over "Emergency contact relationship": who somebody is stands for a value as soon as a datum is named beside it.
    if (isKin(one) && namesDatum(other) && !/:\s*$/.test(one)) return [second, first]
    if (isLabel(one) && !(namesDatum(other) && first.block.isBold && !namesDatum(one))) return [first, second]
    if (canBeLabel(one) && !isLabel(other) && second.block.kind !== "heading") return [first, second]
    return isLabel(other) && !isLabel(one) && one.length < 80 && second.block.kind !== "heading" ? [second, first] : null
  }
  if (!isLabel(one)) return null
  // Two labels in a row: the first heads, or has no value; unless values and labels plainly alternate.
  if (namesDatum(other) && !/:\s*$/.test(one))
    return third && isWords(third) && isLabel(wordsOf(third)) && !isLabelOnly(other) ? [first, second] : null
  if (/:\s*$/.test(other)) return null
  return [first, second]
}

/** A unit or a city below a street is the same address. */
const goesOn = ({ label, value }: ChartPair, text: string): boolean =>
  /address|street|residence|direcci[oó]n|domicilio|lives/i.test(label) &&
  !/\b\d{5}(-\d{4})?$/.test(value) &&
  (/^[\p{L} .'-]+,? +[A-Z]{2},? +\d{5}(-\d{4})?$/u.test(text) || /^(apt|unit|suite|ste|#|bldg)\b(?! *:)/i.test(text))

/** Labels and values plainly by turns, as in a grid of two or four columns. */
const areTurns = (trees: readonly Tree[]): boolean => {
  if (
    trees.length < 4 ||
    trees.length % 2 === 1 ||
    !trees.every((tree, at) => (at % 2 === 0 ? isWords(tree) : isValue(tree) && !isPairBox(tree)))
  )
    return false
  const labels = trees.filter((tree, at) => at % 2 === 0 && canBeLabel(wordsOf(tree))).length
  const values = trees.filter((tree, at) => at % 2 === 1 && !isLabel(wordsOf(tree)) && splitBlock(tree.block).length === 0).length
  return labels >= trees.length * 0.35 && values >= trees.length * 0.4
}

const isLabelOnly = (text: string): boolean => /:\s*$/.test(text) || namesDatum(text)

/** Words over what follows: bold, big, or simply the first of a block. */
const isLooseHeading = (tree: Tree, next: Tree | undefined, place: number, all: readonly Tree[]): boolean => {
  const text = wordsOf(tree)
  if (text.length > 80 || text.length < 3 || tree.block.isLink || isMenu(tree.block.runs ?? []) || /[.!?]$/.test(text)) return false
  if (!next || all.length < 2) return false
  if (tree.block.isBold || tree.block.isBig) return true
  return place === 0 && (!isWords(next) || isLabel(wordsOf(next)) || splitLine(wordsOf(next)).length > 0)
}

/** A grid whose first line is all labels and whose others are not. */
const isHeadedGrid = (trees: readonly Tree[], columns: number): boolean =>
  columns > 2 &&
  trees.length % columns === 0 &&
  trees.every((tree) => leavesOf(tree).length === 1) &&
  trees.slice(0, columns).every((tree) => isLabel(wordsOf(tree))) &&
  trees.slice(columns, columns * 2).every((tree) => !isLabel(wordsOf(tree)))

/** Boxes of like build one after another, the first all labels: a table drawn without one. */
const drawnRows = (trees: readonly Tree[], from: number): { rows: Tree[][]; to: number } | null => {
  const cellsOf = (tree: Tree | undefined): Tree[] =>
    tree && /^(box|row)$/.test(tree.block.kind) && tree.inside.length > 2 && tree.inside.every((cell) => leavesOf(cell).length <= 2)
      ? tree.inside
      : []
  const head = cellsOf(trees[from])
  if (head.length < 3 || head.some((cell) => leavesOf(cell).length > 1 || !isLabel(wordsOf(cell)))) return null
  let to = from + 1
  while (cellsOf(trees[to]).length === head.length) to++
  if (to - from < 2 || cellsOf(trees[from + 1]).some((cell) => namesDatum(wordsOf(cell)))) return null
  return { rows: trees.slice(from, to).map(cellsOf), to }
}
