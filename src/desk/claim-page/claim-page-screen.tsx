import "../../ui/rows.css"
import "../page/page.css"
import "./claim-page.css"
import { useEffect, useState, type ReactNode } from "react"
import { ActionBar } from "../../ui/action-bar"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { Fold } from "../../ui/fold"
import { Notice } from "../../ui/notice"
import { TickBox } from "../../ui/tick-box"
import { Waiting } from "../../ui/waiting"
import { allowSite } from "../page/allow-site"
import { FramesLeftOut } from "../page/site-line"
import { StopPanel } from "../page/stop-panel"
import { ClaimItems } from "./claim-items"
import type { ClaimItem } from "./list-items"
import { useClaimPage } from "./use-claim-page"

/** "3 to fix, 1 other than in the superbill, 2 to look at"; what there is none of is left out. */
const sumOf = (items: readonly ClaimItem[]): string => {
  const count = (group: ClaimItem["group"], words: string) => {
    const number = items.filter((item) => item.group === group).length
    return number === 0 ? [] : [`${number} ${words}`]
  }
  return [...count("fix", "to fix"), ...count("differs", "other than in the superbill"), ...count("look", "to look at")].join(", ")
}

type Props = { tabId: number | null; arrivals: number; asOf: string }

/** The claim on the page in front: what is wrong with it, and where it says otherwise than the superbill in hand. */
export const ClaimPageScreen = ({ tabId, arrivals, asOf }: Props) => {
  const announce = useAnnounce()
  const [isOpen, setOpen] = useState(false)
  const page = useClaimPage(tabId, arrivals, asOf)
  const { claim, problem, isBusy, checked, isStopped, bill, isMarked, setMarked } = page
  const lookAgain = () => void page.look()

  const isClean = checked?.items.length === 0
  const sum = checked ? (isClean ? "Nothing wrong was found on this page" : sumOf(checked.items)) : ""
  useEffect(() => {
    if (sum !== "") announce(sum)
  }, [sum, announce])

  const point = (box: ClaimItem["boxes"][number]) =>
    void page
      .point(box.ref)
      .then((isFound) => announce(isFound ? `${box.label} is shown on the page` : "This box is no longer on the page. Look again."))

  const content = (): ReactNode => {
    if (problem && !claim)
      return <Notice tone="look" spoken="assertive" title={problem.message} actions={<Button onClick={lookAgain}>Look again</Button>} />
    if (!claim) return <Waiting what="Reading the claim on this page" lines={8} />
    if (!claim.isClaim)
      return (
        <Notice title="No claim on this page">
          <p>Deskhand found no boxes of a claim here. Open the charge entry or the claim form, then look again.</p>
        </Notice>
      )
    if (isStopped) return <StopPanel contradictions={claim.contradictions} actions={<Button onClick={lookAgain}>Look again</Button>} />
    if (!checked) return <Waiting what="Checking the claim" lines={8} />
    return (
      <>
        {isClean ? (
          <Notice
            tone="verified"
            title={bill ? "Nothing wrong was found, and the page says what the superbill says" : "Nothing wrong was found on this page"}
          />
        ) : (
          <p className="claim-sum">{sum}</p>
        )}
        <ClaimItems items={checked.items} onPoint={point} />
        {bill ? null : <p className="soft small">No superbill is in hand: this page is checked, not compared.</p>}
        {checked.setAside > 0 ? <p className="soft small">{checked.setAside} set aside by the office&apos;s settings.</p> : null}
        <Fold title="Not checked here" count={checked.notChecked.length} isOpen={isOpen} onToggle={setOpen} level={3}>
          <ul className="claim-unchecked small">
            {checked.notChecked.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Fold>
      </>
    )
  }

  return (
    <div className="screen claim-screen">
      <div className="screen-body">
        {claim ? <h2 className="site-title breaks">{claim.pageTitle || "The page in front"}</h2> : null}
        {problem && claim ? <Notice tone="look" spoken="assertive" title={problem.message} /> : null}
        {claim ? <FramesLeftOut origins={claim.framesLeftOut} onAllow={(origin) => void allowSite(origin, lookAgain, announce)} /> : null}
        {claim?.isTruncated ? (
          <Notice tone="look" title="Not all of this page could be read">
            <p>What is listed here is about the part that was. Please check the rest of the page yourself.</p>
          </Notice>
        ) : null}
        {page.officeProblems.map((words) => (
          <Notice key={words} tone="look" title={words}>
            <p>The rules that need it are not checked.</p>
          </Notice>
        ))}
        {content()}
      </div>
      <ActionBar>
        <Button look="primary" onClick={lookAgain} disabled={isBusy}>
          {isBusy ? "Looking…" : "Look again"}
        </Button>
        {checked ? (
          <TickBox isTicked={isMarked} onChange={setMarked}>
            Marks on the page
          </TickBox>
        ) : null}
      </ActionBar>
    </div>
  )
}
