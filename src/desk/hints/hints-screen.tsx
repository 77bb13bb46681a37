import "../../ui/rows.css"
import "../page/page.css"
import { useEffect, useState, type ReactNode } from "react"
import type { HintedBox } from "../../messaging/hint-views"
import { ActionBar } from "../../ui/action-bar"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { Fold } from "../../ui/fold"
import { Notice } from "../../ui/notice"
import { Waiting } from "../../ui/waiting"
import { openOptions } from "../../platform/open-options"
import { allowSite } from "../page/allow-site"
import { HintRows } from "./hint-rows"
import { usePageHints } from "./use-page-hints"

const needsLook = ({ hints }: HintedBox): boolean => hints.some(({ tone }) => tone === "look")
const boxesWords = (count: number): string => (count === 1 ? "1 box to look at" : `${count} boxes to look at`)

type Props = { tabId: number | null; arrivals: number }

/** Hints on the page in front, all in one list: what to look at first, what is good to know below. */
export const HintsScreen = ({ tabId, arrivals }: Props) => {
  const announce = useAnnounce()
  const [isOpen, setOpen] = useState(false)
  const { list, problem, isBusy, lookAgain, point, open } = usePageHints(tabId, arrivals)
  const looks = list?.boxes.filter(needsLook) ?? []
  const notes = list?.boxes.filter((box) => !needsLook(box)) ?? []

  const sum = list?.state === "ready" ? (looks.length === 0 ? "Nothing to look at on this page" : boxesWords(looks.length)) : ""
  useEffect(() => {
    if (sum !== "") announce(sum)
  }, [sum, announce])

  const go = (box: HintedBox) =>
    void point(box).then((isFound) =>
      announce(isFound ? `${box.label} is shown on the page` : "The page has changed. Look again to find this box.")
    )
  const rows = { onGo: go, onArticle: (title: string) => void open(title) }

  const content = (): ReactNode => {
    if (problem)
      return <Notice tone="look" spoken="assertive" title={problem.message} actions={<Button onClick={lookAgain}>Look again</Button>} />
    if (!list) return <Waiting what="Reading the boxes of this page" lines={6} />
    if (list.state === "off")
      return (
        <Notice title="Hints are switched off" actions={<Button onClick={() => void openOptions()}>Open the options</Button>}>
          <p>The office switched hints off. They can be switched on again in the options.</p>
        </Notice>
      )
    if (list.state === "not-a-page") return <Notice title="There are no boxes to look at here: this is a page of the browser or a file" />
    if (list.state === "not-approved")
      return (
        <Notice
          title="Hints are for sites that you approve"
          actions={
            list.origin === "" ? undefined : (
              <Button onClick={() => void allowSite(list.origin, lookAgain, announce)}>Remember this site</Button>
            )
          }
        >
          <p>
            {list.origin === ""
              ? "Press the Deskhand button in the toolbar while this page is in front, then look again."
              : "On a remembered site Deskhand says beside a box when something in it looks wrong. It never changes the page."}
          </p>
        </Notice>
      )
    return (
      <>
        {looks.length === 0 ? (
          <Notice tone={list.known === 0 ? "plain" : "verified"} title={sum}>
            <p>
              {list.known === 0
                ? "Deskhand knows none of the boxes on this page."
                : `${list.known} boxes are understood; nothing in them looks wrong.`}
            </p>
          </Notice>
        ) : (
          <HintRows title="To look at" boxes={looks} {...rows} />
        )}
        {notes.length === 0 ? null : (
          <Fold title="Good to know" count={notes.length} isOpen={isOpen} onToggle={setOpen}>
            <HintRows title={null} boxes={notes} {...rows} />
          </Fold>
        )}
        <p className="soft small">On the page: Alt+Shift+J shows these at their boxes, Alt+Shift+H goes into the hint beside a box.</p>
      </>
    )
  }

  return (
    <div className="screen">
      <div className="screen-body">{content()}</div>
      <ActionBar>
        <Button look="primary" onClick={lookAgain} disabled={isBusy}>
          {isBusy ? "Looking…" : "Look again"}
        </Button>
      </ActionBar>
    </div>
  )
}
