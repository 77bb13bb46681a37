import { anchorsOf, withoutValues } from "../autofill/site-map"
import type { FieldRef } from "../autofill/facts"
import { fail, type Outcome } from "../messaging/outcome"
import type { Preview } from "../messaging/page-views"
import { isKey } from "../patient/keys"
import type { PatientRecord, PersonName } from "../patient/record"
import { lookAtPage } from "./look-at-page"
import type { PageDesk } from "./page-desk"
import { fieldsOfFrame } from "./page-state"
import { patientInHand } from "./patient-in-hand"

/** Words of the record that a page could quote beside a box, and that would know the patient again. */
const tellingValues = ({ patient, coverages, guarantor, emergency }: PatientRecord): string[] => {
  const people: (PersonName | undefined)[] = [
    patient.name,
    guarantor?.name,
    emergency?.name,
    ...coverages.map(({ subscriber }) => subscriber?.name)
  ]
  const names = people.flatMap((name) => [name?.first, name?.middle, name?.last, name?.preferred])
  const others = [patient.address?.line1, patient.email, patient.mrn, patient.driverLicense, ...coverages.map(({ memberId }) => memberId)]
  return [...names, ...others].filter((value) => value !== undefined)
}

/** Remembers for this site what a box means, then looks at the page again with it. `key` null: leave this box alone. */
export const correctPage = async (
  desk: PageDesk,
  { tabId, previewId, ref, key }: { tabId: number; previewId: string; ref: FieldRef; key: string | null }
): Promise<Outcome<Preview>> => {
  if (key !== null && !isKey(key)) return fail("bad-request", "Deskhand does not know this meaning.", ["key"])
  const hand = await patientInHand(desk)
  if (!hand.ok) return hand
  const state = await desk.states.read(tabId)
  if (state === null || state.previewId !== previewId)
    return fail("page-changed", "This preview is no longer the latest one; look at the page again.")
  const fields = fieldsOfFrame(state, ref.frameId)
  const fact = fields.find((field) => field.index === ref.index)
  if (fact === undefined && !state.isWhole) return fail("bad-request", "This page has too many boxes to be taught one by one.")
  if (fact === undefined) return fail("not-found", "This box is not in the preview; look at the page again.")
  const frame = state.frames.find(({ frameId }) => frameId === ref.frameId)
  // A sandboxed frame has no origin of its own: what is taught there belongs to the page's site.
  const origin = frame && frame.origin !== "null" ? frame.origin : state.origin
  const anchors = withoutValues(anchorsOf(fact, fields), tellingValues(hand.value.record))
  const taught = await desk.siteMaps.teach(origin, { anchors, control: fact.control, key, madeOn: desk.clock.today() })
  return taught.ok ? lookAtPage(desk, tabId) : taught
}
