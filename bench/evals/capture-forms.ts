import { boxFormat } from "../../src/autofill/box-format"
import { classifyPage } from "../../src/autofill/classify-page"
import { formatValue } from "../../src/autofill/format-value"
import type { WriteOrder } from "../../src/autofill/plan"
import { chartFactsOf } from "../../src/background/chart-facts"
import { readChart } from "../../src/intake/chart/read-chart"
import { isCoreKey } from "../../src/patient/keys"
import { recordFromDraft } from "../../src/patient/record-from-draft"
import { readKey } from "../../src/patient/read-key"
import { isSameValue } from "../../src/patient/same-value"
import { isStoredKey } from "../../src/patient/record-keys"
import { storedValue } from "../../src/patient/stored-value"
import { readForms } from "./forms"
import { withReader, type PageRead } from "./read-in-chromium"
import { renderForm } from "./render-form"

type CaptureFormsReport = {
  forms: number
  tp: number
  precision: number
  recall: number
  wrongPerson: string[]
  wrong: string[]
  missed: string[]
}

const asked = "2026-11-21"

/** Fictional people, no two of whom share a value. */
const draft: Record<string, string> = {
  "patient.name.first": "Isolde",
  "patient.name.middle": "Q",
  "patient.name.last": "Vantongeren",
  "patient.birthDate": "1984-05-17",
  "patient.sex": "F",
  "patient.ssn": "123456789",
  "patient.mrn": "MR-40117",
  "patient.email": "isolde.v@example.com",
  "patient.phone.home": "9375550141",
  "patient.phone.mobile": "9375550142",
  "patient.phone.work": "9375550143",
  "patient.phone": "9375550144",
  "patient.address.line1": "418 Larch Ave",
  "patient.address.line2": "Apt 6",
  "patient.address.city": "Dayton",
  "patient.address.state": "OH",
  "patient.address.zip": "45402",
  "patient.maritalStatus": "married",
  "patient.employer": "Gem City Ironworks",
  "patient.occupation": "Welder",
  "guarantor.name.first": "Barnaby",
  "guarantor.name.middle": "K",
  "guarantor.name.last": "Ostrander",
  "guarantor.birthDate": "1957-02-08",
  "guarantor.phone": "6145550121",
  "guarantor.relationship": "father",
  "guarantor.address.line1": "9 Quarry Rd",
  "guarantor.address.city": "Columbus",
  "guarantor.address.state": "IN",
  "guarantor.address.zip": "47201",
  "emergency.name.first": "Clarimond",
  "emergency.name.last": "Duvernay",
  "emergency.phone": "5135550162",
  "emergency.relationship": "sister",
  "coverage.primary.payerName": "Harborlight Mutual",
  "coverage.primary.planName": "Choice Plus",
  "coverage.primary.memberId": "HLM884120937",
  "coverage.primary.groupNumber": "GC-2204",
  "coverage.primary.effectiveDate": "2025-01-01",
  "coverage.primary.relationship": "spouse",
  "coverage.primary.subscriber.name.first": "Thaddeus",
  "coverage.primary.subscriber.name.middle": "W",
  "coverage.primary.subscriber.name.last": "Vanderhorst",
  "coverage.primary.subscriber.birthDate": "1981-09-23",
  "coverage.secondary.payerName": "Stonebridge Supplement",
  "coverage.secondary.memberId": "SBS0093417",
  "coverage.secondary.groupNumber": "ZZ-19",
  "coverage.secondary.relationship": "other",
  "coverage.secondary.subscriber.name.first": "Philomena",
  "coverage.secondary.subscriber.name.last": "Abernathy",
  "coverage.secondary.subscriber.birthDate": "1949-12-09"
}

/** A relationship as the four codes, a word as the box shows it, all else as the record holds it. */
const isRight = (key: string, own: string, shown: string | undefined, got: string): boolean =>
  key.endsWith(".relationship")
    ? got === (/^(self|spouse|child)$/.test(own) ? own : "other")
    : isSameValue(key, own, got) || norm(own) === norm(got) || (shown !== undefined && norm(shown) === norm(got))

const personOf = (key: string): string => /^coverage\.\w+\.subscriber/.exec(key)?.[0] ?? key.split(".")[0] ?? ""

const norm = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, "")

const valuesOf = async (read: PageRead): Promise<Record<string, string>> => {
  const keyed = classifyPage(read.facts, []).flatMap(({ ref, meaning }) => (meaning.key === null ? [] : [{ ...ref, meaning }]))
  const now = await read.values(
    0,
    keyed.map(({ index }) => index)
  )
  const boxes = keyed.flatMap(({ index, meaning }) => {
    const box = now.find((each) => each.index === index)
    return box && !box.isEmpty ? [{ key: meaning.key, label: "", text: box.text, isSure: meaning.confidence === "sure" }] : []
  })
  const found = readChart(chartFactsOf([{ boxes, blocks: [], banner: [], asked: [] }]), asked)
  return Object.fromEntries(found.map(({ key, value }) => [key, value]))
}

/** Each corpus form with its own boxes filled by the key they are known to be, read back as a captured patient. */
export const measureCaptureOfForms = (paths: string[]): Promise<CaptureFormsReport> =>
  withReader(async (read) => {
    const { record } = recordFromDraft(draft, asked)
    const report: CaptureFormsReport = { forms: 0, tp: 0, precision: 1, recall: 1, wrongPerson: [], wrong: [], missed: [] }
    for (const form of readForms(paths)) {
      const page = await read(renderForm(form))
      const places = await page.corpusPlaces()
      const written = new Set<string>()
      const shown = new Map<string, string>()
      const orders = form.fields.flatMap(({ expect: key }, at): WriteOrder[] => {
        const place = places.get(at)
        const fact = place && page.facts[0]?.facts.fields.find(({ index }) => index === place.index)
        if (key === null || !place || place.frameId !== 0 || !fact || fact.state !== "open") return []
        const value = formatValue(record, {
          ref: place,
          fact,
          key,
          format: boxFormat(fact, key),
          confidence: "sure",
          why: ""
        })
        if (!value.ok) return []
        shown.set(key, value.shown)
        if (isStoredKey(key) && isCoreKey(key) && storedValue(record, key) !== null) written.add(key)
        return [{ index: place.index, action: value.action, expectKind: value.expectKind, overwrite: true }]
      })
      // What stands in the boxes before (a list's first choice) is not of our filling.
      const before = await valuesOf(page)
      await page.write(0, orders)
      const got = await valuesOf(page)
      report.forms++
      for (const key of written) {
        const mine = got[key]
        const own = readKey(record, key) ?? ""
        if (mine === undefined) report.missed.push(`${form.id} ${key}`)
        else if (isRight(key, own, shown.get(key), mine)) report.tp++
      }
      for (const [key, value] of Object.entries(got)) {
        const mine = readKey(record, key)
        if (
          before[key] === value ||
          !isCoreKey(key) ||
          key.endsWith(".country") ||
          (mine !== null && isRight(key, mine, shown.get(key), value))
        )
          continue
        report.wrong.push(`${form.id} ${key}`)
        if (
          Object.entries(draft).some(
            ([other, theirs]) =>
              personOf(other) !== personOf(key) && norm(theirs) === norm(value) && /name|birthDate|phone|memberId/.test(other)
          )
        )
          report.wrongPerson.push(`${form.id} ${key}`)
      }
    }
    report.precision = report.tp / (report.tp + report.wrong.length || 1)
    report.recall = report.tp / (report.tp + report.missed.length || 1)
    return report
  })
