import "./zod-without-eval"
import { lookUpCodes } from "../src/knowledge/codes/look-up-codes"
import { codeSets } from "../src/storage/code-sets"
import { openCodeSets } from "../src/storage/open-code-sets"

/** The stored sets and the look-up as a screen uses them, put into a page of the extension. */
const lookUpPage = { openCodeSets, codeSets, lookUpCodes }
export type LookUpPage = typeof lookUpPage

Object.assign(globalThis, { bench: lookUpPage })
