// @vitest-environment jsdom
import { act, useState } from "react"
import { createRoot } from "react-dom/client"
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest"
import { buildCodeSet } from "../../knowledge/codes/build-code-set"
import type { CodeRow } from "../../knowledge/codes/code-set"
import { finish } from "../../knowledge/codes/finish"
import { openCodeSet, type CodeSet } from "../../knowledge/codes/open-code-set"
import { CodePicker } from "./code-picker"

const rows: CodeRow[] = [
  { code: "Q01", title: "Fictional zorble", billable: false },
  { code: "Q010", title: "Fictional zorble of left hand", billable: true },
  { code: "Q011", title: "Fictional zorble of right hand", billable: true },
  { code: "Q02", title: "Fictional quimble, ended", billable: true, validTo: 20250930 }
]
const sets: CodeSet[] = []
const info = { system: "icd10cm", edition: "2026", validFrom: 20251001, validTo: 20260930, origin: "file" } as const

let stop: () => void
const picked = vi.fn()
const Held = () => {
  const [text, setText] = useState("")
  return <CodePicker label="Diagnosis" sets={sets} systems={["icd10cm"]} value={text} onText={setText} onPick={picked} asOf="2026-03-02" />
}
const box = () => document.querySelector("input") as HTMLInputElement
const options = () => [...document.querySelectorAll("[role=option]")].map((each) => each.textContent)
const chosen = () => document.querySelector("[role=option][aria-selected=true]")?.textContent
const type = (text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box(), text)
    box().dispatchEvent(new Event("input", { bubbles: true }))
  })
const press = async (key: string, more: KeyboardEventInit = {}): Promise<boolean> => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more })
  await act(async () => void box().dispatchEvent(event))
  return event.defaultPrevented
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  Element.prototype.scrollIntoView = () => undefined
  const set = openCodeSet(finish(buildCodeSet(info, rows)))
  if (set) sets.push(set)
})
beforeEach(async () => {
  picked.mockClear()
  const place = document.body.appendChild(document.createElement("main"))
  const root = createRoot(place)
  await act(async () => root.render(<Held />))
  stop = () => act(() => (root.unmount(), place.remove()))
})
afterEach(() => stop())

it("looks up by words, moves by arrows and takes a code by Enter", async () => {
  await type("zorble right")
  expect(box().getAttribute("aria-expanded")).toBe("true")
  expect(options()[0]).toBe("Q01.1Fictional zorble of right handbillable")
  expect(document.getElementById(box().getAttribute("aria-activedescendant") ?? "")?.textContent).toBe(chosen())
  await press("Enter")
  expect(picked).toHaveBeenCalledExactlyOnceWith({
    system: "icd10cm",
    code: "Q011",
    dotted: "Q01.1",
    title: "Fictional zorble of right hand"
  })
  expect(options()).toEqual([])
})

it("opens the finer codes under one that cannot be billed, and goes back", async () => {
  await type("Q01")
  expect(chosen()).toBe("Q01Fictional zorblechoose one of 2")
  await press("Enter")
  expect(picked).not.toHaveBeenCalled()
  expect(options()).toEqual(["Q01.0Fictional zorble of left handbillable", "Q01.1Fictional zorble of right handbillable"])
  await press("ArrowLeft")
  expect(chosen()).toBe("Q01Fictional zorblechoose one of 2")
  await press("Enter")
  await press("ArrowUp")
  await press("Enter")
  expect(picked).toHaveBeenCalledWith(expect.objectContaining({ code: "Q011" }))
})

it("says when a code has ended", async () => {
  await type("quimble")
  expect(options()).toEqual(["Q02Fictional quimble, endedended 09/30/2025"])
})

it("leaves the keys to the table while its list is closed", async () => {
  expect(await press("ArrowDown")).toBe(false)
  expect(await press("Enter")).toBe(false)
  await type("zorble")
  expect(await press("Escape")).toBe(true)
  expect(options()).toEqual([])
  expect(await press("Escape")).toBe(false)
  expect(await press("F4")).toBe(true)
  expect(options().length).toBeGreaterThan(0)
})
