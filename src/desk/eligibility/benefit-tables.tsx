import type { ReactNode } from "react"
import type { EligibilityResult, Network, Service } from "../../autofill/read-eligibility/eligibility-result"
import { serviceNames } from "../../autofill/read-eligibility/service-names"
import { dollars } from "./benefit-words"

const networks: readonly (readonly [Network, string])[] = [
  ["in", "In network"],
  ["out", "Out of network"],
  [null, "Network not said"]
]

/** A table that may be wider than a narrow or magnified panel: it scrolls by itself, also by keys. */
const Scroller = ({ label, children }: { label: string; children: ReactNode }) => (
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div className="elig-scroll" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
)

const Shares = ({ copays, coinsurance }: Pick<EligibilityResult, "copays" | "coinsurance">) => {
  const shares = [
    ...copays.map(({ amount, ...rest }) => ({ ...rest, text: dollars(amount) })),
    ...coinsurance.map(({ percent, ...rest }) => ({ ...rest, text: `${percent}%` }))
  ]
  if (shares.length === 0) return null
  const columns = networks.filter(([network]) => shares.some((each) => each.network === network))
  const services = [...new Set(shares.map(({ service }): Service => service))]
  return (
    <section aria-labelledby="elig-shares">
      <h3 id="elig-shares">The patient pays</h3>
      <Scroller label="Copays and coinsurance">
        <table className="elig-table">
          <thead>
            <tr>
              <th scope="col">Service</th>
              {columns.map(([network, words]) => (
                <th key={network ?? ""} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {services.map((service) => (
              <tr key={service}>
                <th scope="row">{serviceNames[service]}</th>
                {columns.map(([network]) => {
                  const said = shares.filter((each) => each.service === service && each.network === network).map(({ text }) => text)
                  return (
                    <td key={network ?? ""} className="figures">
                      {said.length > 0 ? said.join(" · ") : <span className="soft small">not said</span>}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  )
}

const measures = ["total", "met", "remaining"] as const

const Sums = ({ deductible, outOfPocketMax }: Pick<EligibilityResult, "deductible" | "outOfPocketMax">) => {
  const rows = [
    { name: "Deductible, individual", sum: deductible.individual },
    { name: "Deductible, family", sum: deductible.family },
    { name: "Out-of-pocket max, individual", sum: outOfPocketMax.individual },
    { name: "Out-of-pocket max, family", sum: outOfPocketMax.family }
  ].filter(({ sum }) => measures.some((measure) => sum[measure] !== null))
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="elig-sums">
      <h3 id="elig-sums">
        Deductible and maximum <span className="soft small">in network, as the page says them</span>
      </h3>
      <Scroller label="Deductible and out-of-pocket maximum">
        <table className="elig-table">
          <thead>
            <tr>
              <th scope="col">Sum</th>
              <th scope="col">Total</th>
              <th scope="col">Met</th>
              <th scope="col">Remaining</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, sum }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {measures.map((measure) => (
                  <td key={measure} className="figures">
                    {sum[measure] === null ? <span className="soft small">not said</span> : dollars(sum[measure])}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </section>
  )
}

const Limits = ({ limits }: Pick<EligibilityResult, "limits">) => {
  if (limits.length === 0) return null
  const show = (count: number, unit: string) => (unit === "dollars" ? dollars(count) : `${count} ${unit}`)
  return (
    <section aria-labelledby="elig-limits">
      <h3 id="elig-limits">Limits</h3>
      <ul className="elig-list">
        {limits.map(({ service, allowed, used, unit }) => (
          <li key={`${service} ${unit}`} className="figures">
            {serviceNames[service]}: {show(allowed, unit)}
            {used === null ? ", used not said" : `, ${show(used, unit)} used`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Copays, coinsurance, sums and limits as the page says them; what it does not say is not computed. */
export const BenefitTables = ({ result }: { result: EligibilityResult }) => (
  <>
    <Shares {...result} />
    <Sums {...result} />
    <Limits {...result} />
  </>
)
