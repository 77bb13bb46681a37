import { readPhrase } from "../read-phrase"
import { wordsOf, type Tree } from "../read-eligibility/tree"
import type { ChartPair } from "./chart-pair"
import { bareLabel, canBeLabel, formLabel, isLabel } from "./label-words"
import { layRecords } from "./lay-rows"

type Cell = { text: string; at: number }
type Open = { pair: ChartPair; at: number; line: number }

/** Cells of a preformatted line: two spaces or a bar part them; a label with its colon is a cell. */
const cellsOf = (line: string): Cell[] => {
  const plain = line
    .replace(/\t/g, "        ")
    .replace(/(\S)(\s+):(?=\s)/g, "$1:$2")
    .replace(/\.+:/g, (dots) => `:${" ".repeat(dots.length - 1)}`)
    .replace(/\.{3,}/g, (dots) => `:${" ".repeat(dots.length - 1)}`)
  const cells: Cell[] = []
  for (const match of plain.matchAll(/[^\s|]+(?: [^\s|]+)*/g)) {
    let { index } = match
    let rest = match[0]
    for (;;) {
      const colon = /:(?=\s|$)|(?<=\p{L}\)?|#):(?=\S)/u.exec(rest)
      if (!colon) break
      const before = rest.slice(0, colon.index)
      const words = [...before.matchAll(/\S+/g)]
      const known = words.map(({ index: at }) => at).find((at) => isLabel(before.slice(at)))
      // "Temp Address:", "Primary Care Prov:" after a gap: the words before a known label are part of it, unless they may be a value.
      const isWhole = rest === match[0] && words.length <= 4 && !/[\d,]/.test(before) && words.some(({ index: at }) => at === known)
      const from = isWhole ? 0 : (known ?? (words.length <= 4 ? 0 : -1))
      if (from < 0) break
      if (from > 0) cells.push({ text: rest.slice(0, from).trim(), at: index })
      cells.push({ text: `${before.slice(from)}:`, at: index + from })
      const after = rest.slice(colon.index + 1)
      index += colon.index + 1 + (after.length - after.trimStart().length)
      rest = after.trim()
    }
    if (rest !== "") cells.push({ text: rest, at: index })
  }
  return cells
}

/** "F3=EXIT  F5=REFRESH": the keys of a terminal, and with them whoever comes next ("PF8=NEXT PT (DOE,ANN)"). */
const isKeyLine = /^\s*P?F\d{1,2} ?= ?\S/i

const isRule = (line: string): boolean => /^[\s\-=_*~+.|]*$/.test(line) || isKeyLine.test(line)

const notified = /^(notify( name)?|(whom?|person) to (notify|call|alert)|call first)$/i

/** "EMERGENCY CONTACT: ..." in a sheet of text: what follows up to the next rule is this person's. */
const opens = (label: string): "payer" | "subscriber" | "person" | null => {
  if (notified.test(label)) return "person"
  const { who, rank, datums } = readPhrase(formLabel(label))
  if (datums.some((datum) => !/^(name|payerName|pcp)/.test(datum))) return null
  if (who.includes("subscriber")) return "subscriber"
  if (who.includes("payer") && rank !== null) return "payer"
  return who.some((each) => /^(emergency|guarantor|pcp|referring|pharmacy)$/.test(each)) ? "person" : null
}

const isTitle = ({ text }: Cell): boolean =>
  !/\d{2}|\d.|:/.test(text) &&
  text.length > 3 &&
  text.length < 40 &&
  /^\p{Lu}/u.test(text) &&
  (text === text.toUpperCase() || isLabel(text))

/** Two headings in one line: what stands below is two columns of lines, up to the next blank line or rule. */
const columnsAt = (lines: readonly string[], at: number): { left: string[]; right: string[]; to: number } | null => {
  const cells = cellsOf(lines[at] ?? "")
  const [first, second] = cells
  if (!first || !second || cells.length !== 2 || !cells.every(isTitle) || second.at < 20) return null
  // A frame draws a rule under its titles.
  const from = /^\s*[|+]/.test(lines[at] ?? "") && isRule(lines[at + 1] ?? "") ? at + 2 : at + 1
  let to = from
  while (to < lines.length && !isRule(lines[to] ?? "")) to++
  const below = lines.slice(from, to)
  const starts = below.filter((line) => line.length > second.at)
  // A column of values under the second heading begins where the heading does.
  if (
    starts.length === 0 ||
    !starts.every((line) => /^\s|^\S*$/.test(line.slice(second.at - 1, second.at + 1)) || line[second.at - 1] === " ")
  )
    return null
  if (!starts.some((line) => /:/.test(line.slice(second.at)))) return null
  const part = (start: number, end?: number): string[] =>
    [lines[at] ?? "", ...below].map((line) =>
      line
        .slice(start, end)
        .replace(/^\s*\|/, " ")
        .replace(/\|?\s*$/, "")
    )
  return { left: part(0, second.at), right: part(second.at), to }
}

/** The same labels twice in line after line ("POL NO: ... POL NO: ..."): two records side by side, up to the next rule. */
const recordsAt = (lines: readonly string[], at: number): { left: string[]; right: string[]; to: number } | null => {
  if (isRule(lines[at] ?? "") || (at > 0 && !isRule(lines[at - 1] ?? ""))) return null
  let to = at + 1
  while (to < lines.length && !isRule(lines[to] ?? "")) to++
  const block = lines.slice(at, to)
  const places = block.flatMap((line) => {
    const heads = cellsOf(line).filter(({ text }) => /:$/.test(text))
    return heads.flatMap(({ text, at: place }, nth) => (heads.slice(0, nth).some((each) => each.text === text) ? [place] : []))
  })
  const start = places.find((place) => places.filter((other) => other === place).length > 1)
  if (start === undefined || block.some((line) => line.length > start && line[start - 1] !== " ")) return null
  return { left: block.map((line) => line.slice(0, start).trimEnd()), right: block.map((line) => line.slice(start)), to }
}

/** A line of labels over lines whose words begin where the labels do: a table drawn with spaces. */
const tableAt = (lines: readonly string[], from: number): { pairs: ChartPair[]; to: number } | null => {
  const heads = cellsOf(lines[from] ?? "")
  if (heads.length < 3 || heads.some(({ text }) => /[:\d]/.test(text))) return null
  if (heads.filter(({ text }) => canBeLabel(text)).length < Math.max(3, heads.length * 0.7)) return null
  const rows: Cell[][] = []
  let to = from + 1
  for (; to < lines.length; to++) {
    const line = lines[to] ?? ""
    if (isRule(line) && (rows.length > 0 || line.trim() === "")) break
    if (isRule(line)) continue
    const cells = cellsOf(line)
    if (cells.length < 2 || cells.some(({ text }) => /:$/.test(text))) break
    rows.push(cells)
  }
  if (rows.length === 0) return null
  const columnOf = ({ at }: Cell): number => heads.findLastIndex((head) => head.at <= at + 2)
  // Words that begin left of all labels, or two in one column: no table after all.
  if (rows.some((cells) => cells.some((cell, nth) => columnOf(cell) < 0 || (nth > 0 && columnOf(cells[nth - 1]!) === columnOf(cell)))))
    return null
  const title = lines.slice(0, from).findLast((line) => !isRule(line)) ?? ""
  const heading = cellsOf(title).length === 1 && !/[:\d]/.test(title) && title.length < 60 ? [title.trim()] : []
  const asTree = (text: string): Tree => ({ block: { depth: 0, kind: "cell", text }, at: 0, inside: [] })
  const laid = layRecords(
    heads.map(({ text }) => text),
    rows.map((cells) => heads.map((_head, column) => asTree(cells.find((cell) => columnOf(cell) === column)?.text ?? ""))),
    null,
    heading.some((text) => /insur|coverage|payer|polic/i.test(text))
  )
  const pairs = laid.flatMap((each): ChartPair[] =>
    each.kind === "pair"
      ? [
          {
            sections: [...heading, ...(each.heading === null ? [] : [each.heading])],
            label: bareLabel(each.label),
            value: wordsOf(each.value)
          }
        ]
      : []
  )
  return { pairs, to }
}

/** Lines of preformatted text, whole sheet: columns of lines are read one after the other. */
export const layPlain = (lines: readonly string[], outer: readonly string[]): ChartPair[] => {
  const pairs: ChartPair[] = []
  let from = 0
  for (let at = 0; at < lines.length; at++) {
    const table = tableAt(lines, at)
    if (table) {
      pairs.push(
        ...layColumn(lines.slice(from, at), outer),
        ...table.pairs.map((pair) => ({ ...pair, sections: [...outer, ...pair.sections] }))
      )
      from = table.to
      at = table.to - 1
      continue
    }
    const columns = columnsAt(lines, at) ?? recordsAt(lines, at)
    if (!columns) continue
    pairs.push(...layColumn(lines.slice(from, at), outer), ...layColumn(columns.left, outer), ...layColumn(columns.right, outer))
    from = columns.to
    at = columns.to - 1
  }
  return [...pairs, ...layColumn(lines.slice(from), outer)]
}

/** Lines of preformatted text -> pairs: labels with colons, columns told by spaces, values that go on in the next line. */
const layColumn = (lines: readonly string[], outer: readonly string[]): ChartPair[] => {
  const pairs: ChartPair[] = []
  let heading: string[] = []
  let owner: string[] = []
  let open: Open[] = []
  lines.forEach((line, place) => {
    if (isRule(line)) {
      owner = []
      open = []
      if (line.trim() === "" || heading.length === 0) return
      if (!isRule(lines[place - 2] ?? "") || lines[place - 1]?.trim() !== heading[0]) heading = []
      return
    }
    const cells = cellsOf(line)
    const hasLabel = cells.some(({ text }) => /:$/.test(text))
    const [only] = cells
    if (
      !hasLabel &&
      cells.length === 1 &&
      only &&
      !/\d/.test(only.text) &&
      only.text.length < 60 &&
      open.every(({ line: at }) => at < place - 1 || only.at < 4)
    ) {
      heading = [only.text.replace(/^[-=*\s[]+|[-=*\s\]]+$/g, "")]
      owner = []
      open = []
      return
    }
    cells.forEach((cell, at) => {
      const isHead = /:$/.test(cell.text)
      if (isHead) {
        const label = bareLabel(cell.text)
        const kind = opens(label)
        if (kind === "subscriber") owner = [...owner.slice(0, 1), label]
        else if (kind !== null) owner = [notified.test(label) ? "Emergency contact" : label]
        const pair = { sections: [...outer, ...heading, ...owner], label, value: "" }
        pairs.push(pair)
        const next = cells[at + 1]
        open = [
          ...open.filter(({ line: from }) => from >= place - 1),
          { pair, at: next && !/:$/.test(next.text) ? next.at : cell.at + cell.text.length + 1, line: place }
        ]
        return
      }
      const before = cells[at - 1]
      if (before && /:$/.test(before.text)) {
        const last = pairs.at(-1)
        if (last) last.value = cell.text
        return
      }
      // "NAME: DUCHARME   ROLAND   P": the family name, then the others, each in a column of its own.
      const head = cells.findLast(({ text }, place) => place < at && /:$/.test(text))
      const named = pairs.at(-1)
      if (
        head &&
        named &&
        /^((pt|patient) )?name:$/i.test(head.text) &&
        /^\p{L}[\p{L}'-]*$/u.test(cell.text) &&
        at - cells.indexOf(head) < 4
      ) {
        named.value = `${named.value}${named.value.includes(",") ? "" : ","} ${cell.text}`
        return
      }
      if (!hasLabel && before === undefined && cells.length > 1 && isLabel(cell.text)) {
        for (let each = 0; each + 1 < cells.length; each += 2)
          pairs.push({ sections: [...outer, ...heading, ...owner], label: cells[each]?.text ?? "", value: cells[each + 1]?.text ?? "" })
        return
      }
      const above = open.findLast(({ at: column, line: from }) => from < place && from >= place - 2 && Math.abs(column - cell.at) <= 2)
      if (above) {
        above.pair.value = above.pair.value === "" ? cell.text : `${above.pair.value}, ${cell.text}`
        above.line = place
      }
    })
  })
  return pairs
}
