import type { Checklist } from "./checklist"
import type { ChecklistFacts } from "./checklist-facts"
import { doesSuit } from "./does-suit"

/** The lists that the record asks for, in the order given. */
export const suggestChecklists = (lists: readonly Checklist[], facts: ChecklistFacts): Checklist[] =>
  lists.filter(({ suits }) => doesSuit(suits, facts))
