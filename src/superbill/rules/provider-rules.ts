import { isNpi } from "../../patient/npi"
import type { CheckContext, CheckedLine } from "../check-context"
import { codeSet } from "../code-ranges"
import { isBlank, textOf } from "../read-value"
import type { Rule } from "../rule"
import { isCliaLabLine } from "./clia-lab-line"
import { when } from "./paths"

const isOrderedCode = codeSet("70010-79999 80047-89398")
const isOrdered = (line: CheckedLine): boolean => isOrderedCode(line.code) || line.has("GP", "GO", "GN")

const facilityPlaces = new Set(["19", "21", "22", "23", "24", "31", "32", "33", "34", "51", "61"])

const poBox = /^(po box|p\.o\. box|p o box|p\.o\.box|post office box|lock box|lockbox)(?![\p{L}\p{N}])/u

const isTaxId = (taxId: unknown, type: unknown): boolean => {
  const digits = textOf(taxId).replace(/[ -]/g, "")
  if (!/^\d{9}$/.test(digits) || /^(\d)\1{8}$/.test(digits)) return false
  return type !== "SSN" || !(/^(000|666|9)/.test(digits) || digits.slice(3, 5) === "00" || digits.endsWith("0000"))
}

const providersOf = ({ record }: CheckContext) => ({
  billingProvider: record.billingProvider,
  renderingProvider: record.renderingProvider,
  referringProvider: record.referringProvider,
  serviceFacility: record.serviceFacility
})

export const providerRules: readonly Rule[] = [
  {
    id: "billing-npi-missing",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "The billing NPI is missing.",
    fix: "Enter the practice's NPI.",
    source: "NUCC 1500 manual item 33a; 837P 2010AA NM109",
    check: ({ record }) => when(isBlank(record.billingProvider.npi), "billingProvider.npi")
  },
  {
    id: "rendering-provider-missing",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "The name or NPI of the treating provider is missing.",
    fix: "Choose the provider who saw the patient.",
    source: "NUCC 1500 manual item 24J; 837P 2310B; CARC 16 / RARC N290",
    check: ({ record: { renderingProvider } }) => [
      ...when(isBlank(renderingProvider.name.last), "renderingProvider.name.last"),
      ...when(isBlank(renderingProvider.npi), "renderingProvider.npi")
    ]
  },
  {
    id: "npi-check-digit",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "An NPI is not valid: its check digit does not fit.",
    fix: "Look the provider up in NPPES and enter the NPI again.",
    source: "45 CFR 162.406; CMS NPI check-digit note (ISO 7812, prefix 80840)",
    check: (context) =>
      Object.entries(providersOf(context)).flatMap(([name, { npi }]) => when(!isBlank(npi) && !isNpi(textOf(npi)), `${name}.npi`))
  },
  {
    id: "tax-id-missing",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "The tax ID is missing.",
    fix: "Enter the practice's EIN, or the SSN of a provider without one.",
    source: "NUCC 1500 manual item 25; 837P 2010AA REF*EI/SY",
    check: ({ record }) => when(isBlank(record.billingProvider.taxId), "billingProvider.taxId")
  },
  {
    id: "tax-id-invalid",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "The tax ID is not a valid number of nine digits.",
    fix: "Check it against the letter of the IRS.",
    source: "NUCC 1500 manual item 25; IRS EIN / SSA SSN number rules",
    check: ({ record: { billingProvider } }) =>
      when(!isBlank(billingProvider.taxId) && !isTaxId(billingProvider.taxId, billingProvider.taxIdType), "billingProvider.taxId")
  },
  {
    id: "taxonomy-missing",
    group: "provider",
    severity: "error",
    needs: "payer-profile",
    message: "This payer wants the provider taxonomy code.",
    fix: "Enter the taxonomy code that the payer enrolled.",
    source: "837P 2000A PRV*BI; state Medicaid companion guides",
    check: ({ isInsurance, billed, record }) =>
      when(
        isInsurance && billed?.payer?.taxonomyRequired === true && isBlank(record.billingProvider.taxonomyCode),
        "billingProvider.taxonomyCode"
      )
  },
  {
    id: "taxonomy-format",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "A taxonomy code does not have the right form.",
    fix: "Copy the ten characters from NPPES or the NUCC list; the last is an X.",
    source: "NUCC Health Care Provider Taxonomy code set",
    check: ({ record: { billingProvider, renderingProvider } }) =>
      Object.entries({ billingProvider, renderingProvider }).flatMap(([name, { taxonomyCode }]) =>
        when(!isBlank(taxonomyCode) && !/^[A-Z0-9]{9}X$/.test(textOf(taxonomyCode)), `${name}.taxonomyCode`)
      )
  },
  {
    id: "billing-address-po-box",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "The billing address is a PO box, but it must be a street address.",
    fix: "Use the street address; the PO box can be the pay-to address.",
    source: "837P 2010AA N301 usage note (street address)",
    check: ({ record: { billingProvider } }) =>
      when(poBox.test(textOf(billingProvider.address.line1).trim().toLowerCase()), "billingProvider.address.line1")
  },
  {
    id: "billing-zip4-missing",
    group: "provider",
    severity: "warning",
    needs: "none",
    message: "An electronic claim needs all nine digits of the billing ZIP.",
    fix: "Add the last four digits.",
    source: "837P 2010AA N403 usage note",
    check: ({ isInsurance, record: { submission, billingProvider } }) =>
      when(isInsurance && submission !== "paper" && /^\d{5}$/.test(textOf(billingProvider.address.zip)), "billingProvider.address.zip")
  },
  {
    id: "referring-qualifier-invalid",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "It is not marked what the provider of item 17 did: refer, order or supervise.",
    fix: "Choose DN (referred), DK (ordered) or DQ (supervised).",
    source: "NUCC 1500 manual item 17",
    check: ({ record: { referringProvider } }) =>
      when(
        (!isBlank(referringProvider.npi) || !isBlank(referringProvider.name.last)) &&
          !["DN", "DK", "DQ"].includes(textOf(referringProvider.qualifier)),
        "referringProvider.qualifier"
      )
  },
  {
    id: "referring-npi-missing",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "The referring or ordering provider has no NPI.",
    fix: "Look the NPI up in NPPES.",
    source: "NUCC 1500 manual item 17b; CARC 16 / RARC N286",
    check: ({ record: { referringProvider } }) =>
      when(!isBlank(referringProvider.name.last) && isBlank(referringProvider.npi), "referringProvider.npi")
  },
  {
    id: "ordering-provider-missing",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "Medicare wants to know who ordered this service, or certified the therapy.",
    fix: "Enter who ordered it, even when it is the treating provider.",
    source: "Medicare Claims Processing Manual ch. 26 s.10.4 item 17; CARC 16 / RARC N265, N286",
    check: ({ isInsurance, isBilledToMedicare, lines, record: { referringProvider } }) =>
      when(
        isInsurance &&
          isBilledToMedicare &&
          isBlank(referringProvider.npi) &&
          isBlank(referringProvider.name.last) &&
          lines.some(isOrdered),
        "referringProvider.name.last",
        "referringProvider.npi"
      )
  },
  {
    id: "service-facility-missing",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "The facility where the service took place is missing.",
    fix: "Enter the facility's name, address and NPI.",
    source: "NUCC 1500 manual item 32; 837P 2310C",
    check: ({ isInsurance, lines, record }) =>
      when(isInsurance && isBlank(record.serviceFacility.name) && lines.some(({ pos }) => facilityPlaces.has(pos)), "serviceFacility.name")
  },
  {
    id: "clia-missing",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "This lab test needs the practice's CLIA number.",
    fix: "Enter the CLIA number (item 23 on paper).",
    source: "NUCC 1500 manual item 23; Medicare Claims Processing Manual ch. 16 s.70; CARC 16 / RARC MA120",
    check: ({ isInsurance, lines, record }) =>
      when(isInsurance && isBlank(record.billingProvider.cliaNumber) && lines.some(isCliaLabLine), "billingProvider.cliaNumber")
  },
  {
    id: "clia-format",
    group: "provider",
    severity: "error",
    needs: "none",
    message: "The CLIA number does not have the right form.",
    fix: "Copy it from the CLIA certificate: ten characters, the third a D.",
    source: "CMS CLIA number format; Medicare Claims Processing Manual ch. 16 s.70",
    check: ({ record: { billingProvider } }) =>
      when(!isBlank(billingProvider.cliaNumber) && !/^\d{2}D\d{7}$/.test(textOf(billingProvider.cliaNumber)), "billingProvider.cliaNumber")
  }
]
