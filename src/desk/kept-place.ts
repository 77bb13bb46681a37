import * as z from "zod"
import { sessionStore } from "../platform/session-store"

const Kept = z.strictObject({
  screen: z.enum(["patient", "paste", "page", "ask", "superbill"]),
  box: z.string().max(80),
  /** Which side of the patient is shown. */
  part: z.enum(["boxes", "checklist"]).default("boxes")
})

/** Where the clerk was: a popup closes at the first click on the page, and opens again where it stood. */
export type KeptPlace = z.infer<typeof Kept>

const key = (place: string): string => `desk.place.${place}`

/** null where nothing is kept: a new session, or everything was erased. */
export const readPlace = async (place: string): Promise<KeptPlace | null> => {
  const kept = Kept.safeParse(await sessionStore.read(key(place)))
  return kept.success ? kept.data : null
}

/** Keeps names of screens and boxes, never what stands in them. */
export const keepPlace = (place: string, kept: KeptPlace): Promise<void> => sessionStore.write(key(place), kept)
