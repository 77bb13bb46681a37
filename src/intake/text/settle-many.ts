import { type Ask, type Put, type Values, distinct } from "./said-values"
import { withNameParts } from "./settle-name"
import { putPatient } from "./settle-person"
import type { Party, Said } from "./sheet"

/** Several patients: what all share may be filled, everything else is asked. */
export const putMany = (patients: readonly Party[], unstated: Party, put: Put, ask: Ask): void => {
  const each = patients.map((party) => {
    const keys = new Map<string, Said[]>()
    putPatient(withNameParts(party.values, false), (key, all) => all.length > 0 && keys.set(key, [...all]))
    return keys
  })
  const why = "The text speaks of more than one patient."
  for (const key of new Set(each.flatMap((keys) => [...keys.keys()]))) {
    const all = distinct(each.flatMap((keys) => keys.get(key) ?? []))
    const first = all[0]
    if (all.length === 1 && first && each.every((keys) => keys.has(key))) put(key, [{ ...first, certainty: "check", why }])
    else
      ask(
        key,
        all.map(({ value }) => ({ value, text: value })),
        why
      )
  }
  for (const party of [...patients, unstated]) for (const doubt of party.doubts) ask(`patient.${doubt.field}`, doubt.candidates, doubt.why)
  const shared: Values = new Map([...unstated.values].filter(([field, all]) => field.startsWith("address") && all.length > 0))
  putPatient(shared, (key, all) => all[0] && put(key, [{ ...all[0], certainty: "check" }]))
}
