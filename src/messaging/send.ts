import { postMessage } from "../platform/runtime-messages"
import { contract, type MessageName, type Params, type Result } from "./contract"
import { nameFields } from "./name-fields"
import { fail, type Outcome } from "./outcome"
import { outcomeSchema } from "./outcome-schema"

const silent = "Deskhand's background did not answer. Please try again; if it stays so, close this window and open it again."

/**
 * Asks the background and checks both what goes out and what comes back. Never rejects: a dead worker, a refused
 * request or a broken answer is a Problem. Problems name fields, never what stands in them.
 */
export const send = async <N extends MessageName>(
  name: N,
  params: Params<N>,
  post: (message: unknown) => Promise<unknown> = postMessage
): Promise<Outcome<Result<N>>> => {
  const entry = contract[name]
  const checked = entry.params.safeParse(params)
  if (!checked.success) return fail("bad-request", "Deskhand could not use what was typed here.", nameFields(checked.error))
  let answer: unknown
  try {
    answer = await post({ name, params: checked.data })
  } catch {
    // The browser's own words ("Receiving end does not exist") help nobody at a desk.
    return fail("unexpected", silent)
  }
  if (answer === undefined || answer === null) return fail("unexpected", silent)
  const outcome = outcomeSchema(entry.result).safeParse(answer)
  if (!outcome.success)
    return fail("unexpected", `Deskhand's background gave an answer that cannot be used (${name}).`, nameFields(outcome.error))
  return outcome.data as Outcome<Result<N>>
}
