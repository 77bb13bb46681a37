import { foldText } from "../search/words"

export type DeskCommand = "check-superbill" | "fill-page"

const commands: readonly (readonly [RegExp, DeskCommand])[] = [
  [
    /^(please |pls |can you |could you )?(check|review|verify|look over|scrub) (this|the|my|that|current|todays) ?(super ?bill|encounter form|fee ticket|charge slip|charges)( for me| please)?$/,
    "check-superbill"
  ],
  [
    /^(please |pls |can you |could you )?(fill|fill in|fill out|complete) (this|the|that|current|in this|in the|out this|out the) ?(page|form|screen|registration( page| form)?)( for me| please)?$/,
    "fill-page"
  ],
  [/^(check superbill|superbill check)$/, "check-superbill"],
  [/^(fill page|fill form)$/, "fill-page"]
]

/** A request that starts something else in Deskhand, or `null`. */
export const readCommand = (question: string): DeskCommand | null => {
  const text = foldText(question.slice(0, 200))
    .replace(/[^a-z0-9 ]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
  return commands.find(([pattern]) => pattern.test(text))?.[1] ?? null
}
