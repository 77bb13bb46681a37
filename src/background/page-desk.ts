import type { SessionPatient } from "../messaging/contract"
import type { SessionSuperbill } from "../messaging/superbill-session"
import type { siteMaps } from "../storage/site-maps"
import type { PageDoor } from "./page-door"
import type { PageStates } from "./page-state"

/** What the page handlers work with. Time and ids come in from outside, so that a test can hold them still. */
export type PageDesk = {
  door: PageDoor
  states: PageStates
  siteMaps: Pick<ReturnType<typeof siteMaps>, "read" | "teach" | "note" | "renew" | "refuse">
  inHand(): Promise<SessionPatient | null>
  /** The superbill being worked on; left out where there are none. */
  superbillInHand?(): Promise<SessionSuperbill | null>
  /** A short word on the toolbar button while this page is in front; "" takes it away. */
  badge(tabId: number, text: string): Promise<void>
  clock: { now(): number; today(): string; newId(): string }
}
