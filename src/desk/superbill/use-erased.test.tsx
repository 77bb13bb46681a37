// @vitest-environment jsdom
import { act } from "react"
import { createRoot } from "react-dom/client"
import { afterEach, beforeEach, expect, it, vi } from "vitest"
import { patientSessionKey } from "../../messaging/watch-patients"
import { sessionStore } from "../../platform/session-store"
import { useErased } from "./use-erased"

/** The session's memory of a browser, as far as the hook needs it. */
const memory = () => {
  const kept = new Map<string, unknown>()
  const heard = new Set<(changes: Record<string, { newValue?: unknown }>) => void>()
  const tell = (changes: Record<string, { newValue?: unknown }>) => heard.forEach((listen) => listen(changes))
  return {
    onChanged: {
      addListener: (listen: (changes: Record<string, { newValue?: unknown }>) => void) => heard.add(listen),
      removeListener: (listen: (changes: Record<string, { newValue?: unknown }>) => void) => heard.delete(listen)
    },
    set: async (values: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(values)) kept.set(key, newValue)
      tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])))
    },
    clear: async () => {
      const changes = Object.fromEntries([...kept.keys()].map((key) => [key, {}]))
      kept.clear()
      tell(changes)
    }
  }
}

const Screen = ({ isNamed, onErased }: { isNamed: boolean; onErased: () => void }) => {
  useErased(isNamed, onErased)
  return null
}
const show = async (isNamed: boolean, onErased: () => void) => {
  const root = createRoot(document.createElement("div"))
  await act(async () => root.render(<Screen isNamed={isNamed} onErased={onErased} />))
  return root
}

beforeEach(() => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true)
  vi.stubGlobal("chrome", { storage: { session: memory() } })
})
afterEach(() => vi.unstubAllGlobals())

it("hears an erase while nobody is held, and again after the next names", async () => {
  const onErased = vi.fn()
  const root = await show(true, onErased)
  await sessionStore.clear()
  expect(onErased).toHaveBeenCalledTimes(1)
  await act(async () => root.render(<Screen isNamed={false} onErased={onErased} />))
  await act(async () => root.render(<Screen isNamed onErased={onErased} />))
  await sessionStore.clear()
  expect(onErased).toHaveBeenCalledTimes(2)
})

it("hears nothing of a change of the patients, and nothing once the screen is gone", async () => {
  const onErased = vi.fn()
  const root = await show(true, onErased)
  await sessionStore.write(patientSessionKey, { patients: [] })
  expect(onErased).not.toHaveBeenCalled()
  await act(async () => root.unmount())
  await sessionStore.clear()
  expect(onErased).not.toHaveBeenCalled()
})
