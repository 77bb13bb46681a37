import type { OutlineNode } from "../outline"

const mostNodes = 1_000_000

/**
 * Nodes of an outline that came from a page: each key is taken when it is of its kind and left out otherwise, so that
 * nothing a page could make of the answer does harm. Not JSON, or no list: no nodes. Every node gets every key, because
 * with as many shapes as there are kinds of node each look-up takes several times as long.
 */
export const readNodes = (json: string): OutlineNode[] => {
  let given: unknown
  try {
    given = JSON.parse(json)
  } catch {
    return [] // no outline: the boxes keep what they say of themselves
  }
  return Array.isArray(given) ? given.slice(0, mostNodes).map((node, at) => nodeOf(Object(node) as Record<string, unknown>, at)) : []
}

const nodeOf = (given: Record<string, unknown>, at: number): OutlineNode => {
  const up = numberOf(given.up) ?? -1
  return {
    // An answer that does not stand in order is cut rather than followed in circles.
    up: up < at ? up : -1,
    tag: textOf(given.tag, 100)?.toUpperCase(),
    text: textOf(given.text, 400),
    role: textOf(given.role, 40),
    box: numberOf(given.box),
    button: numberOf(given.button),
    for: textOf(given.for, 400),
    isHeading: given.isHeading === true,
    level: numberOf(given.level),
    isTitled: given.isTitled === true,
    isHidden: given.isHidden === true,
    name: textOf(given.name, 200),
    by: namesOf(given.by),
    span: numberOf(given.span),
    rows: numberOf(given.rows),
    column: numberOf(given.column),
    count: numberOf(given.count)
  }
}

const numberOf = (value: unknown): number | undefined => (Number.isSafeInteger(value) ? (value as number) : undefined)

const textOf = (value: unknown, most: number): string | undefined => (typeof value === "string" ? value.slice(0, most) : undefined)

const namesOf = (value: unknown): OutlineNode["by"] =>
  Array.isArray(value)
    ? value
        .slice(0, 20)
        .flatMap((pair: unknown): [string, string][] => (Array.isArray(pair) ? [[String(pair[0]), String(pair[1]).slice(0, 200)]] : []))
    : undefined
