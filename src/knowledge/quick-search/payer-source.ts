import Fuse from "fuse.js"
import { findPayers } from "../payers/find-payer"
import type { Payer } from "../payers/payer"
import type { QuickSource } from "./quick-entry"

const MOST = 4
const LONGEST = 60

const days = ({ timelyFiling }: Payer): string => {
  const { firstClaim } = timelyFiling
  return firstClaim.days === null ? "" : firstClaim.days === 365 ? "usually 1 year to file" : `usually ${firstClaim.days} days to file`
}

/** What is wanted of a payer at a glance: its ID, and how long there is. */
const noteOf = (payer: Payer): string => [payer.payerIds[0]?.id, days(payer)].filter(Boolean).join(" · ")

/** The payers the office knows, by their names on cards, nicknames half typed, and payer IDs. */
export const payerSource = (payers: readonly Payer[]): QuickSource => {
  const fuse = new Fuse(payers, {
    keys: [{ name: "name", weight: 2 }, "otherNames"],
    threshold: 0.2,
    ignoreLocation: true,
    minMatchCharLength: 3
  })
  return {
    id: "payers",
    title: "Payers",
    find: (text) => {
      const typed = text.trim()
      if (typed.length < 3 || typed.length > LONGEST) return { entries: [], isSure: false }
      const told = findPayers(payers, { text: typed, payerId: typed })
      const near = fuse.search(typed, { limit: MOST }).map(({ item }) => item)
      const all = [...new Set([...told.map(({ payer }) => payer), ...near])].slice(0, MOST)
      return {
        entries: all.map((payer) => ({
          id: `payer ${payer.id}`,
          text: payer.name,
          note: noteOf(payer),
          act: { kind: "payer", id: payer.id }
        })),
        isSure: (told[0]?.score ?? 0) >= 100
      }
    }
  }
}
