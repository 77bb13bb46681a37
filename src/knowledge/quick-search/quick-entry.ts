import type { DeskCommandId } from "./desk-commands"

/** What choosing an entry does. */
export type QuickAct =
  | { kind: "article"; slug: string }
  | { kind: "code"; code: string; dotted: string; canBeBilled: boolean }
  | { kind: "payer"; id: string }
  | { kind: "command"; command: DeskCommandId }

/** One line of the list. `note` stands softly at its end or below it. */
export type QuickEntry = { id: string; text: string; note: string; act: QuickAct }

/** The entries of one source, best first. `isSure` when the text names them outright, so that they stand above the other groups. */
export type QuickGroup = { id: string; title: string; entries: QuickEntry[]; isSure: boolean }

/** A thing that can be searched as people type. `title` heads its group; `find` answers within a few milliseconds. */
export type QuickSource = { id: string; title: string; find(text: string): Pick<QuickGroup, "entries" | "isSure"> }
