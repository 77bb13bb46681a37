import { readdirSync, readFileSync } from "node:fs"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { FieldFact, FrameFacts } from "../../src/autofill/facts"
import { withReader, type Reader } from "../../bench/evals/read-in-chromium"

type Expected = Partial<Pick<FieldFact, "control" | "state" | "type" | "id" | "name" | "group" | "sections" | "row" | "form" | "hooks">> &
  Partial<Pick<FrameFacts, "framePath" | "language">> & {
    /** The strongest label and how it is tied. */
    label?: string
    kind?: string
    /** A text some label has, whichever. */
    labelIs?: string
    labels?: string[]
    /** How many labels there are. */
    count?: number
    options?: string[]
  }

const folder = new URL("../pages/reader/", import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith(".expect.json"))
const files = Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), "utf8")]))

let read: Reader
let base = ""
let close = () => {}
let closed: Promise<void>

beforeAll(async () => {
  await new Promise<void>((ready) => {
    closed = withReader(async (reader, serve) => {
      read = reader
      base = serve(files)
      ready()
      await new Promise<void>((done) => (close = done))
    })
  })
})

afterAll(async () => {
  close()
  await closed
})

/** What was read, as far as something is expected of it. */
const shown = (fact: FieldFact | undefined, frame: FrameFacts | undefined, expected: Expected): Expected | undefined => {
  if (!fact || !frame) return undefined
  const all: Record<string, unknown> = { ...fact, framePath: frame.framePath, language: frame.language }
  const [first] = fact.labels
  const texts = fact.labels.map(({ kind, text }) => `${kind}: ${text}`)
  Object.assign(all, {
    label: first?.text,
    kind: first?.kind,
    labelIs: fact.labels.find(({ text }) => text === expected.labelIs)?.text,
    labels: texts.filter((text) => expected.labels?.includes(text)),
    count: fact.labels.length,
    options: fact.options.map(({ text }) => text)
  })
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]))
}

test.each(names)("%s", async (name) => {
  const { boxes, open } = JSON.parse(files[name]!) as { boxes: Record<string, Expected>; open?: number }
  const page = await read({ url: base + name.replace(".expect.json", ".html") })
  const seen: Record<string, unknown> = {}
  const wanted: Record<string, Expected> = {}
  for (const [selector, expected] of Object.entries(boxes)) {
    const place = await page.placeOf(selector)
    const frame = place ? page.facts[place.frameId]!.facts : undefined
    wanted[selector] = { ...expected, ...(expected.labels && { labels: expected.labels.toSorted() }) }
    const got = shown(place ? frame?.fields[place.index] : undefined, frame, expected)
    seen[selector] = got && { ...got, ...(got.labels && { labels: got.labels.toSorted() }) }
  }
  expect(seen).toEqual(wanted)
  const states = page.facts.flatMap(({ facts }) => facts.fields.map(({ state }) => state))
  if (open !== undefined) expect(states.filter((state) => state === "open")).toHaveLength(open)
})
