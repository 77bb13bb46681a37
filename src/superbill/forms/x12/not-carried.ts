/**
 * Fields of a superbill that a professional claim has no place for, or that come back in another shape, each with the
 * reason in a sentence. What is not named here comes back from `read837P` as `write837P` was given it, but for capitals.
 */
export const notCarriedBy837: readonly { path: string; why: string }[] = [
  { path: "recordType", why: "Missing comes back as insurance-claim; a self-pay superbill is not sent." },
  { path: "submission", why: "Always comes back as electronic." },
  { path: "patient.phone", why: "Only workers' compensation and auto claims carry it." },
  { path: "coverages[].planName", why: "Sent only where there is no group number." },
  { path: "coverages[].memberId", why: "Blanks and hyphens are left out." },
  { path: "coverages[].effectiveDate", why: "Belongs to eligibility, not to a claim." },
  { path: "coverages[].terminationDate", why: "Belongs to eligibility, not to a claim." },
  { path: "coverages[].eligibility", why: "Belongs to eligibility, not to a claim." },
  { path: "coverages[].qmb", why: "Belongs to eligibility, not to a claim." },
  { path: "coverages[].mspStatus", why: "Follows from the order of payers when Medicare is among them." },
  {
    path: "coverages[].subscriber",
    why: "Of a patient insured in their own right it is the patient; of an employer the name and address alone."
  },
  { path: "coverages[].subscriber.birthDate", why: "Of a coverage that is not billed: names and addresses alone are sent." },
  { path: "coverages[].subscriber.sex", why: "Of a coverage that is not billed: names and addresses alone are sent." },
  { path: "coverages[].claimNumber", why: "Only that of the coverage that is billed." },
  { path: "coverages[].paidAmount", why: "Only of a coverage that is not billed." },
  { path: "billingProvider.name", why: "Where there is an organization, its name alone." },
  { path: "billingProvider.cliaCertificate", why: "No place in a claim." },
  { path: "encounter.patientStatus", why: "No place in a claim." },
  { path: "encounter.lastSeenDate", why: "No place in a claim." },
  { path: "encounter.scheduledOn", why: "No place in a claim." },
  { path: "encounter.accident", why: "Not asked and no are the same on a claim, and come back as no; the state goes with an accident." },
  { path: "encounter.onsetQualifier", why: "Goes with the date alone." },
  { path: "encounter.outsideLab", why: "A claim wants the laboratory's own number with it, which a superbill has not." },
  { path: "encounter.outsideLabCharge", why: "A claim wants the laboratory's own number with it, which a superbill has not." },
  { path: "encounter.telehealth", why: "A claim says it by place of service and modifier." },
  { path: "authorization", why: "The number alone." },
  { path: "diagnoses[].code", why: "Sent without its dot, which is put back after the third character." },
  { path: "serviceLines[].dateTo", why: "Missing comes back as the first day." },
  { path: "serviceLines[].minutes", why: "Lines are billed in units." },
  { path: "serviceLines[].ndc.code", why: "Sent without hyphens." },
  { path: "charges.amountPaid", why: "Nothing paid is not sent." },
  { path: "charges.adjustments", why: "No place in a claim." },
  { path: "charges.balanceDue", why: "No place in a claim." },
  { path: "charges.copayDue", why: "No place in a claim." },
  { path: "charges.copayCollected", why: "Sent within what the patient paid." },
  { path: "charges.copayNote", why: "No place in a claim." },
  { path: "signatures.providerSignedOn", why: "No place in a claim." },
  { path: "notices", why: "An advance notice is told by modifiers." },
  { path: "history", why: "Stays on the machine." }
]
