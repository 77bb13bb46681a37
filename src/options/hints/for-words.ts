import type { Hint } from "../../autofill/hints/hint"
import type { Payer } from "../../knowledge/payers/payer"

/** Kinds of payers as the office says them. */
export const kindWords: Readonly<Record<Payer["kind"], string>> = {
  medicare: "Medicare",
  "medicare-advantage": "Medicare Advantage",
  medicaid: "Medicaid",
  tricare: "TRICARE",
  va: "VA",
  "workers-comp": "Workers' compensation",
  auto: "Auto insurance",
  commercial: "Commercial plans",
  "federal-employees": "Federal employees"
}

const kindOf = (kind: string): string => (kind in kindWords ? kindWords[kind as Payer["kind"]] : kind)

/** Whom and where a hint is for: "Medicare", "Aetna on https://portal.example", "Everybody". */
export const forWords = ({ payers: ids, payerKinds, sites }: Hint, payers: readonly Payer[]): string => {
  const who = [...ids.map((id) => payers.find((payer) => payer.id === id)?.name ?? id), ...payerKinds.map(kindOf)]
  const named = who.length === 0 ? "" : who.join(", ")
  if (sites.length === 0) return named || "Everybody"
  return `${named}${named ? " on " : "On "}${sites.join(", ")}`
}
