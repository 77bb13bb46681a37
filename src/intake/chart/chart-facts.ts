/** A label and its value as a page shows them, under the heading nearest to them. */
export type ChartLine = { section: string; label: string; value: string }

/** A box of the page that is filled, with the key that it was read to be and how sure that is. */
export type ChartBox = { key: string; label: string; text: string; isSure: boolean }

/** Whose page it is, as its banner says. */
export type ChartBanner = { names: string[]; birthDates: string[]; mrns: string[] }

/** All that the frames of a page show, in reading order. */
export type ChartFacts = { lines: ChartLine[]; boxes: ChartBox[]; banner: ChartBanner }
