import * as z from "zod"
import { onMessage, ownIdentity, type MessageSender } from "../platform/runtime-messages"
import { contract, type Caller, type MessageName, type Result } from "./contract"
import { nameFields } from "./name-fields"
import { fail, type Outcome } from "./outcome"
import { outcomeSchema } from "./outcome-schema"
import { readPageSender, type PageSender } from "./page-sender"
import { readCaller } from "./read-caller"

type Parsed<N extends MessageName> = z.infer<(typeof contract)[N]["params"]>

/**
 * One handler per message: leaving one out does not compile. `caller` is the browser's word, not the sender's, and so is `page`: where
 * our script speaks from; no screen of ours has it.
 */
export type Handlers = {
  [N in MessageName]: (params: Parsed<N>, caller: Caller, page?: PageSender) => Promise<Outcome<Result<N>>>
}

const Envelope = z.strictObject({ name: z.string().max(80), params: z.unknown() })

const isMessageName = (name: string): name is MessageName => Object.hasOwn(contract, name)

/** The kind of an error, never its message: a message may quote a value of the patient. */
const kindOf = (error: unknown): string => (error instanceof Error ? error.name.slice(0, 40) : typeof error)

const callHandler = async <N extends MessageName>(
  handlers: Handlers,
  name: N,
  params: unknown,
  caller: Caller,
  page: PageSender | undefined
): Promise<Outcome<Result<N>>> => {
  const entry = contract[name]
  const parsed = entry.params.safeParse(params)
  if (!parsed.success) return fail("bad-request", "Deskhand could not use what was sent.", nameFields(parsed.error))
  const outcome = await handlers[name](parsed.data as Parsed<N>, caller, page)
  const checked = outcomeSchema(entry.result).safeParse(outcome)
  if (!checked.success)
    return fail("unexpected", `Deskhand made an answer that it does not understand itself (${name}).`, nameFields(checked.error))
  return checked.data as Outcome<Result<N>>
}

/** Answers one message. Never rejects: a handler that throws becomes a Problem without the error's words. */
export const answerMessage = async (
  handlers: Handlers,
  message: unknown,
  sender: MessageSender,
  own: { id: string; origin: string }
): Promise<Outcome<unknown>> => {
  const caller = readCaller(sender, own)
  if (caller === null) return fail("bad-request", "Deskhand answers only its own windows.")
  const envelope = Envelope.safeParse(message)
  if (!envelope.success || !isMessageName(envelope.data.name)) return fail("bad-request", "Deskhand does not know this message.")
  const name = envelope.data.name
  if (!(contract[name].from as readonly Caller[]).includes(caller)) return fail("bad-request", "This window may not ask for that.")
  try {
    return await callHandler(handlers, name, envelope.data.params, caller, readPageSender(sender, own) ?? undefined)
  } catch (error) {
    return fail("unexpected", `Something went wrong inside Deskhand (${name}, ${kindOf(error)}). Please try again.`)
  }
}

/** Wires the background's handlers to the browser. Called once, at the top level, so that a woken worker hears at once. */
export const serve = (handlers: Handlers): void => {
  onMessage((message, sender) => answerMessage(handlers, message, sender, ownIdentity()))
}
