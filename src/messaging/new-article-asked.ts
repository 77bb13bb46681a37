import * as z from "zod"

/** Where Ask leaves a question that the manual does not answer, for the options' new article. Never in an address: it may name a patient. */
export const newArticleAskedKey = "newArticleAsked"

export const NewArticleAsked = z.strictObject({ question: z.string().max(2000), at: z.number() })
