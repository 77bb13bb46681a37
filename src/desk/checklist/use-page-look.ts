import { useEffect, useRef, useState } from "react"
import type { PatientRecord } from "../../patient/record"
import { send } from "../../messaging/send"
import type { Tone } from "../../ui/meaning"
import type { ShownChecklist } from "./use-checklist"
import { keysThatAgree } from "./keys-that-agree"
import { whosePage } from "./whose-page"

type Told = { tone: Tone; title: string; words: string }

const look = async (tabId: number | null, record: PatientRecord, asOf: string, save: ShownChecklist["save"]): Promise<Told | null> => {
  if (tabId === null) return { tone: "look", title: "No page is in front", words: "Open the chart or the payer's page, then look again." }
  const read = await send("page.capture", { tabId })
  if (!read.ok) return { tone: "look", title: "This page was not read", words: read.problem.message }
  const { origin, pageTitle, found } = read.value
  const whose = whosePage(found, record, asOf)
  if (whose === "another")
    return {
      tone: "stop",
      title: "This page shows another patient",
      words: "Nothing was ticked. Compare name and date of birth before you go on."
    }
  if (whose === "not-told")
    return {
      tone: "look",
      title: "This page does not say whose it is",
      words: "A page ticks only with the date of birth on it, or the whole name together with the member ID or MRN."
    }
  const keys = keysThatAgree(found, record)
  // A problem with keeping it is told beside every other one.
  await save({ page: { origin, title: pageTitle, keys } })
  return null
}

/** "Look at this page": which boxes stand on the page in front as in the record, if it is the patient's. */
export const usePageLook = (tabId: number | null, { record, save }: Pick<ShownChecklist, "record" | "save">, asOf: string) => {
  const [isLooking, setLooking] = useState(false)
  const [told, setTold] = useState<Told | null>(null)
  const isGone = useRef(false)
  useEffect(() => {
    isGone.current = false
    return () => {
      isGone.current = true
    }
  }, [])
  return {
    isLooking,
    told,
    forget: () => setTold(null),
    /** true: the page was read, and the screen still shows the patient it was read for. */
    look: async (): Promise<boolean> => {
      setLooking(true)
      setTold(null)
      const said = await look(tabId, record, asOf, save)
      setLooking(false)
      setTold(said)
      return said === null && !isGone.current
    }
  }
}
