import { trySamples, type ClaimCheck, type HintPage, type HintSample } from "../../../../tests/support/try-hint-samples"

const claim: HintPage = { "claim.totalCharge": "150.00" }
const id = "coverage.primary.memberId"
const line = "claim.line[0]"

const samples: Record<ClaimCheck, HintSample[]> = {
  "place-of-service": [
    { key: "encounter.placeOfService", text: "02", says: /not at home/, tone: "tell" },
    { key: "encounter.placeOfService", text: "10 - Telehealth at home", says: /at home/, tone: "tell" },
    { key: "encounter.placeOfService", text: "97", says: /not on the usual list/ },
    { key: `${line}.placeOfService`, text: "11", page: { [`${line}.modifier[0]`]: "95" }, says: /telehealth modifier/ },
    { key: `${line}.placeOfService`, text: "11", page: { [`${line}.modifier[0]`]: "25" }, says: null },
    { key: "encounter.placeOfService", text: "Office", says: null }
  ],
  "diagnosis-code": [
    { key: "claim.diagnosis[0]", text: "250.00", says: /ICD-9/ },
    { key: "claim.diagnosis[0]", text: "EO3.9", says: /second place/ },
    { key: "claim.diagnosis[0]", text: "E119.1", says: /third character/ },
    { key: "claim.diagnosis[0]", text: "E1", says: /three characters/ },
    { key: "claim.diagnosis[0]", text: "E11.65432", says: /seven/ },
    { key: "claim.diagnosis[0]", text: "W19.XXXA", says: /cause of an injury/ },
    { key: "claim.diagnosis[1]", text: "W19.XXXA", says: null },
    { key: "claim.diagnosis[0]", text: "E11.9 Type 2", says: null },
    { key: "claim.diagnosis[0]", text: "C4A.0", says: null },
    { key: "claim.diagnosis[0]", text: "I10", says: null },
    { key: "claim.diagnosis[0]", text: "diabetes", says: null }
  ],
  "same-diagnosis": [
    { key: "claim.diagnosis[1]", text: "e11.9", page: { "claim.diagnosis[0]": "E119" }, says: /same code/ },
    { key: "claim.diagnosis[1]", text: "E11.9", page: { "claim.diagnosis[0]": "E11.8", "claim.diagnosis[1]": "E11.9" }, says: null }
  ],
  "procedure-code": [
    { key: `${line}.code`, text: "9921", says: /five characters; 4/ },
    { key: `${line}.code`, text: "992I3", says: /five digits/ },
    { key: `${line}.code`, text: "992O3", says: /letter O/ },
    { key: `${line}.code`, text: "9921325", says: /modifier/ },
    { key: `${line}.code`, text: "99213-25", says: /modifier/ },
    { key: `${line}.code`, text: "W1234", says: null },
    { key: `${line}.code`, text: "99213", says: null },
    { key: `${line}.code`, text: "0001F", says: null },
    { key: `${line}.code`, text: "J1100", says: null },
    { key: `${line}.code`, text: "Office visit", says: null }
  ],
  modifier: [
    { key: `${line}.modifier[0]`, text: "2", says: /two characters/ },
    { key: `${line}.modifier[0]`, text: "2595", says: /Several/ },
    { key: `${line}.modifier[1]`, text: "25", page: { [`${line}.modifier[0]`]: "25" }, says: /twice/ },
    { key: `${line}.modifier[0]`, text: "25", page: { [`${line}.modifier[0]`]: "25" }, says: null },
    { key: `${line}.modifier[0]`, text: "rt", says: null }
  ],
  units: [
    { key: `${line}.units`, text: "0", says: /Zero/ },
    { key: `${line}.units`, text: "one", says: /number/ },
    { key: `${line}.units`, text: "2", page: { [`${line}.code`]: "99213" }, says: /one unit/ },
    { key: `${line}.units`, text: "5000", says: /rare/ },
    { key: `${line}.units`, text: "2", page: { [`${line}.code`]: "97110" }, says: null },
    { key: `${line}.units`, text: "1.5", says: null }
  ],
  pointer: [
    { key: `${line}.pointer`, text: "B", page: { "claim.diagnosis[0]": "I10" }, says: /does not stand/ },
    { key: `${line}.pointer`, text: "A,A", page: { "claim.diagnosis[0]": "I10" }, says: /twice/ },
    { key: `${line}.pointer`, text: "M", says: /A to L/ },
    { key: `${line}.pointer`, text: "ABCDE", says: /four/ },
    { key: `${line}.pointer`, text: "A", page: { "claim.diagnosis[0]": "I10" }, says: null },
    { key: `${line}.pointer`, text: "12", page: { "claim.diagnosis[0]": "I10", "claim.diagnosis[1]": "E119" }, says: null },
    { key: `${line}.pointer`, text: "B", says: null }
  ],
  amount: [
    { key: `${line}.charge`, text: "0.00", says: /zero/ },
    { key: `${line}.charge`, text: "-5.00", says: /below zero/ },
    { key: `${line}.charge`, text: "12.345", says: /dollars and cents/ },
    { key: `${line}.charge`, text: "$1,250.00", says: null },
    { key: "coverage.primary.copay", text: "0.00", says: null },
    { key: "coverage.primary.copay", text: "20%", says: null },
    { key: "claim.amountPaid", text: "0", says: null }
  ],
  "total-charge": [
    { key: "claim.totalCharge", text: "150.00", page: { [`${line}.charge`]: "100", "claim.line[1].charge": "40.00" }, says: /add up/ },
    { key: "claim.totalCharge", text: "150.10", page: { [`${line}.charge`]: "100.05", "claim.line[1].charge": "50.05" }, says: null },
    { key: "claim.totalCharge", text: "150.00", page: { [`${line}.charge`]: "see note" }, says: null },
    { key: "claim.amountPaid", text: "160", page: claim, says: /More was paid/ },
    { key: "claim.amountPaid", text: "150", page: claim, says: null },
    { key: "claim.balanceDue", text: "100", page: { ...claim, "claim.amountPaid": "25" }, says: /less paid/ },
    { key: "claim.balanceDue", text: "125", page: { ...claim, "claim.amountPaid": "25" }, says: null }
  ],
  authorization: [
    { key: "claim.priorAuthNumber", text: "", payer: "aetna", says: /^Aetna: By the precertification/, tone: "tell" },
    { key: "claim.priorAuthNumber", text: "", payer: "upmc", says: null },
    { key: "claim.priorAuthNumber", text: "pending", says: /Words in this box/ },
    { key: "claim.priorAuthNumber", text: "W123456789", page: { [id]: "W123456789" }, says: /member ID/ },
    { key: "claim.priorAuthNumber", text: "1234567893", page: { "provider.npi": "1234567893" }, says: /NPI/ },
    { key: "claim.priorAuthNumber", text: "A00123456", page: { [id]: "W123456789" }, says: null }
  ],
  referral: [
    { key: "patient.referringProvider.name", text: "", payer: "aetna", says: /^Referral, Aetna/, tone: "tell" },
    { key: "patient.referringProvider.name", text: "", payer: "upmc", says: null },
    { key: "patient.referringProvider.name", text: "Ana Lopez", payer: "aetna", says: null }
  ],
  resubmission: [
    { key: "claim.originalRefNumber", text: "", page: { "claim.resubmissionCode": "7" }, says: /number of the first claim/, tone: "look" },
    { key: "claim.originalRefNumber", text: "", page: { "claim.resubmissionCode": "1" }, says: null },
    { key: "claim.originalRefNumber", text: "A123", says: /goes with code/, tone: "tell" },
    { key: "claim.originalRefNumber", text: "A123", page: { "claim.resubmissionCode": "8 - void" }, says: null },
    { key: "claim.resubmissionCode", text: "9", says: /7 \(corrected\)/ },
    { key: "claim.resubmissionCode", text: "7", says: null },
    { key: "claim.resubmissionCode", text: "", says: null }
  ],
  accident: [
    {
      key: "claim.relatedTo.autoAccidentState",
      text: "",
      page: { "claim.relatedTo.autoAccident": "Yes" },
      says: /state where/,
      tone: "look"
    },
    { key: "claim.relatedTo.autoAccidentState", text: "", page: { "claim.relatedTo.autoAccident": "No" }, says: null },
    { key: "claim.accidentDate", text: "", page: { "claim.relatedTo.employment": "Y" }, says: /date usually/, tone: "look" },
    { key: "claim.accidentDate", text: "", says: null },
    { key: "claim.accidentDate", text: "11/01/2026", page: { "claim.relatedTo.employment": "Y" }, says: null }
  ]
}

trySamples(samples)
