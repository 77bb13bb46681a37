import table from "./payers.json"
import type { Payer } from "./payer"

/**
 * The payers that ship: shapes and usual figures to start from. What is not the same for every contract is null there. The test beside
 * holds the file to its schema, so nothing is parsed at run time.
 */
export const payers: readonly Payer[] = table as readonly Payer[]
