import { collapse } from "../read-page/page-text"

/** For comparing words: one line, no invisible characters, small letters. */
export const fold = (text: string | null | undefined): string =>
  collapse(text?.replace(/[\u200b-\u200f\u2060\ufeff]/g, ""), 1000).toLowerCase()
