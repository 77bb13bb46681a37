import type { HintAround, HintBox } from "./hint-box"

/** What a check has to say: `tone` where it differs from the hint's, `said` its own sentence, `slots` for the hint's words. */
export type Verdict = { tone?: "look" | "tell" | "good"; said?: string; slots?: Readonly<Record<string, string>> }

/** Looks at one box. Null: nothing to say, or not sure. Never repeats what stands in the box. */
export type Check = (box: HintBox, around: HintAround, key: string) => Verdict | null
