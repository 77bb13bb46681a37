import type { Article } from "../../knowledge/article"
import type { DeskCommandId } from "../../knowledge/quick-search/desk-commands"

/** What the parts of Ask can do, made once by the screen. */
export type AskWays = {
  openArticle: (slug: string) => void
  hasArticle: (slug: string) => boolean
  /** Puts a text on the clipboard and says so: `what` is the word that is spoken and shown. */
  copy: (text: string, what: string) => void
  run: (command: DeskCommandId) => void
  /** Puts a question or code back into the box. */
  lookUp: (text: string) => void
  /** Opens the editor on an article of the options. */
  edit: (slug: string) => void
  /** Opens a new article with this question in it. */
  writeDown: (question: string) => void
  /** Opens the options on a payer. */
  editPayer: (id: string) => void
  pin: (slug: string, isPinned: boolean) => void
  isPinned: (slug: string) => boolean
  /** Notes that an answer did not help. Resolves to false when it could not be kept. */
  noteUnhelpful: (slug: string, question: string) => Promise<boolean>
  articleOf: (slug: string) => Article | null
}
