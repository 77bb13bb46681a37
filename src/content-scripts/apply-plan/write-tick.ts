import { isTicked } from "./read-box-now"
import { settle } from "./settle"
import { sends } from "./widget"

const labelsOf = (element: HTMLElement): HTMLElement[] => {
  const around = element.closest("label")
  return [...((element as HTMLInputElement).labels ?? []), ...(around ? [around] : [])]
}

/** Clicks a radio button, tick box or switch until it stands as wanted; true when it does. */
export const writeTick = async (element: HTMLElement, isWanted: boolean): Promise<boolean> => {
  const labels = labelsOf(element).filter((label) => label.checkVisibility() && !label.querySelector("a,button"))
  for (const face of [element, ...labels]) {
    if (isTicked(element) === isWanted) break
    if (sends(face) || face instanceof HTMLAnchorElement) continue
    face.click()
    await settle()
  }
  return isTicked(element) === isWanted
}
