import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { aClaimEnvelope } from "../../../../tests/support/a-claim-envelope"
import { fullSuperbill } from "../../../../tests/support/full-superbill"
import { parseSuperbill } from "../../parse-superbill"
import type { Superbill } from "../../record"
import { recordShape, type Shape } from "../../record-shape"
import { notCarriedBy837 } from "./not-carried"
import { read837P } from "./read-837p"
import { write837P } from "./write-837p"

const word = fc.stringMatching(/^[A-Z][A-Z0-9'.-]{0,9}( [A-Z0-9]{1,8})?$/)
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined })
const day = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(Date.UTC(1950, 0, 1) + days * 86_400_000).toISOString().slice(0, 10))
const npi = fc.constantFrom("1234567893", "1111111112", "1444444446", "1222222220")
const name = fc.record({ last: word, first: word, middle: maybe(word), suffix: maybe(fc.constantFrom("JR", "III")) })
const address = (zip = fc.constantFrom("45999", "45999-0001")) =>
  fc.record({ line1: word, line2: maybe(word), city: word, state: fc.constantFrom("OH", "TX"), zip })
const sex = fc.constantFrom("F" as const, "M" as const, "U" as const)
const cents = fc.integer({ min: 0, max: 9_999_999 }).map((each) => each / 100)

const coverage = fc.record({
  insuranceType: fc.constantFrom(
    "medicare" as const,
    "medicare-advantage" as const,
    "medicaid" as const,
    "commercial" as const,
    "tricare" as const,
    "champva" as const,
    "workers-comp" as const,
    "auto" as const,
    "other" as const
  ),
  payerName: word,
  payerId: fc.stringMatching(/^[A-Z0-9]{2,10}$/),
  memberId: fc.stringMatching(/^[A-Z0-9]{2,12}$/),
  plan: fc.oneof(fc.record({ groupNumber: word }), fc.record({ planName: word }), fc.constant({})),
  holder: fc.oneof(
    fc.constant({ relationship: "self" as const }),
    fc.record({
      relationship: fc.constantFrom("spouse" as const, "child" as const, "other" as const),
      subscriber: fc.record({ name, birthDate: day, sex, address: address() })
    }),
    fc.record({
      relationship: fc.constantFrom("self" as const, "spouse" as const, "child" as const, "other" as const),
      subscriber: fc.record({ organizationName: word, address: address() })
    })
  ),
  mspTypeCode: maybe(fc.constantFrom("12", "15", "47")),
  claimNumber: maybe(word),
  paidAmount: maybe(cents)
})

const line = (diagnoses: number) =>
  fc.record({
    days: fc.tuple(day, day),
    placeOfService: fc.constantFrom("11", "02", "10", "22"),
    procedureCode: fc.constantFrom("99213", "97110", "J1885", "0001U"),
    modifiers: fc.subarray(["25", "59", "GP", "76"]),
    diagnosisPointers: fc.subarray([..."ABCDEFGHIJKL"].slice(0, diagnoses), { minLength: 1, maxLength: Math.min(4, diagnoses) }),
    charge: cents,
    units: fc.integer({ min: 1, max: 999 }),
    ndc: maybe(
      fc.record({
        code: fc.stringMatching(/^\d{11}$/),
        quantity: fc.integer({ min: 1, max: 99_999 }).map((each) => each / 1000),
        unit: fc.constantFrom("F2", "GR", "ME", "ML", "UN")
      })
    ),
    description: maybe(word)
  })

const superbill: fc.Arbitrary<Superbill> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc
    .record({
      claimId: fc.stringMatching(/^[A-Z0-9]{1,20}$/),
      frequency: fc.oneof(
        fc.constant({ frequencyCode: "1" as const }),
        fc.record({ frequencyCode: fc.constantFrom("7" as const, "8" as const), originalReferenceNumber: word })
      ),
      referralNumber: maybe(word),
      patient: fc.record({ name, birthDate: day, sex, address: address(), deceasedDate: maybe(day) }),
      coverages: fc.array(coverage, { minLength: 1, maxLength: 3 }),
      billed: fc.nat(2),
      billing: fc.oneof(fc.record({ organizationName: word }), fc.record({ name })),
      taxIdType: fc.constantFrom("EIN" as const, "SSN" as const),
      phone: maybe(fc.constant("614-555-0100")),
      cliaNumber: maybe(fc.constant("36D0000001")),
      npis: fc.tuple(npi, npi, npi, npi),
      rendering: fc.record({ name, taxonomyCode: maybe(fc.constant("207Q00000X")) }),
      referring: maybe(fc.record({ qualifier: fc.constantFrom("DN" as const, "DK" as const, "DQ" as const), name })),
      facility: maybe(fc.record({ name: word, address: address() })),
      accident: fc.oneof(
        fc.constant({ employment: false, auto: false, other: false }),
        fc.record({ employment: fc.boolean(), auto: fc.constant(true), other: fc.boolean(), date: maybe(day), state: fc.constant("OH") })
      ),
      onset: fc.oneof(fc.constant({}), fc.record({ onsetDate: day, onsetQualifier: fc.constantFrom("431" as const, "484" as const) })),
      stay: fc.record({ admissionDate: maybe(day), dischargeDate: maybe(day) }),
      authorization: maybe(word),
      codes: fc.array(fc.constantFrom("J02.9", "I10", "S13.4XXA", "Z00.00", "M54.50"), { minLength: count, maxLength: count }),
      lines: fc.array(line(count), { minLength: 1, maxLength: 8 }),
      paid: maybe(cents.filter((each) => each > 0)),
      flags: fc.tuple(fc.boolean(), fc.boolean(), fc.boolean())
    })
    .map((made) => {
      const sequences = (["primary", "secondary", "tertiary"] as const).slice(0, made.coverages.length)
      const billedSequence = sequences[made.billed % sequences.length]
      const isMedicare = (kind: string): boolean => kind === "medicare"
      const [billingNpi, renderingNpi, referringNpi, facilityNpi] = made.npis
      const parsed = parseSuperbill({
        recordType: "insurance-claim",
        submission: "electronic",
        claimId: made.claimId,
        ...made.frequency,
        billedSequence,
        icdIndicator: "0",
        referralNumber: made.referralNumber,
        patient: made.patient,
        coverages: made.coverages.map(({ plan, holder, claimNumber, paidAmount, ...each }, place) => {
          const isBilled = sequences[place] === billedSequence
          const subscriber = "subscriber" in holder ? holder.subscriber : {}
          return {
            ...each,
            ...plan,
            ...holder,
            // What only the billed coverage carries, and what only the others do.
            subscriber: isBilled ? subscriber : { ...subscriber, birthDate: undefined, sex: undefined },
            ...(isBilled ? { claimNumber } : { paidAmount }),
            sequence: sequences[place],
            ...(isMedicare(each.insuranceType) ? { mspStatus: place === 0 ? "medicare-primary" : "medicare-secondary" } : {})
          }
        }),
        billingProvider: {
          ...made.billing,
          npi: billingNpi,
          taxId: made.taxIdType === "EIN" ? "12-3456789" : "123-45-6789",
          taxIdType: made.taxIdType,
          taxonomyCode: "261QP2300X",
          address: { line1: "200 EXAMPLE AVE", city: "ANYTOWN", state: "OH", zip: "45999-0001" },
          phone: made.phone,
          cliaNumber: made.cliaNumber
        },
        renderingProvider: { ...made.rendering, npi: renderingNpi },
        referringProvider: made.referring && { ...made.referring, npi: referringNpi },
        serviceFacility: made.facility && { ...made.facility, npi: facilityNpi },
        encounter: { accident: made.accident, ...made.onset, ...made.stay },
        authorization: { number: made.authorization },
        diagnoses: made.codes.map((code) => ({ code })),
        serviceLines: made.lines.map(({ days, ...each }) => ({ ...each, dateFrom: [...days].sort()[0], dateTo: [...days].sort()[1] })),
        charges: { total: made.lines.reduce((sum, { charge }) => sum + Math.round(charge * 100), 0) / 100, amountPaid: made.paid },
        signatures: {
          patientOnFile: true,
          providerSigned: made.flags[0],
          acceptAssignment: made.flags[1],
          assignmentOfBenefits: made.flags[2]
        }
      })
      if (!parsed.ok) throw new Error(parsed.problems.map(({ path }) => path).join(", "))
      return parsed.record
    })
)

/** As a file would hold it: missing is missing, however it was said. */
const plain = (given: unknown): unknown =>
  JSON.parse(JSON.stringify(given, (_, value: unknown) => (value === "" || value === null ? undefined : value)))

describe("record to 837 to record", () => {
  it("loses nothing of what an 837 can carry", { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(superbill, (record) => {
        const written = write837P(record, aClaimEnvelope)
        expect(written.ok ? [] : written.problems).toEqual([])
        if (!written.ok) return
        const reading = read837P(written.value)
        expect(reading.ok && reading.notes).toEqual([])
        expect(reading.ok && plain(reading.value)).toEqual([plain(record)])
        expect(written.value.replace(/[~\n]/g, "")).toMatch(/^[A-Z0-9 !"&'()*+,\-./:;?=#%@_^]+$/)
      }),
      { numRuns: 100 }
    )
  })
})

const leaves = (shape: Shape, path: string): string[] =>
  shape.kind === "value"
    ? [path]
    : shape.kind === "list"
      ? leaves(shape.entry, `${path}[]`)
      : [...shape.parts].flatMap(([key, part]) => leaves(part, path === "" ? key : `${path}.${key}`))

describe("the table of what is not carried", () => {
  const paths = leaves(recordShape, "")

  it("names fields that there are", () => {
    for (const { path } of notCarriedBy837)
      expect(
        paths.filter((each) => each.startsWith(path)),
        path
      ).not.toHaveLength(0)
  })

  it("names every field that does not come back", () => {
    const filled = fullSuperbill()
    const value = (path: string, from: unknown): unknown =>
      path
        .replaceAll("[]", ".0")
        .split(".")
        .reduce<unknown>((here, step) => (here as Record<string, unknown> | undefined)?.[step], from)
    const written = write837P(filled, aClaimEnvelope)
    const reading = written.ok ? read837P(written.value) : written
    const back = reading.ok ? reading.value[0] : undefined
    const lost = paths.filter((path) => {
      const [one, other] = [value(path, filled), value(path, back)]
      return one !== undefined && one !== null && one !== 0 && String(one).toUpperCase() !== String(other).toUpperCase()
    })
    expect(lost.length).toBeGreaterThan(3)
    for (const path of lost)
      expect(
        notCarriedBy837.some((each) => path.startsWith(each.path)),
        path
      ).toBe(true)
  })
})
