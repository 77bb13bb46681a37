import * as z from "zod"
import { ChecklistSave, ChecklistSession } from "./checklist-session"
import { BenefitsView } from "./benefits-views"
import { Capture } from "./capture-views"
import { ScheduleSeen } from "./schedule-views"
import {
  SessionSuperbill,
  superbillId,
  SuperbillIndex,
  SuperbillMark,
  SuperbillSave,
  SuperbillSession,
  SuperbillStart
} from "./superbill-session"
import { PageClaim, PageMark } from "./claim-views"
import { BoxPlace, HintedPlace, hintId, HintList, HintsAt } from "./hint-views"
import { BenefitsSeen } from "./watch-benefits"
import { FillReport, PageStatus, Preview, Ref, UndoReport } from "./page-views"

/** Who speaks. Read from the browser's sender object, never from the message. "page": our own script in a web page. */
export type Caller = "popup" | "sidepanel" | "options" | "superbillPage" | "page"

const call = <P extends z.ZodType, R extends z.ZodType>(from: readonly Caller[], params: P, result: R) => ({ from, params, result })

const desk = ["popup", "sidepanel"] as const
/** Where superbills are written, and whoever is in hand is shown beside them. */
const bills = ["sidepanel", "superbillPage"] as const
const nothing = z.strictObject({})
const patientId = z.string().min(1).max(64)
const tabId = z.int().min(0)

/** Key of `patient/keys` -> the text exactly as typed, possible or not. */
export const Draft = z
  .record(z.string().max(80), z.string().max(400))
  .refine((draft) => Object.keys(draft).length <= 400, { message: "too many boxes" })
export type Draft = z.infer<typeof Draft>

export const SessionPatient = z.strictObject({ id: patientId, draft: Draft, changedAt: z.number() })
export type SessionPatient = z.infer<typeof SessionPatient>

/** Today's short list, newest first, and who is in hand. */
export const PatientSession = z.strictObject({
  patients: z.array(SessionPatient).max(50),
  inHandId: patientId.nullable(),
  /** True after the screen locked or the idle minutes passed, until the next patient: the popup says why the list is empty. */
  wasErased: z.enum(["no", "lock", "idle", "button"])
})
export type PatientSession = z.infer<typeof PatientSession>

/** Every message there is. A key without a handler is a compile error in `background/index.ts`. */
export const contract = {
  "patient.list": call([...desk, "options", "superbillPage"], nothing, PatientSession),
  /** The window that types makes the id, so that its next letters have a name to be saved under before this is answered. */
  "patient.start": call([...desk, "superbillPage"], z.strictObject({ id: patientId.optional(), draft: Draft }), PatientSession),
  /** Merged box by box: send the boxes that were changed; "" empties one. Boxes not sent keep what another screen typed. */
  "patient.saveDraft": call([...desk, "superbillPage"], z.strictObject({ id: patientId, draft: Draft }), PatientSession),
  "patient.hold": call([...desk, "superbillPage"], z.strictObject({ id: patientId.nullable() }), PatientSession),
  "patient.drop": call([...desk, "superbillPage"], z.strictObject({ id: patientId }), PatientSession),
  "patient.eraseAll": call([...desk, "options", "superbillPage"], nothing, PatientSession),

  "page.status": call(desk, z.strictObject({ tabId }), PageStatus),
  "page.look": call(desk, z.strictObject({ tabId }), Preview),
  "page.fill": call(desk, z.strictObject({ tabId, previewId: z.string().max(64), ticked: z.array(Ref).max(5000) }), FillReport),
  /** What the page in front says of a patient; asked for by a press of its own. */
  "page.capture": call(desk, z.strictObject({ tabId }), Capture),
  /** What a payer's page says of a coverage; read when its screen opens, when another patient comes into hand, and on request. */
  "page.benefits": call(desk, z.strictObject({ tabId }), BenefitsView),
  "page.undo": call(desk, z.strictObject({ tabId }), UndoReport),
  /** Teaches this site what a box means; key null: "leave this box alone". Answers with the page looked at again. */
  "page.correct": call(
    desk,
    z.strictObject({ tabId, previewId: z.string().max(64), ref: Ref, key: z.string().max(80).nullable() }),
    Preview
  ),

  /** The clerk's word whose result it is, where the page did not tell. Answers with what is remembered now. */
  "benefits.confirm": call(desk, BenefitsSeen, BenefitsSeen),

  /** "Not this box": a taught box was found again in the wrong place. Answers with the page looked at again. */
  "page.disown": call(desk, z.strictObject({ tabId, previewId: z.string().max(64), ref: Ref }), Preview),

  /** Who was seen, from the schedule page in front; asked for by a press of its own. */
  "schedule.read": call(["sidepanel"], z.strictObject({ tabId }), ScheduleSeen),

  /** Reads a claim page as a superbill; marks and pointing are about the boxes of that reading. */
  "claim.read": call(["sidepanel"], z.strictObject({ tabId }), PageClaim),
  "claim.mark": call(
    ["sidepanel"],
    z.strictObject({ tabId, claimId: z.string().max(64), marks: z.array(PageMark).max(2000) }),
    z.strictObject({ shown: z.int() })
  ),
  "claim.point": call(
    ["sidepanel"],
    z.strictObject({ tabId, claimId: z.string().max(64), ref: Ref }),
    z.strictObject({ isFound: z.boolean() })
  ),
  "claim.unmark": call(["sidepanel"], z.strictObject({ tabId }), nothing),

  /**
   * The box in hand; null where the script does not know it, or nothing is in hand. Values are read by the background, and where
   * the question comes from is the browser's word.
   */
  "hint.at": call(["page"], z.strictObject({ at: BoxPlace.nullable(), isFocused: z.boolean() }), HintsAt),
  /** Something was changed in a box of the page. */
  "hint.changed": call(["page"], nothing, nothing),
  /** "once": until the page is loaded anew. */
  "hint.silence": call(["page"], z.strictObject({ id: hintId, scope: z.enum(["once", "site", "always"]) }), nothing),
  "hint.article": call(["page"], z.strictObject({ slug: hintId }), nothing),
  /** What to look at, at every box of the page at once, or no more. */
  "hint.all": call(["page"], z.strictObject({ isShown: z.boolean() }), z.strictObject({ shown: z.int() })),
  /** `isAnew`: the page is read again, else what the boxes mean is taken from the last reading. */
  "hint.list": call(["sidepanel"], z.strictObject({ tabId, isAnew: z.boolean() }), HintList),
  /** `isFound` false: the box is gone, or the page was read anew since the list was made. */
  "hint.point": call(["sidepanel"], HintedPlace.extend({ tabId }), z.strictObject({ isFound: z.boolean() })),
  /** Sites were approved or taken back, or hints switched on or off: put the script where it belongs and nowhere else. */
  "hint.refresh": call([...desk, "options"], nothing, nothing),

  /** Answers once the articles that came with this version lie in the database. */
  "knowledge.ready": call([...desk, "options"], nothing, z.strictObject({ version: z.string().max(64) })),

  /** What the clerk ticked, chose and had read for one patient; only what is sent changes. */
  "checklist.save": call(desk, ChecklistSave, ChecklistSession),

  "superbill.list": call([...bills, "options"], nothing, SuperbillSession),
  /** The new one is the one in hand. */
  "superbill.start": call(bills, SuperbillStart, SessionSuperbill),
  /** Merged with what another window changed since `base`; answers with what stands now. */
  "superbill.save": call(bills, SuperbillSave, SessionSuperbill),
  "superbill.mark": call(bills, SuperbillMark, SessionSuperbill),
  "superbill.hold": call(bills, z.strictObject({ id: superbillId.nullable() }), SuperbillIndex),
  "superbill.drop": call(bills, z.strictObject({ id: superbillId }), SuperbillIndex)
} as const

export type Contract = typeof contract
export type MessageName = keyof Contract
export type Params<N extends MessageName> = z.input<Contract[N]["params"]>
export type Result<N extends MessageName> = z.infer<Contract[N]["result"]>
