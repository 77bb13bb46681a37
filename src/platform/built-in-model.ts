type Session = { prompt(input: string, options?: { signal?: AbortSignal }): Promise<string>; destroy(): void }
type Wishes = {
  initialPrompts: { role: "system"; content: string }[]
  expectedInputs: { type: "text"; languages: string[] }[]
  expectedOutputs: { type: "text"; languages: string[] }[]
}
type BuiltInModel = { availability(options?: Partial<Wishes>): Promise<string>; create(options: Wishes): Promise<Session> }

const languages = ["en", "es"]
const text = [{ type: "text" as const, languages }]

const found = (): BuiltInModel | null => (globalThis as { LanguageModel?: BuiltInModel }).LanguageModel ?? null

/**
 * Is the browser's own language model on this machine? "available" alone counts: any other answer would have the browser fetch
 * one from the network.
 */
export const hasBuiltInModel = async (model: BuiltInModel | null = found()): Promise<boolean> => {
  try {
    return model !== null && (await model.availability({ expectedInputs: text, expectedOutputs: text })) === "available"
  } catch {
    return false // browsers that know the name and not the question
  }
}

/** Asks the model once, in a session of its own. Rejects when there is none, when it fails or when `signal` ends it. */
export const askBuiltInModel = async (
  { system, prompt, signal }: { system: string; prompt: string; signal: AbortSignal },
  model: BuiltInModel | null = found()
): Promise<string> => {
  if (model === null || !(await hasBuiltInModel(model))) throw new Error("no model on this machine")
  const session = await model.create({
    initialPrompts: [{ role: "system", content: system }],
    expectedInputs: text,
    expectedOutputs: text
  })
  try {
    return await session.prompt(prompt, { signal })
  } finally {
    session.destroy()
  }
}
