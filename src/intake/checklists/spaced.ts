/** Words in small letters with a blank on either side, so that one text can be looked for in another by whole words. */
export const spaced = (text: string): string =>
  ` ${text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `
