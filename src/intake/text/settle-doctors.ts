import { isCompatible, nameOf } from "./choose-party"
import { type Put, withValue } from "./said-values"
import type { Party, Sheet } from "./sheet"

export const putDoctors = (sheet: Sheet, put: Put): void => {
  const named = (role: Party["role"]): Party | undefined => sheet.parties.find((party) => party.role === role && nameOf(party) !== "")
  const referring =
    named("referring") ??
    (/\brefer(ral|red|ring)\b/i.test(sheet.text)
      ? sheet.parties.find((party) => party.role === "staff" && party.values.has("npi"))
      : undefined)
  const full = referring?.values.get("name.full")?.[0]
  if (referring && full) {
    put(
      "patient.referringProvider.name",
      withValue(full, full.value.replace(/,?\s+(M\.?D|D\.?O|N\.?P|P\.?A(-C)?|DNP|FNP(-C|-BC)?|APRN|ARNP|RN|DPM|PhD)\.?$/i, ""))
    )
    const npi = sheet.parties
      .filter((party) => party === referring || (party.role === "staff" && isCompatible(nameOf(party), full.value)))
      .flatMap((party) => party.values.get("npi") ?? [])
    put("patient.referringProvider.npi", npi.slice(0, 1))
  }
  put("patient.pcp", named("pcp")?.values.get("name.full")?.slice(0, 1) ?? [])
  put("patient.preferredPharmacy", named("pharmacy")?.values.get("name.full")?.slice(0, 1) ?? [])
}
