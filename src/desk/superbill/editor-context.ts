import { createContext, useContext } from "react"
import type { Superbill } from "../../superbill/record"
import type { Office } from "./use-office"

/** What the parts of the editor share. */
export type Editor = {
  record: Superbill
  office: Office
  asOf: string
  /** Changes the superbill at once: a button was pressed, an entry picked. */
  edit: (make: (record: Superbill) => Superbill) => void
  /** Puts what was typed into a box; nothing new is said until the box is left. */
  type: (path: string, value: unknown) => void
  leave: (path: string) => void
  /** What is said beside a box: the sentence and how loud; null when nothing is. */
  said: (path: string) => { tone: "stop" | "look"; text: string } | null
  /** Whether this rule speaks on the screen now: neither silenced nor held back while a box is typed in. */
  isSpoken: (ruleId: string) => boolean
  /** Moves the focus to a box once it is drawn. */
  goTo: (path: string) => void
}

const Context = createContext<Editor | null>(null)
export const EditorProvider = Context.Provider

export const useEditor = (): Editor => {
  const editor = useContext(Context)
  if (editor === null) throw new Error("outside of the superbill editor")
  return editor
}
