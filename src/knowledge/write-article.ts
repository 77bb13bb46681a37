import { stringify } from "yaml"
import type { Article } from "./article"

/** An article as its file: `parseArticle` reads the same article back. */
export const writeArticle = ({ body, ...head }: Article): string =>
  `---\n${stringify(head, { schema: "core", lineWidth: 0 })}---\n${body.trim()}\n`
