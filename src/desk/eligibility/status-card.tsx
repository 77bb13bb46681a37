import type { BenefitsView } from "../../messaging/benefits-views"
import { ToneIcon } from "../../ui/meaning"
import { showDate } from "../../ui/show-date"
import { statusLooks, statusReasons } from "./benefit-words"

const nameOf = (person: BenefitsView["result"]["patient"]): string =>
  person ? [person.name.first, person.name.last].filter((part) => part !== null).join(" ") : ""

const bornOf = (person: BenefitsView["result"]["patient"]): string => {
  const name = nameOf(person)
  const born = person?.birthDate ? `born ${showDate(person.birthDate)}` : ""
  return [name, born].filter((part) => part !== "").join(", ")
}

const yesNo = (answer: boolean | null): string => (answer === null ? "" : answer ? "Required" : "Not required")

/** The status big, with its word, its sign and its reason; under it who, which plan and when. */
export const StatusCard = ({ view }: { view: BenefitsView }) => {
  const { result, unsure } = view
  const { tone, words } = statusLooks[result.status]
  const dates = [
    result.effectiveDate ? `from ${showDate(result.effectiveDate)}` : "",
    result.terminationDate ? `to ${showDate(result.terminationDate)}` : ""
  ]
  const facts: [string, string, string][] = [
    ["Patient", bornOf(result.patient), "patient"],
    ["Payer", result.payerName ?? "", "payerName"],
    ["Plan", [result.planName, result.planType].filter((part) => part !== null).join(", "), "planName"],
    ["Member ID", result.memberId ?? "", "memberId"],
    ["Group number", result.groupNumber ?? "", "groupNumber"],
    ["Dates", dates.filter((part) => part !== "").join(" "), "effectiveDate"],
    ["Subscriber", bornOf(result.subscriber), "subscriber"],
    ["Patient is", result.relationship ?? "", "relationship"],
    ["Referral", yesNo(result.referralRequired), "referralRequired"],
    ["Authorization", yesNo(result.authorizationRequired), "authorizationRequired"],
    ["Primary care", result.pcpName ?? "", "pcpName"],
    ["Other coverage", result.otherCoverage ?? "", "otherCoverage"],
    ["Portal’s date", result.verifiedOn ? showDate(result.verifiedOn) : "", "verifiedOn"],
    ["Reference", result.referenceNumber ?? "", "referenceNumber"]
  ]
  return (
    <section className="elig-card" data-tone={tone} aria-labelledby="elig-status">
      <div className="elig-status">
        <ToneIcon tone={tone} size={26} />
        <div>
          <p className="small soft">Medical coverage</p>
          <h3 id="elig-status">{words}</h3>
        </div>
      </div>
      {statusReasons(view).map((why) => (
        <p key={why} className="elig-why breaks">
          {why}
        </p>
      ))}
      <dl className="elig-facts">
        {facts
          .filter(([, value]) => value !== "")
          .map(([label, value, path]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd className="breaks figures">
                {value}
                {unsure.includes(path) ? <span className="soft small"> (please check)</span> : null}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  )
}
