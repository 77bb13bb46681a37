/** Stems next to one another as one word, so that "no show" finds itself before "show". */
export const pairStems = (stems: readonly string[]): string[] => stems.slice(1).map((stem, index) => `${stems[index] ?? ""}_${stem}`)
