import type { UndoOutcome } from "../../messaging/page-agent-calls"
import { boxAt, type Box } from "../read-page/reading"
import { watchCalendar } from "./close-calendar"
import { holdSubmits } from "./hold-submits"
import { type Kept, takeLatestFill } from "./kept-values"
import { clearPick, pickOption } from "./pick-option"
import { controlOf, isInStep, widgetIn, widgetOver } from "./read-box-now"
import { send, sendChange } from "./send"
import { pause, settle } from "./settle"
import { isSameStand, standOf } from "./stand-of"
import { clearText, textIn, typeText } from "./type-text"
import { visitBox } from "./visit-box"
import type { Widget } from "./widget"
import { writeSegment } from "./write-segment"
import { setSelect } from "./write-select"
import { writeTick } from "./write-tick"

const afterthought = 340

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
  const element = controlOf(box)
  if ("options" in before) await putBackOptions(box, before.options)
  else if ("isTicked" in before) await writeTick(element, before.isTicked)
  else if ("at" in before) {
    const button = box.elements[before.at]
    if (button) await writeTick(button, true)
    else await clearButtons(box.elements)
  } else if (box.fact.control === "segment") await writeSegment(element, before.text)
  else if (box.fact.control === "combobox") await putBackPick(widgetIn(box), before.text)
  else await putBackText(element, before.text)
}

const putBackText = async (element: HTMLElement, text: string): Promise<void> => {
  const visit = visitBox(element)
  const closeCalendar = watchCalendar(element)
  if (text) await typeText(element, text, () => textIn(element) === text)
  if (textIn(element) !== text) await clearText(element, text)
  await closeCalendar()
  visit.end()
  await settle()
  await closeCalendar()
  // Date pickers take back their date unless their own cross is pressed.
  if (!text && textIn(element)) await clearPick({ element, face: ownFrame(element) })
}

/** The widest frame around a box that is still its own. */
const ownFrame = (element: HTMLElement): HTMLElement => {
  const around = element.parentElement
  const isOwn = around && around.offsetHeight < 90 && around.querySelectorAll("input,select,textarea").length < 2
  return isOwn ? ownFrame(around) : element
}

const putBackOptions = async (box: Box, former: { value: string; text: string }[]): Promise<void> => {
  const select = box.elements[0] as HTMLSelectElement
  const options = former.map(({ value, text }) => [...select.options].find((option) => option.value === value && option.text === text))
  // Some widgets take the empty option away once another was chosen.
  if (options.every((option) => !!option)) setSelect(select, options)
  await settle()
  const widget = widgetOver(box)
  if (!widget || isInStep(box)) return
  const [first] = former
  const picked = first?.text ? await pickOption(widget, [first.text]) : null
  if (picked?.status !== "picked" && !first?.value) await clearPick(widget)
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
    send(button, "input")
    sendChange(button)
    // Not a mouse event, so it presses nothing; frameworks that hold the group redraw it and so show what they kept.
    send(button, "click")
  }
  await settle()
}

const whyNot = (box: Box | null, { before }: Kept): string => {
  if (!box) return "The box is no longer on the page."
  const wasEmpty = "at" in before ? before.at < 0 : "text" in before && !before.text
  if (!isSameStand(standOf(box), before) || !isInStep(box))
    return wasEmpty ? "It was empty before, and the page does not let it be emptied." : "The page kept the other value."
  // Only a form that the browser itself sends holds nothing but what it shows.
  const isSentAsShown = (controlOf(box) as HTMLInputElement).form?.hasAttribute("action")
  return "at" in before && wasEmpty && !isSentAsShown ? "No choice shows any more, but the page may still remember one." : ""
}
