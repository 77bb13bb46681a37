import { useMemo, useState } from "react"
import { matchEncounters, readEncounters, type Encounter } from "../../superbill/match-encounters"
import { nameOfBill } from "../../superbill/name-of-bill"
import type { Superbill } from "../../superbill/record"
import { Fold } from "../../ui/fold"
import { Meaning } from "../../ui/meaning"
import { ScheduleLook } from "./schedule-look"
import { useErased } from "./use-erased"

export const billWord = (count: number): string => (count === 1 ? "1 superbill" : `${count} superbills`)

/** Lines of the list with those taken from a page behind them; a line that stands there already stays one. */
const withTaken = (text: string, encounters: readonly Encounter[]): string => {
  const lines = text.split("\n").filter((line) => line.trim() !== "")
  const added = encounters.map(({ name, provider }) => (provider ? `${name}\t${provider}` : name)).filter((line) => !lines.includes(line))
  return [...lines, ...added].join("\n")
}

/** The day's encounters, pasted or read from the page in front, against the superbills: who was seen and has none. Kept nowhere, and gone when the patients are erased. */
export const EncounterBox = ({ records, isPage }: { records: readonly Superbill[]; isPage: boolean }) => {
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState("")
  useErased(text !== "", () => setText(""))
  const match = useMemo(() => matchEncounters(readEncounters(text), records), [text, records])
  return (
    <Fold
      title="Against the day's encounters"
      count={match.seen > 0 ? `${match.seen} seen, ${billWord(match.billed)}` : undefined}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <div className="sb-encounters">
        {isPage ? (
          <p className="soft small">The side panel, opened beside the schedule, reads it from the page.</p>
        ) : (
          <ScheduleLook onTake={(encounters) => setText((last) => withTaken(last, encounters))} />
        )}
        <label className="box">
          <span className="box-label">Who was seen today: one patient a line, the provider after a tab, “|” or “;”</span>
          <textarea
            className="box-input"
            rows={6}
            value={text}
            maxLength={60_000}
            spellCheck={false}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        {match.seen > 0 ? (
          <div role="status">
            <p>
              <strong data-testid="encounters">
                {match.seen} seen, {billWord(match.billed)}
              </strong>{" "}
              {match.missing.length === 0 ? (
                <Meaning tone="verified">none missing</Meaning>
              ) : (
                <Meaning tone="stop">{match.missing.length} missing</Meaning>
              )}
            </p>
            <ul className="sb-plain" aria-label="Missing superbills">
              {match.missing.map(({ name, provider }, place) => (
                <li key={place}>
                  {name}
                  {provider ? <span className="soft"> · {provider}</span> : null}
                </li>
              ))}
            </ul>
            {match.unlisted.length > 0 ? (
              <p className="soft small">
                Superbills of nobody in the list:{" "}
                {match.unlisted.map((place) => (records[place] ? nameOfBill(records[place]) : "")).join("; ")}
              </p>
            ) : null}
          </div>
        ) : null}
      </div>
    </Fold>
  )
}
