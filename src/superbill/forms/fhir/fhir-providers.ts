import { isBlank } from "../../read-value"
import type { Superbill } from "../../record"
import type { FhirReference, newBundle } from "./fhir-bundle"
import { concept, fhirAddress, hl7Concept, humanName, identifier, phone, systems } from "./fhir-values"

type Bundle = ReturnType<typeof newBundle>
export type FhirProviders = { provider: FhirReference; facility?: FhirReference; careTeam: Record<string, unknown>[] }

const isNamed = (person: { name: Superbill["patient"]["name"]; npi?: string | null | undefined }): boolean =>
  !isBlank(person.name.last) || !isBlank(person.npi)

/** Who bills, who treated, who referred, and where, as resources and as the claim's care team. */
export const fhirProviders = (bundle: Bundle, record: Superbill): FhirProviders => {
  const { billingProvider: bills, renderingProvider: treats, referringProvider: refers, serviceFacility: place } = record
  const isPerson = isBlank(bills.organizationName)
  const shared = {
    identifier: [
      identifier(systems.npi, bills.npi),
      identifier(bills.taxIdType === "SSN" ? systems.ssn : systems.ein, bills.taxId),
      identifier(systems.clia, bills.cliaNumber)
    ],
    telecom: phone(bills.phone),
    address: [fhirAddress(bills.address)]
  }
  const organization = isPerson
    ? bundle.add("Practitioner", { ...shared, name: [humanName(bills.name)] })
    : bundle.add("Organization", { active: true, name: bills.organizationName, ...shared })
  const withRole = (person: FhirReference, taxonomy: unknown): FhirReference =>
    isBlank(taxonomy)
      ? person
      : bundle.add("PractitionerRole", {
          practitioner: person,
          organization: isPerson ? undefined : organization,
          specialty: [concept(systems.taxonomy, taxonomy)]
        })
  const person = ({ name, npi }: Superbill["renderingProvider"] | Superbill["referringProvider"]): FhirReference =>
    bundle.add("Practitioner", { identifier: [identifier(systems.npi, npi)], name: [humanName(name)] })
  const careTeam: Record<string, unknown>[] = []
  if (isNamed(treats)) {
    careTeam.push({
      sequence: 1,
      provider: withRole(person(treats), treats.taxonomyCode),
      responsible: true,
      role: hl7Concept("claimcareteamrole", "primary")
    })
  }
  if (isNamed(refers)) {
    const role =
      refers.qualifier === "DQ"
        ? hl7Concept("claimcareteamrole", "supervisor")
        : hl7Concept("claimcareteamrole", "other", refers.qualifier === "DK" ? "Ordering provider" : "Referring provider")
    careTeam.push({ sequence: careTeam.length + 1, provider: person(refers), role })
  }
  const isPlaced = !isBlank(place.name) || !isBlank(place.npi)
  return {
    provider: isPerson ? withRole(organization, bills.taxonomyCode) : organization,
    careTeam,
    ...(isPlaced
      ? {
          facility: bundle.add("Location", {
            identifier: [identifier(systems.npi, place.npi)],
            name: place.name,
            address: fhirAddress(place.address)
          })
        }
      : {})
  }
}
