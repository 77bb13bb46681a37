import type { FieldFact } from "../../src/autofill/facts"

/** One box of a changed page; `from`: its place on the page that was taught, null for a box that is new. */
export type ChangedBox = { fact: FieldFact; from: number | null }

/** How a page changes between two looks. `taught`: places on the page that was taught. Gives the boxes in their new order. */
export type PageChange = (boxes: readonly ChangedBox[], taught: ReadonlySet<number>) => ChangedBox[]

const each =
  (change: (box: ChangedBox, place: number, isTaught: boolean) => FieldFact): PageChange =>
  (boxes, taught) =>
    boxes.map((box, place) => ({ ...box, fact: change(box, place, box.from !== null && taught.has(box.from)) }))

/** What redesigns say instead: words of labels, the first that fits. */
const REWORDINGS: readonly [RegExp, string][] = [
  [/\bdate of birth\b|\bbirth ?date\b|\bd\.?o\.?b\.?\b/i, "Born on (MM/DD/YYYY)"],
  [/\bfirst name\b/i, "Given name"],
  [/\blast name\b/i, "Family name"],
  [/\bmiddle (name|initial)\b|\bm\.?i\.?\b/i, "Second given name"],
  [/\bzip( ?code)?\b/i, "Postal code"],
  [/\bcity\b/i, "Town or city"],
  [/\bphone( number)?\b/i, "telephone no."],
  [/\be-?mail( address)?\b/i, "electronic mail"],
  [/\bgender\b/i, "sex"],
  [/\bsex\b/i, "gender"],
  [/\bssn\b/i, "Social Security no."],
  [/\bsocial security( number)?( #)?/i, "SSN"],
  [/\bmember (id|number)\b/i, "identification no. of the member"],
  [/\b(policy|group) (number|no\.?|#)/i, "$1 ID"],
  [/\bemployer\b/i, "place of work"],
  [/\brelationship\b/i, "relation"],
  [/\binsurance (company|carrier|name)\b/i, "name of insurer"],
  [/\bnumber\b/i, "no."],
  [/\bname\b/i, "name in full"],
  [/\bdate\b/i, "day"],
  [/\baddress\b/i, "street address"],
  [/\bpatient('s)?\b/i, "person seen"],
  [/\bcomments?\b|\bnotes?\b/i, "remarks"]
]

export const reword = (text: string): string => {
  const rule = REWORDINGS.find(([pattern]) => pattern.test(text))
  return rule ? text.replace(rule[0], rule[1]) : text === "" ? "" : `Please give ${text.toLowerCase()}`
}

const rewordBox = (fact: FieldFact): FieldFact => ({
  ...fact,
  labels: fact.labels.map((label) => ({ ...label, text: reword(label.text) }))
})

/** The same order for the same boxes, every time: by a number made of each place. */
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((item, place) => ({ item, at: ((place + 1) * 2654435761) % 4294967296 }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ item }) => item)

const ids = each(({ fact }, place) => ({ ...fact, id: fact.id === "" ? "" : `ctl00_body_c${place * 7 + 3}` }))
const names = each(({ fact }, place) => ({ ...fact, name: fact.name === "" ? "" : `ctl00$body$n${place * 7 + 3}` }))
const inTurn =
  (...changes: PageChange[]): PageChange =>
  (boxes, taught) =>
    changes.reduce<ChangedBox[]>((page, change) => change(page, taught), [...boxes])

const newBox = (label: string, id: string, like: FieldFact): FieldFact => ({
  ...like,
  control: "text",
  type: "text",
  id,
  name: id,
  autocomplete: "",
  placeholder: "",
  options: [],
  hooks: [],
  labels: [{ text: label, kind: "for" }]
})

/** Changes after which the taught boxes are still there. */
const standing = {
  "ids and names": inTurn(ids, names),
  label: each(({ fact }, _place, isTaught) => (isTaught ? rewordBox(fact) : fact)),
  order: (boxes) => shuffled(boxes),
  wrapper: each(({ fact }) => ({ ...fact, sections: [...fact.sections, "Details"] })),
  section: each(({ fact }) => ({
    ...fact,
    sections: fact.sections.map((text, at) => (at === fact.sections.length - 1 ? `Part: ${reword(text)}` : text))
  })),
  neighbours: (boxes, taught) => {
    const beside = new Set([...taught].flatMap((place) => [place - 1, place + 1]))
    return boxes.filter(({ from }) => from === null || taught.has(from) || !beside.has(from))
  },
  control: each(({ fact }, _place, isTaught) =>
    isTaught && fact.control === "text"
      ? { ...fact, control: "combobox" }
      : isTaught && fact.control === "select"
        ? { ...fact, control: "combobox", options: [] }
        : fact
  )
} satisfies Record<string, PageChange>

const pairs = Object.entries(standing).flatMap(([one, first], at) =>
  Object.entries(standing)
    .slice(at + 1)
    .map(([other, second]): [string, PageChange] => [`${one} + ${other}`, inTurn(first, second)])
)

/** By name: what a redesign does to a page, alone and in pairs. The right answer is the box that was taught. */
export const CHANGES: Readonly<Record<string, PageChange>> = {
  nothing: (boxes) => [...boxes],
  ids,
  names,
  ...standing,
  "all labels": each(({ fact }) => rewordBox(fact)),
  "twin added": (boxes, taught) => [
    ...boxes,
    ...boxes
      .filter(({ from }) => from !== null && taught.has(from))
      .map(({ fact }, place) => ({
        fact: { ...fact, id: `again${place}`, name: `again${place}`, sections: ["Somebody else"] },
        from: null
      }))
  ],
  ...Object.fromEntries(pairs),
  "ids and names + all labels": inTurn(
    ids,
    names,
    each(({ fact }) => rewordBox(fact))
  )
}

const gone: PageChange = (boxes, taught) => boxes.filter(({ from }) => from === null || !taught.has(from))

/** After these the taught boxes are gone, and any box that is taken for one of them is wrong. */
export const LOSSES: Readonly<Record<string, PageChange>> = {
  gone,
  "gone + ids and names": inTurn(gone, ids, names),
  "gone + all labels": inTurn(
    gone,
    each(({ fact }) => rewordBox(fact))
  ),
  "gone + order": inTurn(gone, (boxes) => shuffled(boxes)),
  "another in its place": (boxes, taught) =>
    boxes.map((box, place) =>
      box.from !== null && taught.has(box.from)
        ? { fact: newBox(`Preferred pharmacy ${place}`, `pharm${place}`, box.fact), from: null }
        : box
    )
}

/** Ids that number the boxes, as some form builders make them. */
export const numbered: PageChange = each(({ fact }, place) => ({ ...fact, id: `field_${place + 1}`, name: `field_${place + 1}` }))

/** A box put in front moves every number by one: the id now names the neighbour. */
export const numberedAnew: PageChange = (boxes, taught) => {
  const first = boxes[0]
  return first ? numbered([{ fact: newBox("Today's visit", "", first.fact), from: null }, ...boxes], taught) : []
}
