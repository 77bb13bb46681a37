import * as z from "zod"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

export const Settings = z.strictObject({
  /** Minutes without key or mouse after which every patient is erased. */
  idleMinutes: z.int().min(1).max(240),
  /** Questions that found nothing are kept, without digits and names, for whoever writes the articles. */
  keepsMissedQuestions: z.boolean(),
  /** Answers may be put together by the browser's own model, where there is one on the machine. */
  usesBuiltInModel: z.boolean(),
  /** Hints stand beside the box in hand, on approved sites. */
  showsHints: z.boolean().default(true),
  /** Calendar date of the last change, null while nobody changed anything. */
  changedOn: z.iso.date().nullable()
})
export type Settings = z.infer<typeof Settings>
export type SettingsRow = Settings & { id: "office" }

export const defaultSettings: Settings = {
  idleMinutes: 15,
  keepsMissedQuestions: false,
  usesBuiltInModel: false,
  showsHints: true,
  changedOn: null
}

/** The office's choices. A damaged or missing row reads as the defaults, and so does a choice that an older row does not have. */
export const settings = (db: () => Database = database) => {
  const read = async (): Promise<Settings> => {
    const { id: _, ...row } = (await db().settings.get("office")) ?? { id: "office", ...defaultSettings }
    const checked = Settings.safeParse({ ...defaultSettings, ...row })
    return checked.success ? checked.data : defaultSettings
  }

  return {
    read: (): Promise<Stored<Settings>> => keep(read),

    save: async (change: Partial<Omit<Settings, "changedOn">>, changedOn: string): Promise<Stored<Settings>> => {
      const made = Settings.partial().safeParse({ ...change, changedOn })
      if (!made.success)
        return { ok: false, problem: { code: "bad-request", message: "Choose between 1 and 240 minutes.", fields: ["idleMinutes"] } }
      return keep(() =>
        db().transaction("rw", db().settings, async () => {
          const next: Settings = { ...(await read()), ...made.data }
          await db().settings.put({ id: "office", ...next })
          return next
        })
      )
    }
  }
}
