/** Characters. More than this is no message of one patient; the clerk is told so. */
export const longestText = 20_000
