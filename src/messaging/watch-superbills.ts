import { watchSession } from "../platform/watch-session"
import { noSuperbills, SuperbillIndex, superbillIndexKey } from "./superbill-session"

/** Tells a screen which superbills there are now, after every change made anywhere; none after everything was erased. */
export const watchSuperbills = (onChange: (index: SuperbillIndex) => void, signal: AbortSignal): void =>
  watchSession(
    superbillIndexKey,
    (value) => {
      const index = SuperbillIndex.safeParse(value)
      onChange(index.success ? index.data : noSuperbills)
    },
    signal
  )
