import { ScanText } from "lucide-react"
import { useRef, useState } from "react"
import type { Outcome } from "../../messaging/outcome"
import type { ScheduleSeen } from "../../messaging/schedule-views"
import { send } from "../../messaging/send"
import { useAnnounce } from "../../ui/announce"
import { arrowKeys } from "../../ui/arrow-keys"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { TickBox } from "../../ui/tick-box"
import { useFrontTab } from "../use-front-tab"
import { useErased } from "./use-erased"

/** Reads the schedule page in front and shows whom it names, before anybody is taken over into the list. */
export const ScheduleLook = ({ onTake }: { onTake: (encounters: ScheduleSeen["encounters"]) => void }) => {
  const { tab } = useFrontTab()
  const [read, setRead] = useState<Outcome<ScheduleSeen> | null>(null)
  const [isReading, setReading] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set())
  const announce = useAnnounce()
  const turn = useRef(0)
  // An erase takes what is shown, and what is on its way.
  useErased(isReading || read !== null, () => {
    turn.current++
    setReading(false)
    setRead(null)
  })

  const look = async () => {
    if (tab === null) return
    const mine = ++turn.current
    setReading(true)
    const answer = await send("schedule.read", { tabId: tab.id })
    if (mine !== turn.current) return
    setReading(false)
    setLeft(new Set())
    setRead(answer)
    if (answer.ok) announce(`${answer.value.encounters.length} visits read from the page`)
  }
  const seen = read?.ok ? read.value : null
  const taken = seen?.encounters.filter((_, at) => !left.has(at)) ?? []
  const tick = (at: number) => setLeft((last) => (last.has(at) ? new Set([...last].filter((one) => one !== at)) : new Set([...last, at])))

  if (read === null || (seen === null && isReading))
    return (
      <p>
        <Button onClick={() => void look()} disabled={tab === null || isReading}>
          <ScanText size={15} aria-hidden /> {isReading ? "Reading the page…" : "Read the schedule page in front"}
        </Button>
      </p>
    )
  const again = (
    <>
      <Button onClick={() => void look()}>Read again</Button>
      <Button onClick={() => setRead(null)}>Cancel</Button>
    </>
  )
  if (seen === null) return <Notice tone="stop" spoken="assertive" title={read.ok ? "" : read.problem.message} actions={again} />
  if (seen.encounters.length === 0)
    return (
      <Notice tone="look" spoken="polite" title="No visit was found on the page in front" actions={again}>
        <p>Open the day’s schedule as a list with times and patients, or paste it below.</p>
      </Notice>
    )
  return (
    <Notice
      title={`${seen.encounters.length} visits on “${seen.pageTitle || "the page in front"}”`}
      actions={
        <>
          <Button
            look="primary"
            disabled={taken.length === 0}
            onClick={() => {
              onTake(taken)
              setRead(null)
              announce(`${taken.length} visits taken over`)
            }}
          >
            Take these {taken.length}
          </Button>
          {again}
        </>
      }
    >
      {seen.isIncomplete ? <p>Part of the page could not be read. Compare with what you see.</p> : null}
      {/* Arrow keys move among the ticks inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <ul className="sb-plain" aria-label="Visits read from the page" onKeyDown={arrowKeys}>
        {seen.encounters.map(({ name, provider, time }, at) => (
          <li key={at}>
            <TickBox isTicked={!left.has(at)} onChange={() => tick(at)} data-arrow="">
              {time ? <span className="soft figures">{time} </span> : null}
              {name}
              {provider ? <span className="soft"> · {provider}</span> : null}
            </TickBox>
          </li>
        ))}
      </ul>
      {seen.passed.length > 0 ? (
        <p className="soft small">Not counted: {seen.passed.map(({ name, why }) => `${name} (${why.toLowerCase()})`).join("; ")}</p>
      ) : null}
    </Notice>
  )
}
