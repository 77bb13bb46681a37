/** A statement of the page: what is said (`value`), what it is said to be (`label`), and all that stands over it. */
export type Item = {
  /** Place of the block it was read in. */
  at: number
  kind: "pair" | "cell" | "line" | "heading" | "picture"
  label: string
  value: string
  /** First cell of the table row. */
  row: string
  /** Headings and captions over it, the nearest first. */
  trail: string[]
  /** The table and its row, when it is one of several records under a header. */
  table: number | null
  record: number | null
  isAlert: boolean
  isLink: boolean
}

/** A table with a header row. */
export type Grid = {
  id: number
  head: string[]
  rows: { cells: string[]; isChosen: boolean; hasChoice: boolean; at: number }[]
  trail: string[]
}
