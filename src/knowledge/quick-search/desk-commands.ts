/** What the desk can do when told so by name. */
export type DeskCommandId = "fill-page" | "new-patient" | "paste" | "check-superbill" | "options" | "erase-all"

/** A command by its name, what it does in a few words, single words that can mean nothing else at a desk, and other words people use. */
export type DeskCommandEntry = { id: DeskCommandId; title: string; note: string; also: readonly string[]; words: string }

export const deskCommands: readonly DeskCommandEntry[] = [
  {
    id: "fill-page",
    title: "Fill this page",
    note: "shows first what would be filled",
    also: ["fill", "autofill", "llenar"],
    words: "complete form registration autofill preview llenar"
  },
  { id: "new-patient", title: "New patient", note: "Alt+N", also: ["new"], words: "start take in intake add register nuevo paciente" },
  {
    id: "paste",
    title: "Paste a message",
    note: "takes a patient out of a text",
    also: ["paste", "pegar"],
    words: "e-mail email signature clipboard read text pegar"
  },
  {
    id: "check-superbill",
    title: "Check superbill",
    note: "finds what is missing",
    also: ["superbill"],
    words: "charges encounter form fee ticket claim review"
  },
  {
    id: "options",
    title: "Options",
    note: "sites, articles, code sets, settings",
    also: ["settings", "preferences", "ajustes"],
    words: "settings preferences setup configure ajustes"
  },
  {
    id: "erase-all",
    title: "Erase all patients",
    note: "and this conversation",
    also: ["lock", "erase", "borrar"],
    words: "lock clear delete wipe forget remove everyone borrar"
  }
]
