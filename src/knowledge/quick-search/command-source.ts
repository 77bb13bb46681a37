import Fuse from "fuse.js"
import { readCommand } from "../answers/read-command"
import { deskCommands, type DeskCommandEntry } from "./desk-commands"
import type { QuickSource } from "./quick-entry"

const MOST = 4
const LONGEST = 60

/** The commands of the desk by their names and by what people call them. */
export const commandSource = (commands: readonly DeskCommandEntry[] = deskCommands): QuickSource => {
  const fuse = new Fuse(commands, {
    keys: [
      { name: "title", weight: 3 },
      { name: "words", weight: 1 }
    ],
    threshold: 0.25,
    ignoreLocation: true,
    minMatchCharLength: 2
  })
  return {
    id: "commands",
    title: "Commands",
    find: (text) => {
      const typed = text.trim().toLowerCase()
      if (typed.length < 2 || typed.length > LONGEST) return { entries: [], isSure: false }
      const told = readCommand(typed)
      const isNamed = ({ id, title, also }: DeskCommandEntry): boolean =>
        id === told || also.includes(typed) || (typed.length >= 3 && title.toLowerCase().startsWith(typed))
      const named = commands.filter(isNamed)
      const near = fuse.search(typed, { limit: MOST }).map(({ item }) => item)
      return {
        entries: [...new Set([...named, ...near])].slice(0, MOST).map(({ id, title, note }) => ({
          id: `command ${id}`,
          text: title,
          note,
          act: { kind: "command", command: id }
        })),
        isSure: named.length > 0
      }
    }
  }
}
