import { testRules } from "../../../tests/support/a-superbill"
import { policyHolderRules } from "./policy-holder-rules"

testRules(policyHolderRules, {
  "subscriber-self-mismatch": {
    fires: [
      { "coverages[0].subscriber": { name: { last: "Samples", first: "Kim" }, birthDate: "1980-06-16" } },
      { "coverages[0].subscriber.name.first": "Kim" },
      { "coverages[0].subscriber.birthDate": "1981-06-15" }
    ],
    places: ["coverages[0].subscriber.name.last", "coverages[0].subscriber.name.first", "coverages[0].subscriber.birthDate"],
    silent: [
      { "coverages[0].subscriber.name": { last: " SÁM-PLE ", first: "p a t" } },
      { "coverages[0].subscriber": null },
      { "coverages[0].subscriber.name.first": " " },
      { "coverages[0].subscriber.name.first": "Kim", "coverages[0].relationship": "child" },
      { "coverages[0].subscriber.birthDate": "1980-06-15" }
    ]
  },
  "subscriber-missing": {
    fires: [
      { "coverages[0].relationship": "child" },
      { "coverages[0].relationship": "spouse", "coverages[0].subscriber.name": { last: "Sample", first: "" } },
      { "coverages[0].relationship": "other", "coverages[0].subscriber.name": { last: " ", first: "Kim" } }
    ],
    places: ["coverages[0].subscriber.name.last", "coverages[0].subscriber.name.first"],
    silent: [
      { "coverages[0].relationship": "child", "coverages[0].subscriber.name": { last: "Sample", first: "Kim" } },
      { "coverages[0].relationship": "other", "coverages[0].insuranceType": "workers-comp" },
      { "coverages[0].relationship": "" }
    ]
  }
})
