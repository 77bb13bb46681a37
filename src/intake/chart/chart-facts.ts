/**
 * A value of the page, from a filled box or behind a label, with the key that it was read to be and how sure that is. `section`: the
 * headings over it, where they are known.
 */
export type ChartValue = { key: string; label: string; section?: string; text: string; isSure: boolean }

/** Whose page it is, as its banner says. */
type ChartBanner = { names: string[]; birthDates: string[]; mrns: string[] }

/**
 * All that the frames of a page show, in reading order. `birthDates` are those behind labels that name
 * nobody but a patient, `people` is how many a list of patients on it holds.
 */
export type ChartFacts = { boxes: ChartValue[]; words: ChartValue[]; banner: ChartBanner; birthDates: string[]; people: number }
