import { useState } from "react"
import type { EligibilityDifference } from "../../autofill/read-eligibility/compare-with-record"
import type { EligibilityResult } from "../../autofill/read-eligibility/eligibility-result"
import type { Draft } from "../../messaging/contract"
import { displayValue } from "../../patient/parse-value"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { Notice } from "../../ui/notice"
import { showDate } from "../../ui/show-date"
import type { Patients } from "../use-patients"
import { differenceName } from "./benefit-words"

type Props = {
  differences: readonly EligibilityDifference[]
  result: EligibilityResult
  patients: Patients
  /** Neither member ID nor payer are those of a coverage in the record: it is compared with the primary one. */
  isOtherCoverage: boolean
}

/** The boxes a difference is about, with the texts that would be typed there. */
const boxesOf = ({ field, key, onPage }: EligibilityDifference, { patient }: EligibilityResult): Draft => {
  if (key !== null) return { [key]: displayValue(key, onPage) }
  if (field !== "patient.name") return {}
  const { first, last } = patient?.name ?? { first: null, last: null }
  return { ...(first ? { "patient.name.first": first } : {}), ...(last ? { "patient.name.last": last } : {}) }
}

/** Where the record does not say what the page says; one press each takes the page's word, and what it would replace is asked first. */
export const RecordDifferences = ({ differences, result, patients, isOtherCoverage }: Props) => {
  const announce = useAnnounce()
  const [asking, setAsking] = useState<EligibilityDifference | null>(null)
  const { draft } = patients
  const heldIn = (one: EligibilityDifference): string =>
    one.inRecord ||
    Object.keys(boxesOf(one, result))
      .map((key) => draft[key] ?? "")
      .join(" ")
      .trim()

  const take = async (these: readonly EligibilityDifference[]) => {
    const boxes: Draft = Object.assign({}, ...these.map((one) => boxesOf(one, result)))
    const [only] = these
    if (await patients.take(boxes, "in-hand"))
      announce(
        these.length === 1 && only ? `${differenceName(only)} taken into the record` : `${these.length} values taken into the record`
      )
  }

  const isNew = differences.filter((one) => heldIn(one) === "")
  const others = differences.filter((one) => heldIn(one) !== "")
  if (differences.length === 0) return <Notice tone="verified" title="The record says what this page says" />

  const row = (one: EligibilityDifference) => (
    <li key={one.field} className="elig-difference">
      <header>
        <h4>{differenceName(one)}</h4>
        <Button
          look="quiet"
          aria-label={`Take into the record: ${differenceName(one)}`}
          onClick={() => (heldIn(one) === "" ? void take([one]) : setAsking(one))}
        >
          Take into the record
        </Button>
      </header>
      <dl className="sides">
        <div>
          <dt>On the page</dt>
          <dd className="breaks figures">{showDate(one.onPage)}</dd>
        </div>
        <div>
          <dt>In the record</dt>
          <dd className="breaks figures">{showDate(heldIn(one)) || <span className="soft">nothing yet</span>}</dd>
        </div>
      </dl>
    </li>
  )

  return (
    <section aria-labelledby="elig-differences" className="elig-differences">
      <header>
        <h3 id="elig-differences">
          Not as in the record <span className="soft figures">{differences.length}</span>
        </h3>
        {isNew.length > 1 ? <Button onClick={() => void take(isNew)}>Take the {isNew.length} that are new</Button> : null}
      </header>
      {isOtherCoverage ? (
        <p className="elig-missing small">
          The page’s payer and member ID are not those of a coverage in the record. It is compared with the primary coverage.
        </p>
      ) : null}
      <ul className="rows">{[...others, ...isNew].map(row)}</ul>
      <ConfirmDialog
        isOpen={asking !== null}
        title={asking ? `Replace in the record: ${differenceName(asking)}?` : ""}
        doWords="Replace it"
        onCancel={() => setAsking(null)}
        onDo={() => {
          if (asking) void take([asking])
          setAsking(null)
        }}
      >
        {asking ? (
          <dl className="sides">
            <div>
              <dt>Now</dt>
              <dd className="breaks figures">{showDate(heldIn(asking))}</dd>
            </div>
            <div>
              <dt>From the page</dt>
              <dd className="breaks figures">{showDate(asking.onPage)}</dd>
            </div>
          </dl>
        ) : null}
      </ConfirmDialog>
    </section>
  )
}
