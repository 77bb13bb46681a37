import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anySuperbill } from "../../../../tests/support/any-superbill"
import { fullSuperbill } from "../../../../tests/support/full-superbill"
import type { Superbill } from "../../record"
import type { FhirBundle, FhirResource } from "./fhir-bundle"
import { writeFhirClaim } from "./write-fhir-claim"

const bundleOf = (record: Superbill): FhirBundle => {
  const written = writeFhirClaim(record, "2026-03-16")
  if (!written.ok) throw new Error(written.problems.map(({ place }) => place).join(", "))
  return written.value
}
const resourcesOf = (bundle: FhirBundle, type: string): FhirResource[] =>
  bundle.entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type)
const claimOf = (record: Superbill): FhirResource => {
  const [claim, ...others] = resourcesOf(bundleOf(record), "Claim")
  if (!claim || others.length > 0) throw new Error("not one claim")
  return claim
}

/** What R4 says must be there, by resource; `type` where the reference goes. */
const required: Readonly<Record<string, readonly string[]>> = {
  Claim: ["status", "type", "use", "patient", "created", "provider", "priority", "insurance"],
  Coverage: ["status", "beneficiary", "payor"],
  RelatedPerson: ["patient"]
}

const walk = (given: unknown, visit: (key: string, value: unknown) => void): void => {
  if (typeof given !== "object" || given === null) return
  for (const [key, value] of Object.entries(given)) {
    visit(key, value)
    walk(value, visit)
  }
}

/** R4's rules that any bundle must keep. */
const checkBundle = (bundle: FhirBundle): void => {
  const urls = new Set(bundle.entry.map(({ fullUrl }) => fullUrl))
  expect(urls.size).toBe(bundle.entry.length)
  for (const { fullUrl, resource } of bundle.entry) {
    expect(fullUrl).toBe(`urn:uuid:${resource.id}`)
    for (const name of required[resource.resourceType] ?? []) expect(resource[name], `${resource.resourceType}.${name}`).toBeDefined()
    walk(resource, (key, value) => {
      if (key === "reference" && typeof value === "string") expect(urls.has(value), "a reference that leads nowhere").toBe(true)
      if (typeof value === "string") expect(value.trim()).not.toBe("")
      if (typeof value === "object") expect(Object.keys(value ?? {}).length, `empty ${key}`).toBeGreaterThan(0)
      if (key === "coding")
        for (const each of value as { system?: string; code?: string }[]) expect([each.system, each.code]).not.toContain(undefined)
    })
  }
}

describe("a FHIR R4 claim", () => {
  it("keeps the rules of R4, with references that resolve", () => checkBundle(bundleOf(fullSuperbill())))

  it("carries what was done, why, and for how much", () => {
    expect(claimOf(fullSuperbill())).toMatchObject({
      identifier: [{ value: "R-42" }],
      status: "active",
      type: { coding: [{ code: "professional" }] },
      use: "claim",
      created: "2026-03-16",
      billablePeriod: { start: "2026-03-10", end: "2026-03-11" },
      related: [{ relationship: { text: "replacement" }, reference: { value: "PAYER123" } }],
      payee: { type: { coding: [{ code: "provider" }] } },
      referral: { identifier: { value: "REF77" } },
      diagnosis: [
        { sequence: 1, diagnosisCodeableConcept: { coding: [{ system: "http://hl7.org/fhir/sid/icd-10-cm", code: "J02.9" }] } },
        { sequence: 2, diagnosisCodeableConcept: { coding: [{ code: "S13.4XXA" }] } }
      ],
      accident: { date: "2026-03-01", type: { coding: [{ code: "MVA" }] }, locationAddress: { state: "OH" } },
      supportingInfo: [
        { sequence: 1, timingDate: "2026-02-20" },
        { sequence: 2, timingPeriod: { start: "2026-03-09", end: "2026-03-11" } }
      ],
      item: [
        {
          sequence: 1,
          careTeamSequence: [1],
          diagnosisSequence: [1, 2],
          productOrService: { coding: [{ system: "http://www.ama-assn.org/go/cpt", code: "99213" }] },
          modifier: [{ coding: [{ system: "http://www.ama-assn.org/go/cpt", code: "25" }] }],
          servicedDate: "2026-03-10",
          quantity: { value: 1 },
          net: { value: 130, currency: "USD" }
        },
        {
          sequence: 2,
          diagnosisSequence: [2],
          productOrService: {
            coding: [{ system: "https://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", code: "J1885" }],
            text: "Ketorolac"
          },
          servicedPeriod: { start: "2026-03-10", end: "2026-03-11" },
          unitPrice: { value: 22.55 },
          net: { value: 45.1 },
          detail: [{ sequence: 1, productOrService: { coding: [{ code: "00000111122" }] }, quantity: { value: 1.5, code: "mL" } }]
        }
      ],
      total: { value: 175.1, currency: "USD" }
    })
  })

  it("says who pays, in what order, for whom", () => {
    const bundle = bundleOf(fullSuperbill())
    const [first, second] = resourcesOf(bundle, "Coverage")
    const at = (reference: unknown): FhirResource | undefined =>
      bundle.entry.find(({ fullUrl }) => fullUrl === (reference as { reference?: string } | undefined)?.reference)?.resource
    expect(first).toMatchObject({
      subscriberId: "ABC123456789",
      order: 1,
      relationship: { coding: [{ code: "child" }] },
      class: [{ value: "G100" }]
    })
    expect(at(first?.["subscriber"])).toMatchObject({
      resourceType: "RelatedPerson",
      name: [{ family: "Sample", given: ["Alex"] }],
      gender: "female"
    })
    expect(at(second?.["subscriber"])?.resourceType).toBe("Patient")
    expect(at((first?.["payor"] as unknown[])[0])).toMatchObject({
      resourceType: "Organization",
      name: "Sample Plan",
      identifier: [{ value: "PLAN1" }]
    })
    const claim = claimOf(fullSuperbill())
    expect(claim["insurance"]).toMatchObject([
      { sequence: 1, focal: true, preAuthRef: ["AUTH9"] },
      { sequence: 2, focal: false }
    ])
    expect(at(claim["provider"])).toMatchObject({ resourceType: "Organization", name: "Sample Clinic" })
    expect(at(claim["facility"])).toMatchObject({ resourceType: "Location", name: "Sample Hospital" })
    const roles = (claim["careTeam"] as { provider: unknown; role: { coding: { code: string }[] } }[]).map((each) => [
      at(each.provider)?.resourceType,
      each.role.coding[0]?.code
    ])
    expect(roles).toEqual([
      ["PractitionerRole", "primary"],
      ["Practitioner", "other"]
    ])
  })

  it("of a self-pay superbill has the patient for a payer, of an unsigned one is a draft", () => {
    const record = fullSuperbill({ recordType: "self-pay-superbill", coverages: [], "signatures.providerSigned": false })
    const bundle = bundleOf(record)
    checkBundle(bundle)
    expect(resourcesOf(bundle, "Coverage")).toMatchObject([{ type: { coding: [{ code: "pay" }] } }])
    expect(claimOf(record)["status"]).toBe("draft")
  })

  it("of an employer's policy names it as the holder", () => {
    const bundle = bundleOf(
      fullSuperbill({ "coverages[0].relationship": "self", "coverages[0].subscriber": { organizationName: "Sample Works" } })
    )
    checkBundle(bundle)
    expect(resourcesOf(bundle, "Organization").map(({ name }) => name)).toContain("Sample Works")
    expect(resourcesOf(bundle, "Coverage")[0]).toHaveProperty("policyHolder")
  })

  it("is refused with the name of what it cannot go without", () => {
    const refusedAt = (change: Record<string, unknown>, created = "2026-03-16"): string[] => {
      const written = writeFhirClaim(fullSuperbill(change), created)
      return written.ok ? [] : written.problems.map(({ place }) => place)
    }
    expect(refusedAt({}, "0026-03-16")).toEqual(["created"])
    expect(refusedAt({ coverages: [] })).toEqual(["coverages"])
    expect(refusedAt({ "serviceLines[0].procedureCode": " ", "serviceLines[1].diagnosisPointers": ["C"] })).toEqual([
      "serviceLines[0].procedureCode",
      "serviceLines[1].diagnosisPointers[0]"
    ])
    expect(refusedAt({ "diagnoses[1].code": null })).toEqual(["diagnoses[1].code"])
  })

  it("tells which amounts it has no place for", () => {
    const written = writeFhirClaim(fullSuperbill({ "charges.copayDue": 25 }), "2026-03-16")
    expect(written.ok && written.notes.map(({ place }) => place)).toEqual(["charges.amountPaid", "charges.copayDue"])
  })

  it("keeps the rules of R4 or is refused, whatever the superbill", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(anySuperbill, (record) => {
        const sound: Superbill = {
          ...record,
          recordType: "self-pay-superbill",
          diagnoses: [{ code: "J02.9" }],
          serviceLines: record.serviceLines.map((line) => ({ ...line, procedureCode: "99213", diagnosisPointers: ["A"] }))
        }
        checkBundle(bundleOf(sound))
        const written = writeFhirClaim(record, "2026-03-16")
        if (written.ok) checkBundle(written.value)
      }),
      { numRuns: 60 }
    )
  })
})
