import { feeDifferences } from "../../superbill/fee-differences"
import { goodFaithEstimate } from "../../superbill/good-faith-estimate"
import { toDollars } from "../../superbill/money"
import { withValueAt } from "../../superbill/path-edits"
import { totalsOf, withTotals } from "../../superbill/totals"
import { Button } from "../../ui/button"
import { Meaning } from "../../ui/meaning"
import { showDate } from "../../ui/show-date"
import { BoxProblem } from "../../ui/text-box"
import { SectionBoxes } from "./box-sections"
import { useEditor } from "./editor-context"

/** Whole cents as "1,234.50". */
export const showCents = (cents: number): string =>
  toDollars(cents).toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })

const showDifference = (cents: number): string => `${showCents(Math.abs(cents))} ${cents < 0 ? "less" : "more"}`

const EstimateClock = () => {
  const { record, asOf } = useEditor()
  const estimate = goodFaithEstimate(record, asOf)
  if (record.recordType !== "self-pay-superbill" || estimate.state === "not-needed") return null
  if (estimate.state === "unknown")
    return <p className="soft small">Enter the day the visit was booked, and Deskhand tells by when the good faith estimate is due.</p>
  if (!("dueBy" in estimate)) return null
  const by = showDate(estimate.dueBy)
  const ahead = `booked ${estimate.businessDaysAhead} business days ahead`
  if (estimate.state === "given") return <Meaning tone="verified">Good faith estimate given in time</Meaning>
  if (estimate.state === "given-late") return <Meaning tone="look">Good faith estimate was due by {by}, given later</Meaning>
  return (
    <p>
      <Meaning tone={estimate.state === "overdue" ? "stop" : "look"}>
        Good faith estimate {estimate.state === "overdue" ? "was due" : "due"} by {by}
      </Meaning>{" "}
      <span className="soft small">{ahead}</span>
    </p>
  )
}

/** Where a charge is not the office's own fee, and by how much; with the way to take the fee over. */
const FeeDifferences = () => {
  const { record, office, edit, goTo, isSpoken } = useEditor()
  const fees = office.reference.feeSchedule
  const found = fees ? feeDifferences(record, fees) : []
  // An office with sliding fees has set this rule aside.
  if (found.length === 0 || !isSpoken("charge-off-fee-schedule")) return null
  const sum = found.reduce((total, { difference }) => total + difference, 0)
  return (
    <section className="sb-fees" aria-label="Charges and the fee schedule">
      <p>
        <Meaning tone="look">
          {found.length === 1 ? "1 charge differs" : `${found.length} charges differ`} from the fee schedule, {showDifference(sum)} in all
        </Meaning>
      </p>
      <ul className="sb-plain">
        {found.map(({ place, code, charge, expected, difference }) => (
          <li key={place} className="small">
            <Button look="quiet" onClick={() => goTo(`serviceLines[${place}].charge`)}>
              Line {place + 1}, {code}
            </Button>
            <span className="figures">
              {showCents(charge)}, fee {showCents(expected)} ({showDifference(difference)})
            </span>
            <Button onClick={() => edit((last) => withTotals(withValueAt(last, `serviceLines[${place}].charge`, toDollars(expected))))}>
              Take the fee
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was charged, paid and is still due. */
export const MoneySection = () => {
  const { record, edit, said } = useEditor()
  const totals = totalsOf(record)
  const rows = [
    ["charges.total", "Charges", totals.charges],
    ["", "Paid by the patient", totals.paid],
    ["", "Adjustments", totals.adjustments],
    ["charges.balanceDue", "Balance", totals.balance]
  ] as const
  const isStale =
    withTotals(record).charges.total !== record.charges.total || withTotals(record).charges.balanceDue !== record.charges.balanceDue
  return (
    <div className="sb-money">
      <SectionBoxes id="money" />
      <div className="sb-totals">
        <dl>
          {rows.map(([path, word, cents]) => (
            <div key={word} data-path={path || undefined} tabIndex={path ? -1 : undefined}>
              <dt>{word}</dt>
              <dd className="figures">{showCents(cents)}</dd>
            </div>
          ))}
          <div className="sb-due">
            <dt>Due today</dt>
            <dd className="figures" data-testid="due-today">
              {showCents(totals.dueToday)}
            </dd>
          </div>
        </dl>
        {rows.map(([path]) => {
          const spoken = path ? said(path) : null
          return spoken ? <BoxProblem key={path} id={`${path}-said`} text={spoken.text} tone={spoken.tone} /> : null
        })}
        {isStale ? <Button onClick={() => edit(withTotals)}>Take over these totals</Button> : null}
        <EstimateClock />
      </div>
      <FeeDifferences />
    </div>
  )
}
