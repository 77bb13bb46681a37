import type { Hint } from "./hint"
import type { HintAround, HintBox, ShownHint } from "./hint-box"
import { hintsFor } from "./hints-for"

/** What to look at over all filled boxes of a page, in their order: one line a box and hint. `ref` is the caller's own handle of the box. */
export const lookOver = <Ref>(
  table: readonly Hint[],
  boxes: readonly { ref: Ref; box: HintBox }[],
  around: HintAround
): { ref: Ref; hint: ShownHint }[] =>
  boxes.flatMap(({ ref, box }) =>
    box.isEmpty
      ? []
      : hintsFor(table, box, around)
          .filter(({ tone }) => tone === "look")
          .map((hint) => ({ ref, hint }))
  )
