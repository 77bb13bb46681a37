import type { Coverage, Patient, Questionnaire, QuestionnaireResponse } from "@medplum/fhirtypes"
import { indexStructureDefinitionBundle } from "@medplum/core"
import { MockClient } from "@medplum/mock"
import { MantineProvider } from "@mantine/core"
import "@mantine/core/styles.css"
import { MedplumProvider, QuestionnaireForm, ResourceForm } from "@medplum/react"
import "@medplum/react/styles.css"
import definitions from "fhir-definitions"
import { useState } from "react"
import { tellState } from "./app-state"
import { show } from "./held"

indexStructureDefinitionBundle(definitions)
const medplum = new MockClient()
// The mock knows no value sets: the two that these forms ask for.
const codes: Record<string, [string, string][]> = {
  gender: [
    ["female", "Female"],
    ["male", "Male"],
    ["unknown", "Unknown"]
  ],
  status: [
    ["active", "Active"],
    ["cancelled", "Cancelled"],
    ["draft", "Draft"]
  ]
}
medplum.valueSetExpand = (async ({ url, filter }: { url?: string; filter?: string }) => ({
  resourceType: "ValueSet",
  status: "active",
  expansion: {
    timestamp: "2026-01-01T00:00:00Z",
    contains: codes[/gender/.test(url ?? "") ? "gender" : "status"]!.filter(([, text]) =>
      text.toLowerCase().startsWith((filter ?? "").toLowerCase())
    ).map(([code, display]) => ({ system: url, code, display }))
  }
})) as unknown as typeof medplum.valueSetExpand
const kept: { patient?: Patient; coverage?: Coverage } = {}

/** The forms keep their resource to themselves until they are sent: the page itself sends them when it is asked. */
const send = async (place: string) => {
  document.querySelector<HTMLFormElement>(`#${place} form`)?.requestSubmit()
  await new Promise((done) => setTimeout(done, 50))
}
const ofPatient = (name: string, pick: (patient: Patient) => unknown) =>
  tellState(name, async () => {
    await send("patient")
    return kept.patient ? (pick(kept.patient) ?? null) : "never sent"
  })
ofPatient("medplum-given", (p) => p.name?.[0]?.given?.join(" "))
ofPatient("medplum-family", (p) => p.name?.[0]?.family)
ofPatient("medplum-gender", (p) => p.gender)
ofPatient("medplum-birthdate", (p) => p.birthDate)
ofPatient("medplum-phone", (p) => p.telecom?.[0]?.value)
ofPatient("medplum-phone-system", (p) => p.telecom?.[0]?.system)
ofPatient("medplum-line", (p) => p.address?.[0]?.line?.[0])
ofPatient("medplum-city", (p) => p.address?.[0]?.city)
ofPatient("medplum-active", (p) => p.active)
const ofCoverage = (name: string, pick: (coverage: Coverage) => unknown) =>
  tellState(name, async () => {
    await send("coverage")
    return kept.coverage ? (pick(kept.coverage) ?? null) : "never sent"
  })
ofCoverage("medplum-subscriber-id", (c) => c.subscriberId)
ofCoverage("medplum-coverage-status", (c) => c.status)
ofCoverage("medplum-dependent", (c) => c.dependent)

const questionnaire: Questionnaire = {
  resourceType: "Questionnaire",
  status: "active",
  title: "Coverage intake",
  item: [
    { linkId: "member", type: "string", text: "Member ID" },
    {
      linkId: "holder",
      type: "choice",
      text: "Relationship to policy holder",
      answerOption: [{ valueString: "Self" }, { valueString: "Spouse" }]
    },
    { linkId: "start", type: "date", text: "Effective date" },
    { linkId: "secondary", type: "boolean", text: "Other coverage" }
  ]
}
let response: QuestionnaireResponse | undefined
const answer = (linkId: string) => response?.item?.find((item) => item.linkId === linkId)?.answer?.[0]
tellState("medplum-q-member", () => answer("member")?.valueString)
tellState("medplum-q-holder", () => answer("holder")?.valueString)
tellState("medplum-q-start", () => answer("start")?.valueDate)
tellState("medplum-q-secondary", () => answer("secondary")?.valueBoolean)

const patient: Patient = {
  resourceType: "Patient",
  name: [{ given: [""], family: "" }],
  telecom: [{ system: "phone", value: "" }],
  address: [{ line: [""] }]
}
const coverage = { resourceType: "Coverage" } as Coverage

const Page = () => {
  const [sent, send] = useState(0)
  return (
    <MantineProvider>
      <MedplumProvider medplum={medplum}>
        <p hidden>{sent}</p>
        <div id="patient">
          <ResourceForm
            defaultValue={patient}
            onSubmit={(next) => {
              kept.patient = next as Patient
              send((n) => n + 1)
            }}
          />
        </div>
        <div id="coverage">
          <ResourceForm
            defaultValue={coverage}
            onSubmit={(next) => {
              kept.coverage = next as Coverage
              send((n) => n + 1)
            }}
          />
        </div>
        <div id="questions">
          <QuestionnaireForm
            questionnaire={questionnaire}
            onChange={(next) => {
              response = next
            }}
            onSubmit={() => undefined}
          />
        </div>
      </MedplumProvider>
    </MantineProvider>
  )
}
show(<Page />)
