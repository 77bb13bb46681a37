import { SquareArrowOutUpRight } from "lucide-react"
import { useState } from "react"
import { openOwnTab } from "../../platform/own-tab"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { TabSet } from "../../ui/tab-set"
import { Waiting } from "../../ui/waiting"
import type { Patients } from "../use-patients"
import { BillHead } from "./bill-head"
import { BillList } from "./bill-list"
import { ImportButton } from "./import-button"
import { StartPanel } from "./start-panel"
import { SuperbillEditor } from "./superbill-editor"
import { useOffice } from "./use-office"
import { useSuperbills } from "./use-superbills"

/** The full page of superbills, as plasmo builds it. */
const page = "tabs/superbill.html"

type Props = { patients: Patients; asOf: string; isPage?: boolean }

/** Superbills of today: the one in hand, and the list of all. The side panel and the full page show the same. */
export const SuperbillScreen = ({ patients, asOf, isPage = false }: Props) => {
  const bills = useSuperbills()
  const office = useOffice(asOf)
  const [view, setView] = useState("one")
  const { session, record } = bills
  const inHand = session?.superbills.find(({ id }) => id === session.inHandId) ?? null

  if (session === null)
    return (
      <div className="screen-body">
        {bills.problem ? (
          <Notice
            tone="stop"
            spoken="assertive"
            title={bills.problem.message}
            actions={<Button onClick={bills.reload}>Try again</Button>}
          />
        ) : (
          <Waiting what="Reading today's superbills" lines={8} />
        )}
      </div>
    )

  return (
    <div className="sb-screen" data-place={isPage ? "page" : "panel"}>
      {[bills.problem?.message ?? "", ...office.problems]
        .filter((message) => message !== "")
        .map((message) => (
          <Notice
            key={message}
            tone="stop"
            spoken="assertive"
            title={message}
            actions={<Button onClick={bills.dismiss}>Understood</Button>}
          />
        ))}
      <TabSet
        label="Superbills"
        value={view}
        onChange={setView}
        aside={
          isPage ? null : (
            <Button look="icon" aria-label="Open on a full page" onClick={() => void bills.flush().then(() => openOwnTab(page))}>
              <SquareArrowOutUpRight size={16} aria-hidden />
            </Button>
          )
        }
        tabs={[
          {
            id: "one",
            title: "Superbill",
            content:
              inHand && record ? (
                <SuperbillEditor
                  key={inHand.id}
                  record={record}
                  edit={bills.edit}
                  office={office}
                  asOf={asOf}
                  isKnown={inHand.revision > 1 || inHand.patientId === null}
                >
                  <BillHead bill={inHand} record={record} bills={bills} patients={patients} office={office} asOf={asOf} />
                </SuperbillEditor>
              ) : (
                <StartPanel patients={patients} bills={bills} office={office} asOf={asOf}>
                  <ImportButton bills={bills} />
                </StartPanel>
              )
          },
          {
            id: "all",
            title: `Today's list (${session.superbills.length})`,
            content: <BillList bills={bills} office={office} asOf={asOf} isPage={isPage} onOpen={() => setView("one")} />
          }
        ]}
      />
    </div>
  )
}
