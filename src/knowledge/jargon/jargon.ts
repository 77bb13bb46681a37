import table from "./jargon.json"
import type { JargonEntry } from "./jargon-schema"

/**
 * What staff type and the words that articles and code titles use for it. Wordings are folded (lower case, no accents) and unique;
 * the test beside holds the file to its schema, so nothing is parsed at run time.
 */
export const jargon: readonly JargonEntry[] = table
