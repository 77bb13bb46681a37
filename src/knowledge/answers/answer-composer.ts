/** A passage that an answer may be made of: a section of an article, Markdown. */
export type Passage = { slug: string; title: string; heading: string; text: string }

/** An answer in words. `by` says whose: the article's own text, or sentences of a model that were checked against it. */
export type Composed = { by: "extract"; passage: Passage } | { by: "model"; sentences: string[]; passages: Passage[] }

/** Makes the answer out of passages found; the first is the best. It never sees anything else. */
export interface AnswerComposer {
  compose(question: string, passages: readonly [Passage, ...Passage[]]): Promise<Composed>
}

/** The default: the best passage as it stands. */
export const extractiveComposer: AnswerComposer = {
  compose: (_question, [passage]) => Promise.resolve({ by: "extract", passage })
}
