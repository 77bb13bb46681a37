import { Superbill } from "./record"

/** Where something stands that a superbill cannot hold, and why; never what stands there. */
export type SuperbillProblem = { path: string; message: string }

const pathText = (steps: readonly PropertyKey[]): string =>
  steps.reduce<string>(
    (text, step) => (typeof step === "number" ? `${text}[${step}]` : `${text}${text === "" ? "" : "."}${String(step)}`),
    ""
  )

/** Any JSON -> a superbill that can be edited and saved, or every place that stands in the way. Nothing is dropped silently. */
export const parseSuperbill = (json: unknown): { ok: true; record: Superbill } | { ok: false; problems: SuperbillProblem[] } => {
  const reading = Superbill.safeParse(json)
  return reading.success
    ? { ok: true, record: reading.data }
    : { ok: false, problems: reading.error.issues.map(({ path, message }) => ({ path: pathText(path), message })) }
}
