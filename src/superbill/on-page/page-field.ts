/** One box of a page with what stands in it now; `Ref` is the caller's handle back to the box. */
export type PageField<Ref> = {
  /** What the box means, in the language of `patient/keys`. */
  key: string
  ref: Ref
  label: string
  /** As shown: an option's words, "checked" or "" for a tick box. */
  text: string
  /** Everything that names the box (captions, headings): tells a billing provider from the one who treated. Left out: the label. */
  words?: string
}

/** A path of the superbill that the page has a box for, filled or not. */
export type PlacedBox<Ref> = { path: string; ref: Ref; label: string }

/** A box whose text the superbill cannot take; the sentence never repeats the text. */
export type NotRead<Ref> = { ref: Ref; label: string; key: string; why: string }
