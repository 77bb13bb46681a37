/**
 * What the app of a page itself believes is in each widget. Printed as JSON into #app-state when the document
 * hears "print-state", so that a test compares with the model and not with what the widget happens to draw.
 */
const getters = new Map<string, () => unknown>()

export const tellState = (name: string, get: () => unknown): void => void getters.set(name, get)

/** A day as YYYY-MM-DD in local time, "" for none. */
export const dayOf = (date: unknown): string => {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) return ""
  const two = (part: number) => String(part).padStart(2, "0")
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

document.addEventListener("print-state", async () => {
  const place = document.getElementById("app-state")!
  place.textContent = ""
  const state: Record<string, unknown> = {}
  for (const [name, get] of getters) state[name] = (await get()) ?? null
  place.textContent = JSON.stringify(state)
})
