import "./checklist.css"
import { ChevronDown, ListChecks, Printer } from "lucide-react"
import { useEffect, useRef, useState } from "react"
import { checklistNote } from "../../intake/checklists/checklist-note"
import type { TickedItem } from "../../intake/checklists/tick-checklist"
import { articles, currentOf } from "../../storage/articles"
import { ActionBar } from "../../ui/action-bar"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { copyText } from "../../ui/copy-text"
import { MenuButton } from "../../ui/menu-button"
import { Notice } from "../../ui/notice"
import { TextBox } from "../../ui/text-box"
import { Waiting } from "../../ui/waiting"
import type { Patients } from "../use-patients"
import { ChecklistRows } from "./checklist-rows"
import { ChecklistSheet } from "./checklist-sheet"
import { useChecklist } from "./use-checklist"
import { longestInitials, useInitials } from "../use-initials"
import { usePageLook } from "./use-page-look"

type Props = {
  patients: Patients
  asOf: string
  tabId: number | null
  onBoxes: () => void
  /** The title of the article to show. */
  onArticle: (title: string) => void
}

const boxOf = (id: string): HTMLElement | null => document.querySelector(`input[data-item="${CSS.escape(id)}"]`)

/** What is to be done before this visit: ticked by what can be seen, the rest by the clerk. */
export const ChecklistScreen = ({ patients, asOf, tabId, onBoxes, onArticle }: Props) => {
  const list = useChecklist(patients, asOf)
  const { isReady, patientId, parts, rows, done, save, chosen } = list
  const page = usePageLook(tabId, list, asOf)
  const [initials, setInitials] = useInitials()
  const [missing, setMissing] = useState(false)
  const copy = useRef<HTMLButtonElement>(null)
  const announce = useAnnounce()
  const { flush } = patients

  // What was typed a moment ago belongs to the record that ticks.
  useEffect(() => void flush(), [flush])

  const next = rows.find(({ state }) => state === "open") ?? null
  const nextId = next?.item.id ?? null
  const hasRows = isReady && rows.length > 0
  const begun = useRef("")
  useEffect(() => {
    if (!hasRows || patientId === null || begun.current === patientId) return
    begun.current = patientId
    const at = document.activeElement
    if (at === null || at === document.body) (nextId === null ? copy.current : boxOf(nextId))?.focus()
  }, [hasRows, patientId, nextId])

  const toggle = (row: TickedItem) => {
    const isTicked = row.state === "open"
    // What the machine sees stays open only because somebody said so; otherwise taking a tick back leaves nothing behind.
    const mark = isTicked
      ? { is: "ticked" as const, by: initials.trim() }
      : row.canSee
        ? { is: "open" as const, by: initials.trim() }
        : null
    void save({ marks: { [row.item.id]: mark } })
    const now = done + (isTicked ? 1 : -1)
    announce(now === rows.length ? `All ${now} done` : `${now} of ${rows.length} done`)
  }

  const goOn = (id: string) => {
    const here = rows.findIndex(({ item }) => item.id === id)
    const open = [...rows.slice(here + 1), ...rows.slice(0, here)].find(({ state }) => state === "open")
    if (open) boxOf(open.item.id)?.focus()
    else copy.current?.focus()
  }

  const openArticle = async (slug: string) => {
    const row = await articles().read(slug)
    setMissing(!row.ok || row.value === null)
    if (row.ok && row.value) onArticle(currentOf(row.value).title)
  }

  const copyNote = async () => {
    const isCopied = await copyText(
      checklistNote(
        parts.map(({ name }) => name),
        rows,
        asOf
      )
    )
    announce(isCopied ? "Note copied" : "The note could not be copied")
  }

  const ids = chosen.map(({ id }) => id)
  const names = chosen.length === 0 ? "Choose a list" : chosen.map(({ name }) => name).join(" + ")
  const choose = (id: string) => void save({ chosen: ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id] })

  const problems = (
    <>
      {list.unread === "" ? null : (
        <Notice tone="look" spoken="polite" title={list.unread} actions={<Button onClick={list.reload}>Try again</Button>} />
      )}
      {list.unsaved ? <Notice tone="stop" spoken="assertive" title={list.unsaved.message} /> : null}
      {page.told ? (
        <Notice
          tone={page.told.tone}
          spoken={page.told.tone === "stop" ? "assertive" : "polite"}
          title={page.told.title}
          actions={<Button onClick={page.forget}>Close</Button>}
        >
          <p>{page.told.words}</p>
        </Notice>
      ) : null}
      {missing ? <Notice tone="look" spoken="polite" title="This article is not in the manual any more" /> : null}
    </>
  )

  const foot = (
    <Button onClick={onBoxes} aria-keyshortcuts="Escape">
      Boxes
    </Button>
  )

  return (
    <div className="screen checklist">
      <div className="screen-body">
        {problems}
        {isReady ? (
          <>
            <div className="check-head">
              <MenuButton
                label={`${names}: choose the lists`}
                className="check-lists"
                groups={[
                  {
                    id: "lists",
                    title: "Lists for this visit",
                    entries: list.lists.map(({ id, name }) => ({
                      id,
                      text: name,
                      note: list.suggested.some((each) => each.id === id) ? "fits the record" : "",
                      isChosen: ids.includes(id),
                      onAct: () => choose(id)
                    }))
                  },
                  ...(list.isSuggested
                    ? []
                    : [
                        {
                          id: "back",
                          entries: [{ id: "+suggested", text: "Choose by the record", onAct: () => void save({ chosen: null }) }]
                        }
                      ])
                ]}
              >
                <ListChecks size={16} aria-hidden />
                <span className="check-names">{names}</span>
                <ChevronDown size={15} aria-hidden />
              </MenuButton>
              {rows.length === 0 ? null : (
                <span className="check-count figures" data-testid="checklist-count">
                  {done} of {rows.length}
                </span>
              )}
            </div>
            {rows.length === 0 ? (
              <Notice title={list.lists.length === 0 ? "No checklist is switched on" : "No list is chosen"}>
                <p>
                  {list.lists.length === 0
                    ? "The office switched all of them off. Options, Checklists switches them on again."
                    : "Choose the lists of this visit above; several can be joined."}
                </p>
              </Notice>
            ) : (
              <>
                <progress className="check-progress" max={rows.length} value={done} aria-label="Checklist" />
                {next === null ? (
                  <Notice tone="verified" spoken="polite" title={`All ${rows.length} done`}>
                    <p>Copy the note into the chart, or print the list.</p>
                  </Notice>
                ) : null}
                <ChecklistRows parts={parts} nextId={nextId} onToggle={toggle} onGoOn={goOn} onArticle={(slug) => void openArticle(slug)} />
                <div className="check-initials">
                  <TextBox label="Your initials, for the note" value={initials} onChange={setInitials} maxLength={longestInitials} />
                </div>
                <ChecklistSheet parts={parts} on={asOf} />
              </>
            )}
          </>
        ) : list.unread === "" ? (
          <Waiting what="Reading the checklists" lines={8} />
        ) : null}
      </div>
      <ActionBar>
        {foot}
        {hasRows ? (
          <>
            <Button
              onClick={() => void page.look().then((isRead) => isRead && announce("Page read"))}
              disabled={page.isLooking}
              title="Ticks what stands filled in on the page in front"
            >
              Look at page
            </Button>
            <Button look="icon" aria-label="Print" onClick={() => window.print()}>
              <Printer size={16} aria-hidden />
            </Button>
            <Button ref={copy} look="primary" onClick={() => void copyNote()}>
              Copy as note
            </Button>
          </>
        ) : null}
      </ActionBar>
    </div>
  )
}
