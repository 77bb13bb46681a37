import type { HintPayer } from "../../src/autofill/hints/hint-box"
import { payers } from "../../src/knowledge/payers/payers"

/** The payers that ship, as the hints see them: the pure folder itself does not know the list. */
export const hintPayers: readonly HintPayer[] = payers

export const hintPayer = (id: string | undefined): HintPayer | null => payers.find((payer) => payer.id === id) ?? null
