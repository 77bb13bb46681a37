import { isBlank } from "../../read-value"
import type { Superbill } from "../../record"
import type { Demand } from "./demand"
import { addressSegments, isEmptySection, npiOf, personSegment, phoneOf } from "./party-segments"
import { segment, x12Text } from "./x12-text"

const taxonomy = (path: string, code: unknown, ask: Demand): string =>
  ask.shaped(path, code, /^[A-Z0-9]{9}X$/, "A taxonomy code has nine characters and an X.")

/** Loops 2000A and 2010AA: who bills. */
export const billingSegments = ({ billingProvider: provider }: Superbill, ask: Demand): string[] => {
  const at = "billingProvider"
  const id = ["XX", npiOf(`${at}.npi`, provider.npi, ask)]
  const isPerson = isBlank(provider.organizationName)
  const taxId = ask.shaped(`${at}.taxId`, provider.taxId, /^\d{9}$/, "A tax ID has nine digits.")
  const name = ask.maybe(`${at}.organizationName`, provider.organizationName, 60)
  return [
    segment("HL", "1", "", "20", "1"),
    ...(isBlank(provider.taxonomyCode) ? [] : [segment("PRV", "BI", "PXC", taxonomy(`${at}.taxonomyCode`, provider.taxonomyCode, ask))]),
    isPerson ? personSegment("85", `${at}.name`, provider.name, id, ask) : segment("NM1", "85", "2", name, "", "", "", "", ...id),
    ...addressSegments(`${at}.address`, provider.address, ask, true),
    segment("REF", ask.choice(`${at}.taxIdType`, provider.taxIdType, { EIN: "EI", SSN: "SY" }), taxId),
    ...(isBlank(provider.phone)
      ? []
      : [segment("PER", "IC", name || x12Text(provider.name.last), "TE", phoneOf(`${at}.phone`, provider.phone, ask))])
  ]
}

/** True when who treated is who bills, to the letter; then an 837 names them once. */
export const isSoloProvider = ({ billingProvider: bills, renderingProvider: treats }: Superbill): boolean =>
  isBlank(bills.organizationName) &&
  [
    [bills.npi, treats.npi],
    [bills.taxonomyCode, treats.taxonomyCode],
    [bills.name.last, treats.name.last],
    [bills.name.first, treats.name.first],
    [bills.name.middle, treats.name.middle],
    [bills.name.suffix, treats.name.suffix]
  ].every(([one, other]) => x12Text(one) === x12Text(other))

const referringSegment = (entity: "DN" | "DK" | "DQ", { referringProvider: provider }: Superbill, ask: Demand): string[] =>
  isEmptySection(provider) || provider.qualifier !== entity
    ? []
    : [personSegment(entity, "referringProvider.name", provider.name, ["XX", npiOf("referringProvider.npi", provider.npi, ask)], ask)]

/** Who ordered stands with every line (loop 2420E). */
export const orderingSegments = (record: Superbill, ask: Demand): string[] => referringSegment("DK", record, ask)

/** Loops 2310A to 2310D: who referred, who treated, where, who supervised. */
export const claimProviderSegments = (record: Superbill, ask: Demand): string[] => {
  const { renderingProvider: treats, serviceFacility: facility, referringProvider } = record
  if (!isEmptySection(referringProvider) && !referringProvider.qualifier) {
    ask.refuse("referringProvider.qualifier", "Say whether this provider referred (DN), ordered (DK) or supervised (DQ).")
  }
  const segments = referringSegment("DN", record, ask)
  if (!isSoloProvider(record)) {
    const id = ["XX", npiOf("renderingProvider.npi", treats.npi, ask)]
    segments.push(personSegment("82", "renderingProvider.name", treats.name, id, ask))
    if (!isBlank(treats.taxonomyCode)) {
      segments.push(segment("PRV", "PE", "PXC", taxonomy("renderingProvider.taxonomyCode", treats.taxonomyCode, ask)))
    }
  }
  if (!isEmptySection(facility)) {
    const id = isBlank(facility.npi) ? [] : ["XX", npiOf("serviceFacility.npi", facility.npi, ask)]
    segments.push(segment("NM1", "77", "2", ask.text("serviceFacility.name", facility.name, 60), "", "", "", "", ...id))
    segments.push(...addressSegments("serviceFacility.address", facility.address, ask))
  }
  return [...segments, ...referringSegment("DQ", record, ask)]
}
