import type { UndoOutcome } from "../../messaging/page-agent-calls"
import { boxAt, type Box } from "../read-page/reading"
import { closeCalendar, watchCalendar } from "./close-calendar"
import { holdSubmits } from "./hold-submits"
import { type Kept, takeLatestFill } from "./kept-values"
import { clearPick, pickOption } from "./pick-option"
import { isInStep, isTicked, readBoxNow, widgetIn, widgetOver } from "./read-box-now"
import { pause, settle } from "./settle"
import { clearText, textIn, typeText } from "./type-text"
import { visitBox } from "./visit-box"
import type { Widget } from "./widget"
import { clearSegment, writeSegment } from "./write-segment"
import { setSelect } from "./write-select"
import { writeTick } from "./write-tick"

const afterthought = 120

/**
 * Puts back what stood in the boxes of the latest fill, its last box first, and looks again once the page has settled.
 * What could not be put back is named with a sentence. `index` is that of the reading the fill was made from.
 */
export const undoWrites = async (): Promise<UndoOutcome> => {
  const kept = takeLatestFill()
  const release = holdSubmits()
  const { scrollX, scrollY } = window
  const now = ({ readingId, index, box }: Kept): Box | null =>
    box.elements.every((element) => element.isConnected) ? box : boxAt(readingId, index)
  const broken = new Set<Kept>()
  try {
    for (const one of kept) {
      const box = now(one)
      if (box) await putBack(box, one).catch(() => broken.add(one))
    }
    await pause(afterthought)
    const outcome: UndoOutcome = { restored: [], notRestored: [] }
    for (const one of kept) {
      const why = broken.has(one) ? "The page refused the change." : whyNot(now(one), one)
      if (why) outcome.notRestored.push({ index: one.index, why })
      else outcome.restored.push(one.index)
    }
    return outcome
  } finally {
    release()
    window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" })
  }
}

const putBack = async (box: Box, { before }: Kept): Promise<void> => {
  const element = box.elements[0]!
  switch (before.kind) {
    case "text":
      return putBackText(element, before.text)
    case "segment":
      return before.text ? void (await writeSegment(element, before.text)) : clearSegment(element)
    case "options":
      return putBackOptions(box, before.options)
    case "tick":
      return void (await writeTick(element, before.isTicked))
    case "button":
      return before.at < 0 ? clearButtons(box.elements) : void (await writeTick(box.elements[before.at]!, true))
    case "pick":
      return putBackPick(widgetIn(box), before.text)
  }
}

const putBackText = async (element: HTMLElement, text: string): Promise<void> => {
  const visit = visitBox(element)
  const calendar = watchCalendar()
  if (text) await typeText(element, text, () => textIn(element) === text)
  if (textIn(element) !== text) await clearText(element, text)
  await closeCalendar(element, calendar)
  visit.end()
  await settle()
  await closeCalendar(element, calendar)
}

const putBackOptions = async (box: Box, former: { value: string; text: string }[]): Promise<void> => {
  const select = box.elements[0] as HTMLSelectElement
  const options = former.map(({ value, text }) => [...select.options].find((option) => option.value === value && option.text === text))
  // Some widgets take the empty option away once another was chosen.
  if (options.every((option) => !!option)) setSelect(select, options)
  await settle()
  const widget = widgetOver(box)
  if (widget && !isInStep(box)) await putBackPick(widget, former[0]?.text ?? "")
}

const putBackPick = async (widget: Widget, text: string): Promise<void> => {
  if (!text) return clearPick(widget)
  const picked = await pickOption(widget, [text])
  if (picked.status === "picked" || !(widget.element instanceof HTMLInputElement)) return
  await putBackText(widget.element, text)
}

/** No click can empty a radio group: the ring is taken out and the page is told; whether it keeps the choice is seen afterwards. */
const clearButtons = async (buttons: HTMLElement[]): Promise<void> => {
  for (const button of buttons) {
    if (!(button instanceof HTMLInputElement) || !button.checked) continue
    button.checked = false
    button.dispatchEvent(new Event("input", { bubbles: true, composed: true }))
    button.dispatchEvent(new Event("change", { bubbles: true }))
    // Not a mouse event, so it presses nothing; frameworks that hold the group redraw it and so show what they kept.
    button.dispatchEvent(new Event("click", { bubbles: true }))
  }
  await settle()
}

const whyNot = (box: Box | null, { before }: Kept): string => {
  if (!box) return "The box is no longer on the page."
  const element = box.elements[0]!
  switch (before.kind) {
    case "text":
      return isSameText(textIn(element), before.text) ? "" : "The page kept other words in it."
    case "options": {
      const select = element as HTMLSelectElement
      const now = [...select.selectedOptions].map(({ value, text }) => value + text)
      return now.join() === before.options.map(({ value, text }) => value + text).join() && isInStep(box)
        ? ""
        : "The list did not go back to its former choice."
    }
    case "tick":
      return isTicked(element) === before.isTicked ? "" : "The tick did not change back."
    case "button": {
      const at = box.elements.findIndex(isTicked)
      if (at !== before.at)
        return before.at < 0 ? "Nothing was chosen before, and this group cannot be emptied." : "The page kept the other choice."
      return at >= 0 || isSentAsShown(element) ? "" : "No choice shows any more, but the page may still remember one."
    }
    case "segment":
      return readBoxNow(box) === before.text ? "" : "The page kept this part of the date."
    case "pick":
      return readBoxNow(box) === before.text
        ? ""
        : before.text
          ? "The list did not go back to its former choice."
          : "Nothing was chosen before, and this list cannot be emptied."
  }
}

const isSameText = (now: string, before: string): boolean =>
  now === before || now.replace(/[\s_()/.-]/g, "") === before.replace(/[\s_()/.-]/g, "")

/** Only a form that the browser itself sends holds nothing but what it shows; apps keep a radio choice that the screen no longer has. */
const isSentAsShown = (element: HTMLElement): boolean => element instanceof HTMLInputElement && !!element.form?.hasAttribute("action")
