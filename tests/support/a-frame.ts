import type { FieldFact } from "../../src/autofill/facts"
import { aField } from "./a-page"

export type GivenField = NonNullable<Parameters<typeof aField>[0]>

/** The boxes of one frame, numbered in order. */
export const aFrame = (fields: GivenField[]): FieldFact[] => fields.map((some, index) => aField({ ...some, index }))
