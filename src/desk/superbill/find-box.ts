import { boxOfPath } from "../../superbill/name-place"

/** The element on the screen that stands for a path: its own box, the one that speaks for it, or the first below it. */
export const findBox = (root: ParentNode, path: string): HTMLElement | null => {
  const at = (name: string) => root.querySelector<HTMLElement>(`[data-path="${CSS.escape(name)}"]`)
  const below = (name: string) => root.querySelector<HTMLElement>(`[data-path^="${CSS.escape(name)}"]`)
  return at(path) ?? at(boxOfPath(path)) ?? below(path)
}
