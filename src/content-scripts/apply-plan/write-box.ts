import type { WriteOrder } from "../../autofill/plan"
import type { Box } from "../read-page/reading"
import { checkBox, type WhyNot } from "./check-box"
import type { Before, Keep } from "./kept-values"
import { pickOption } from "./pick-option"
import { isInStep, isTicked, readBoxNow, widgetIn, widgetOver } from "./read-box-now"
import { settle } from "./settle"
import { textIn } from "./type-text"
import { isAsWanted, type Wanted } from "./verify-box"
import { writeSegment } from "./write-segment"
import { findByText, findOption, setSelect } from "./write-select"
import { writeText } from "./write-text"
import { writeTick } from "./write-tick"
import type { Widget } from "./widget"

/** `seen` says where a drop-down shows its choice when its own input is no longer there. */
export type Written = { status: "written"; wanted: Wanted; seen?: () => Widget } | { status: "failed"; reason: WhyNot; mayCome: boolean }

const failed = (reason: WhyNot, mayCome = false): Written => ({ status: "failed", reason, mayCome })

/** Carries out one order. Whatever the page does meanwhile ends in a reason, never in an exception. */
export const writeBox = async (box: Box | null, order: WriteOrder, keep: Keep): Promise<Written> => {
  try {
    const wanted = wantedOf(box, order)
    // What stands there already is not written again, and so never undone.
    if (box?.elements[0]?.isConnected && isAsWanted(readBoxNow(box), wanted)) return { status: "written", wanted }
    const reason = checkBox(box, order)
    if (reason || !box) return failed(reason ?? "gone")
    const before = beforeOf(box)
    const written = await carryOut(box, order, wanted, () => keep(order.index, box, before))
    if (written.status === "failed" && !box.elements[0]!.isConnected) return failed("gone")
    return written
  } catch {
    return failed(box?.elements[0]?.isConnected ? "not-taken" : "gone")
  }
}

const wantedOf = (box: Box | null, { action, expectKind }: WriteOrder): Wanted => {
  const hints = `${box?.fact.placeholder ?? ""} ${box?.fact.labels.map((label) => label.text).join(" ") ?? ""}`
  switch (action.kind) {
    case "type":
      // Parts of a date drawn as spin buttons show 3 for 03.
      if (box?.fact.control === "segment") return { kind: "digits", texts: [action.text, String(Number(action.text))] }
      return { kind: expectKind, texts: [action.text], isDayFirst: /dd?[\s/.-]+mm?/i.test(hints) }
    case "choose":
      return { kind: "choice", texts: [action.text, ...(action.value ? [action.value] : [])].filter(Boolean) }
    case "pick":
      return { kind: "choice", texts: action.texts }
    case "tick":
      return { kind: "tick", texts: [action.checked ? "checked" : ""] }
  }
}

const beforeOf = (box: Box): Before => {
  const element = box.elements[0]!
  switch (box.fact.control) {
    case "select":
      return { kind: "options", options: [...(element as HTMLSelectElement).selectedOptions].map(({ value, text }) => ({ value, text })) }
    case "radio":
      return { kind: "button", at: box.elements.findIndex(isTicked) }
    case "checkbox":
      return { kind: "tick", isTicked: isTicked(element) }
    case "combobox":
      return { kind: "pick", text: readBoxNow(box) }
    case "segment":
      return { kind: "segment", text: readBoxNow(box) }
    default:
      return { kind: "text", text: textIn(element) }
  }
}

const carryOut = async (box: Box, order: WriteOrder, wanted: Wanted, keep: () => void): Promise<Written> => {
  const { action } = order
  const element = box.elements[0]!
  const done = (isDone: boolean): Written => (isDone ? { status: "written", wanted } : failed("not-taken"))
  switch (box.fact.control) {
    case "select":
      return chooseOption(box, order, wanted, keep)
    case "radio": {
      const button = action.kind === "choose" ? buttonOf(box, action.index, action.value) : null
      if (!button) return failed("no-option")
      keep()
      return done(await writeTick(button, true))
    }
    case "checkbox":
      if (action.kind !== "tick") return failed("no-option")
      keep()
      return done(await writeTick(element, action.checked))
    case "combobox": {
      if (action.kind === "tick") return failed("not-taken")
      keep()
      const widget = widgetIn(box)
      const picked = await pickOption(widget, wanted.texts)
      if (picked.status === "picked") {
        return { status: "written", wanted: { kind: "choice", texts: [picked.text, ...wanted.texts] }, seen: () => picked.seen(widget) }
      }
      // A type-ahead that also takes words of one's own.
      if (action.kind === "type" && picked.status === "no-option") return done(await writeText(box, wanted))
      return failed(picked.status)
    }
    case "segment":
      if (action.kind !== "type") return failed("not-taken")
      keep()
      return done(await writeSegment(element, action.text))
    default:
      if (action.kind !== "type") return failed("not-taken")
      keep()
      return done(await writeText(box, wanted))
  }
}

/** The button that was planned, at its place or moved: its code must still be the same. */
const buttonOf = ({ elements }: Box, index: number, value: string): HTMLElement | null => {
  const codeOf = (element: HTMLElement | undefined) =>
    element instanceof HTMLInputElement ? element.value : (element?.getAttribute("data-value") ?? element?.getAttribute("value") ?? null)
  const planned = elements[index]
  const alike = elements.filter((element) => codeOf(element) === value)
  // A drawn button and the hidden native one behind it carry the same code: the drawn one is what the app listens to.
  const drawn = alike.filter((element) => !(element instanceof HTMLInputElement))
  if (value && alike.length > 1) return drawn.length === 1 ? drawn[0]! : null
  return planned && (!value || codeOf(planned) === null || codeOf(planned) === value) ? planned : (alike[0] ?? null)
}

const wantedOption = (select: HTMLSelectElement, { action }: WriteOrder): HTMLOptionElement | null => {
  if (action.kind === "choose") return findOption(select, action)
  if (action.kind === "tick") return null
  return findByText(select, action.kind === "pick" ? action.texts : [action.text])
}

/** Whether the option of an order is there now. */
export const canChoose = (box: Box | null, order: WriteOrder): boolean => {
  const element = box?.elements[0]
  return element instanceof HTMLSelectElement && !element.disabled && wantedOption(element, order) !== null
}

const chooseOption = async (box: Box, order: WriteOrder, wanted: Wanted, keep: () => void): Promise<Written> => {
  const select = box.elements[0] as HTMLSelectElement
  const option = wantedOption(select, order)
  const hasChanged =
    select.length !== box.fact.options.length || box.fact.options.some((known, at) => select.options[at]?.value !== known.value)
  if (!option) {
    // Some widgets keep their choices to themselves and the select empty.
    const widget = select.length < 2 && wanted.texts.length ? widgetOver(box) : null
    if (!widget) return failed("no-option", hasChanged)
    keep()
    const picked = await pickOption(widget, wanted.texts)
    return picked.status === "picked" ? { status: "written", wanted: { kind: "choice", texts: [picked.text] } } : failed(picked.status)
  }
  const texts = [option.text]
  const written: Written = { status: "written", wanted: { kind: "choice", texts } }
  keep()
  const before = [...select.selectedOptions]
  setSelect(select, select.multiple ? [...before, option] : [option])
  await settle()
  if (option.selected && isInStep(box)) return written
  const widget = widgetOver(box)
  if (!widget) return failed("not-taken")
  // The widget keeps a mind of its own: its own list is opened instead.
  setSelect(select, before)
  const picked = await pickOption(widget, texts)
  return picked.status === "picked" ? written : failed(picked.status)
}
