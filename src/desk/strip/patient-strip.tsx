import "./strip.css"
import { ChevronDown, Plus, Trash2, UserMinus } from "lucide-react"
import { useState } from "react"
import type { SessionPatient } from "../../messaging/contract"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { MenuButton, type MenuGroup } from "../../ui/menu-button"
import type { Patients } from "../use-patients"
import { identityLine, identityOf } from "./identity"

type Props = { patients: Patients; asOf: string; onNew: () => void; onHeld: () => void }
type Asking = { kind: "all" } | { kind: "one"; patient: SessionPatient } | null

/** The patient in hand, on top of every screen, with today's short list behind it. */
export const PatientStrip = ({ patients, asOf, onNew, onHeld }: Props) => {
  const [asking, setAsking] = useState<Asking>(null)
  const { session, draft } = patients
  const list = session?.patients ?? []
  const inHand = list.find((patient) => patient.id === session?.inHandId) ?? null
  const identity = inHand ? identityOf(draft, asOf) : null
  const line = identity ? identityLine(identity) : ""

  const groups: MenuGroup[] = [
    {
      id: "today",
      title: "Today's patients",
      entries: list.map((patient) => {
        const other = identityOf(patient.id === inHand?.id ? draft : patient.draft, asOf)
        return {
          id: patient.id,
          text: other.name,
          note: [other.birthDate, other.mrn && `MRN ${other.mrn}`].filter(Boolean).join(" · "),
          isChosen: patient.id === inHand?.id,
          onAct: () => void patients.hold(patient.id).then(onHeld)
        }
      })
    },
    { id: "new", entries: [{ id: "new", text: "New patient", icon: <Plus size={15} aria-hidden />, note: "Alt+N", onAct: onNew }] },
    {
      id: "erase",
      entries: [
        ...(inHand
          ? [
              {
                id: "drop",
                text: `Remove ${identity?.name ?? "this patient"}…`,
                icon: <UserMinus size={15} aria-hidden />,
                isDanger: true,
                onAct: () => setAsking({ kind: "one", patient: inHand })
              }
            ]
          : []),
        {
          id: "erase",
          text: list.length === 1 ? "Erase 1 patient…" : `Erase all ${list.length} patients…`,
          icon: <Trash2 size={15} aria-hidden />,
          isDanger: true,
          onAct: () => setAsking({ kind: "all" })
        }
      ]
    }
  ].filter((group) => group.entries.length > 0 && !(group.id === "erase" && list.length === 0))

  return (
    <header className="strip" aria-label="Patient in hand">
      <div className="strip-words">
        <h1 className="strip-name" data-testid="in-hand">
          {identity ? identity.name : session === null ? "…" : "No patient in hand"}
        </h1>
        <p className="strip-line">{identity ? line : session === null ? "" : "Type or paste one to begin"}</p>
      </div>
      {session === null ? null : (
        <MenuButton
          id="switch-patient"
          className="strip-switch"
          label={list.length === 0 ? "New patient" : `${list.length} today: switch patient`}
          groups={groups}
          shortcut="Alt+P"
        >
          <span className="figures">{list.length === 0 ? "New" : `${list.length} today`}</span>
          <ChevronDown size={15} aria-hidden />
        </MenuButton>
      )}
      <ConfirmDialog
        isOpen={asking !== null}
        isDanger
        title={
          asking?.kind === "one"
            ? `Remove ${identityOf(asking.patient.draft, asOf).name}?`
            : list.length === 1
              ? "Erase the 1 patient held here?"
              : `Erase all ${list.length} patients held here?`
        }
        doWords={asking?.kind === "one" ? "Remove" : list.length === 1 ? "Erase 1 patient" : `Erase ${list.length} patients`}
        onCancel={() => setAsking(null)}
        onDo={() => {
          if (asking?.kind === "one") void patients.drop(asking.patient.id).then(onHeld)
          if (asking?.kind === "all") void patients.eraseAll().then(onHeld)
          setAsking(null)
        }}
      >
        <p>What was typed here is gone for good. Pages already filled keep what they have.</p>
      </ConfirmDialog>
    </header>
  )
}
