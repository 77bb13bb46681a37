import type { WriteOrder } from "../../autofill/plan"
import type { Box } from "../read-page/reading"
import { checkBox, type WhyNot } from "./check-box"
import type { Keep } from "./kept-values"
import { pickOption } from "./pick-option"
import { controlOf, isInStep, readBoxNow, widgetIn, widgetOver } from "./read-box-now"
import { settle } from "./settle"
import { standOf } from "./stand-of"
import { isAsWanted, type Wanted } from "./verify-box"
import { writeSegment } from "./write-segment"
import { findOption, setSelect } from "./write-select"
import { writeText } from "./write-text"
import { writeTick } from "./write-tick"
import type { Widget } from "./widget"

/** `seen` says where a drop-down shows its choice when its own input is no longer there. */
export type Written = { status: "written"; wanted: Wanted; seen?: () => Widget } | { status: "failed"; reason: WhyNot; mayCome: boolean }

const failed = (reason: WhyNot, mayCome = false): Written => ({ status: "failed", reason, mayCome })

/** Carries out one order. Whatever the page does meanwhile ends in a reason, never in an exception. */
export const writeBox = async (box: Box | null, order: WriteOrder, keep: Keep): Promise<Written> => {
  try {
    if (!box) return failed("gone")
    const wanted = wantedOf(box, order)
    const reason = checkBox(box, order)
    // What stands there already is not written again, and so never undone.
    if ((!reason || reason === "not-empty") && isAsWanted(readBoxNow(box), wanted)) return { status: "written", wanted }
    if (reason) return failed(reason)
    const before = standOf(box)
    const written = await carryOut(box, order, wanted, () => keep(order.index, box, before))
    return written.status === "failed" && !controlOf(box).isConnected ? failed("gone") : written
  } catch {
    return failed(box && controlOf(box).isConnected ? "not-taken" : "gone")
  }
}

const wantedOf = ({ fact }: Box, { action, expectKind }: WriteOrder): Wanted => {
  switch (action.kind) {
    case "type": {
      // Parts of a date drawn as spin buttons show 3 for 03.
      if (fact.control === "segment") return { kind: "digits", texts: [action.text, String(Number(action.text))] }
      const hints = [fact.placeholder, ...fact.labels.map(({ text }) => text)].join(" ")
      return { kind: expectKind, texts: [action.text], isDayFirst: /dd?[\s/.-]+mm?/i.test(hints) }
    }
    case "choose":
      return { kind: "choice", texts: [action.text, action.value].filter(Boolean) }
    case "pick":
      return { kind: "choice", texts: action.texts }
    case "tick":
      return { kind: "tick", texts: [action.checked ? "checked" : ""] }
  }
}

const carryOut = async (box: Box, order: WriteOrder, wanted: Wanted, keep: () => void): Promise<Written> => {
  const { action } = order
  const { control } = box.fact
  const element = controlOf(box)
  const done = (isDone: boolean): Written => (isDone ? { status: "written", wanted } : failed("not-taken"))
  if (control === "select") return chooseOption(box, order, wanted, keep)
  const button = control === "radio" && action.kind === "choose" ? buttonOf(box, action.index, action.value) : null
  if (control === "radio" && !button) return failed("no-option")
  if ((action.kind === "tick") !== (control === "checkbox")) return failed("not-taken")
  keep()
  if (button) return done(await writeTick(button, true))
  if (action.kind === "tick") return done(await writeTick(element, action.checked))
  if (control === "combobox") {
    const picked = await pickOption(widgetIn(box), wanted.texts)
    if (picked.status === "picked")
      return { status: "written", wanted: { kind: "choice", texts: [picked.text, ...wanted.texts] }, seen: picked.seen }
    // A type-ahead may also take words of one's own.
    if (action.kind !== "type" || picked.status === "not-taken") return failed(picked.status)
  }
  if (action.kind !== "type") return failed("not-taken")
  return done(await (control === "segment" ? writeSegment(element, action.text) : writeText(box, wanted)))
}

/** The button that was planned, at its place or moved: its code must still be the same. */
const buttonOf = ({ elements }: Box, index: number, value: string): HTMLElement | null => {
  const codeOf = (element: HTMLElement) =>
    element instanceof HTMLInputElement ? element.value : (element.getAttribute("data-value") ?? element.getAttribute("value") ?? value)
  const alike = elements.filter((element) => codeOf(element) === value)
  const planned = alike.find((element) => element === elements[index])
  if (!value || alike.length < 2) return planned ?? alike[0] ?? null
  // A drawn button and the hidden native one behind it carry the same code: the drawn one is what the app listens to.
  const drawn = alike.filter((element) => !(element instanceof HTMLInputElement) && element.hasAttribute("value"))
  return drawn.length === 1 ? (drawn[0] ?? null) : (planned ?? null)
}

/** Whether the option of an order is there now. */
export const canChoose = (box: Box | null, order: WriteOrder): boolean => {
  const element = box?.elements[0]
  return element instanceof HTMLSelectElement && !element.disabled && findOption(element, order.action) !== null
}

const chooseOption = async (box: Box, order: WriteOrder, { texts }: Wanted, keep: () => void): Promise<Written> => {
  const select = controlOf(box) as HTMLSelectElement
  const option = findOption(select, order.action)
  const widget = widgetOver(box)
  const { options } = box.fact
  const mayCome = select.length !== options.length || options.some(({ value }, at) => select.options[at]?.value !== value)
  // Some widgets keep their choices to themselves and the select empty.
  if (!option && (!widget || select.length > 1)) return failed("no-option", mayCome)
  keep()
  if (option) {
    const before = [...select.selectedOptions]
    setSelect(select, select.multiple ? [...before, option] : [option])
    await settle()
    if (option.selected && isInStep(box)) return { status: "written", wanted: { kind: "choice", texts: [option.text] } }
    if (!widget) return failed("not-taken")
    // The widget keeps a mind of its own: its own list is opened instead.
    setSelect(select, before)
  }
  const picked = widget && (await pickOption(widget, option ? [option.text] : texts))
  if (picked?.status !== "picked") return failed(picked?.status ?? "no-option")
  return { status: "written", wanted: { kind: "choice", texts: [option?.text ?? picked.text] } }
}
