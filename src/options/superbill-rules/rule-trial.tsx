import { useState } from "react"
import { send } from "../../messaging/send"
import { readSuperbillsJson } from "../../superbill/forms/json/superbills-file"
import { tryOfficeRule, type TrialCase } from "../../superbill/check-office-rules"
import { nameOfBill } from "../../superbill/name-of-bill"
import { namePlace } from "../../superbill/name-place"
import type { OfficeRule } from "../../superbill/office-rule"
import { readOfficeRules } from "../../superbill/read-office-rules"
import type { Superbill } from "../../superbill/record"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { today } from "../../ui/today"

type Result = { words: string; fires: { id: string; paths: string[] }[]; silent: string[] }

const casesOf = (records: readonly Superbill[], from: string): TrialCase[] =>
  records.map((record, place) => ({ id: `${from} ${place + 1}: ${nameOfBill(record)}`, record, asOf: today() }))

/** Where the rule would have spoken: today's superbills, and cases that are pasted in. Nothing is kept. */
export const RuleTrial = ({ rule }: { rule: OfficeRule }) => {
  const [pasted, setPasted] = useState("")
  const [result, setResult] = useState<Result | null>(null)
  const announce = useAnnounce()

  const say = (next: Result) => {
    setResult(next)
    announce(next.words)
  }
  const tryIt = async () => {
    const reading = readOfficeRules([rule])
    const [checked] = reading.ok ? reading.rules : []
    if (!checked)
      return say({ words: reading.ok ? "" : (reading.problems[0]?.message ?? "This rule is not complete yet."), fires: [], silent: [] })
    const held = await send("superbill.list", {})
    if (!held.ok) return say({ words: held.problem.message, fires: [], silent: [] })
    const read = pasted.trim() === "" ? null : readSuperbillsJson(pasted)
    if (read && !read.ok) return say({ words: `What was pasted: ${read.problems[0]?.message ?? "not superbills."}`, fires: [], silent: [] })
    const cases = [
      ...casesOf(
        held.value.superbills.map(({ record }) => record),
        "Today"
      ),
      ...casesOf(read?.ok ? read.value : [], "Pasted")
    ]
    const { fires, silent } = tryOfficeRule(checked, cases)
    say({
      words: cases.length === 0 ? "There is no superbill today to try it on. Paste some." : `Speaks on ${fires.length} of ${cases.length}`,
      fires,
      silent
    })
  }

  return (
    <section className="rule-trial" aria-labelledby="rule-trial">
      <h2 id="rule-trial">Try it before it counts</h2>
      <label className="box">
        <span className="box-label">Cases of your own (a Deskhand file of superbills, pasted); today’s superbills are tried anyway</span>
        <textarea
          className="box-input"
          rows={3}
          value={pasted}
          spellCheck={false}
          maxLength={2_000_000}
          onChange={(event) => setPasted(event.target.value)}
        />
      </label>
      <div className="options-actions">
        <Button onClick={() => void tryIt()}>Try the rule</Button>
      </div>
      {result ? (
        <>
          <p data-testid="trial">
            <strong>{result.words}</strong>
          </p>
          <ul className="rule-fires">
            {result.fires.slice(0, 30).map(({ id, paths }) => (
              <li key={id}>
                {id} <span className="soft">{paths.map(namePlace).join("; ")}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}
