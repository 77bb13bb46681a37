import { isTicked } from "./read-box-now"
import { settle } from "./settle"

/** A button that would send the form is never clicked, whatever role it wears. */
const sends = (element: HTMLElement): boolean =>
  (element instanceof HTMLButtonElement && element.type !== "button" && !!element.form) || element instanceof HTMLAnchorElement

const labelsOf = (element: HTMLElement): HTMLElement[] => {
  const own = [...((element as HTMLInputElement).labels ?? [])]
  const around = element.closest("label")
  return around && !own.includes(around) ? [...own, around] : own
}

/** Clicks a radio button, tick box or switch until it stands as wanted; true when it does. */
export const writeTick = async (element: HTMLElement, isWanted: boolean): Promise<boolean> => {
  const stands = () => isTicked(element) === isWanted
  if (stands()) return true
  const faces = [element, ...labelsOf(element).filter((label) => label.checkVisibility() && !label.querySelector("a,button"))]
  for (const face of faces) {
    if (sends(face)) continue
    face.click()
    await settle()
    if (stands()) return true
  }
  return false
}
