import { useCallback, useEffect, useMemo, useRef, useState } from "react"
import type { PageClaim } from "../../messaging/claim-views"
import type { Problem } from "../../messaging/outcome"
import { send } from "../../messaging/send"
import { checkForOffice } from "../../superbill/check-for-office"
import { checkOnPage } from "../../superbill/on-page/check-on-page"
import { compareSuperbills } from "../../superbill/on-page/compare-superbills"
import { useOffice } from "../superbill/use-office"
import { listItems, marksOf, type ClaimItem } from "./list-items"
import { useSuperbillInHand } from "./use-superbill-in-hand"

type Reading = { claim: PageClaim | null; problem: Problem | null; isBusy: boolean }
const nothing: Reading = { claim: null, problem: null, isBusy: true }

/** The claim on the page in front: read, checked by the office's rules, compared with the superbill in hand, marked. */
export const useClaimPage = (tabId: number | null, arrivals: number, asOf: string) => {
  const office = useOffice(asOf)
  const bill = useSuperbillInHand()
  const [reading, setReading] = useState(nothing)
  const [isMarked, setMarked] = useState(true)
  const turn = useRef(0)

  const look = useCallback(async () => {
    if (tabId === null) return
    const mine = ++turn.current
    setReading((last) => ({ ...last, problem: null, isBusy: true }))
    const read = await send("claim.read", { tabId })
    if (mine !== turn.current) return
    setReading(read.ok ? { claim: read.value, problem: null, isBusy: false } : { claim: null, problem: read.problem, isBusy: false })
  }, [tabId])

  // Whose page it is was told against the superbill in hand then: with another one in hand it is asked again.
  const billId = bill === undefined ? undefined : (bill?.id ?? "")
  useEffect(() => {
    if (billId !== undefined) void look()
  }, [look, arrivals, billId])

  // Marks belong to this screen: they go with it, or with the page.
  useEffect(() => {
    if (tabId === null) return
    const unmark = () => void send("claim.unmark", { tabId })
    window.addEventListener("pagehide", unmark)
    return () => {
      turn.current++
      window.removeEventListener("pagehide", unmark)
      unmark()
    }
  }, [tabId])

  const { claim } = reading
  const isStopped = (claim?.contradictions.length ?? 0) > 0
  const checked = useMemo(() => {
    if (!claim?.isClaim || !office.isRead || isStopped) return null
    const check = checkForOffice(claim.record, office, asOf)
    const refs = claim.notRead.map(({ ref }) => `${ref.frameId} ${ref.index}`)
    const unread = claim.places.map(({ ref }) => ref).filter((ref) => refs.includes(`${ref.frameId} ${ref.index}`))
    const { findings, notChecked } = checkOnPage(check, claim.places, unread)
    const inHand = bill?.record
    const named = claim.notRead.map((each) => ({
      ...each,
      ref: claim.places.find(({ ref }) => ref.frameId === each.ref.frameId && ref.index === each.ref.index)?.ref ?? each.ref
    }))
    const differences = inHand ? compareSuperbills({ record: claim.record, places: claim.places, notRead: named }, inHand) : []
    return { items: listItems({ findings, differences, claim }), notChecked, setAside: check.setAside.length }
  }, [claim, office, isStopped, bill, asOf])

  const items: readonly ClaimItem[] | undefined = checked?.items
  useEffect(() => {
    if (tabId === null || !claim || !items) return
    if (isMarked) void send("claim.mark", { tabId, claimId: claim.claimId, marks: marksOf(items) })
    else void send("claim.unmark", { tabId })
  }, [tabId, claim, items, isMarked])

  const point = async (ref: ClaimItem["boxes"][number]["ref"]): Promise<boolean> => {
    if (tabId === null || !claim) return false
    const pointed = await send("claim.point", { tabId, claimId: claim.claimId, ref })
    if (!pointed.ok) setReading((last) => ({ ...last, problem: pointed.problem }))
    return pointed.ok && pointed.value.isFound
  }

  return { ...reading, checked, isStopped, bill, officeProblems: office.problems, look, point, isMarked, setMarked }
}
