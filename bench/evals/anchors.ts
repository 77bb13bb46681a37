import type { FieldFact } from "../../src/autofill/facts"
import { classifyFrame } from "../../src/autofill/classify-frame"
import { anchorsOf } from "../../src/autofill/site-map/anchors-of"
import { findTaught } from "../../src/autofill/site-map/find-taught"
import type { Correction } from "../../src/autofill/site-map/site-map"
import { factsOfForm, type CorpusField, type CorpusForm } from "./form-case"
import { readForms } from "./forms"
import { CHANGES, LOSSES, numbered, numberedAnew, type ChangedBox, type PageChange } from "./page-changes"

/** `toldGone`: of the boxes given up, those that were said to be gone from a page that was known. */
type Counts = { taught: number; right: number; wrong: number; givenUp: number; toldGone: number }
type WrongOne = { form: string; change: string; taught: string; found: string; by: string }
export type AnchorsReport = { forms: number; lessons: number; byChange: Record<string, Counts>; wrong: WrongOne[] }

type Lesson = { from: number; correction: Correction }
type Answer = { place: number | null; isToldGone: boolean; by: string }

const mostPerForm = 12
/** Every third lesson says something else than what the box seems to be: that is what corrections are for. */
const contrary = "patient.preferredContact"

const renumber = (boxes: readonly ChangedBox[]): FieldFact[] => boxes.map(({ fact }, index) => ({ ...fact, index }))

const OPEN = new Set(["text", "textarea", "select", "radio", "checkbox", "combobox"])

/** Places spread over the form, of boxes that a clerk sees. */
const sampleOf = (form: CorpusForm, fields: readonly FieldFact[]): number[] => {
  const seen = fields.flatMap(({ state, control }, place) => (state === "open" && OPEN.has(control) ? [place] : []))
  const step = Math.max(1, Math.ceil(seen.length / mostPerForm))
  return seen.filter((_, at) => at % step === form.id.length % step)
}

const meaningsOf = (form: CorpusForm, fields: FieldFact[]) => {
  const facts = { ...factsOfForm(form), fields }
  return classifyFrame(facts, [{ frameId: 0, facts }])
}

const teach = (form: CorpusForm, fields: FieldFact[], places: readonly number[]): Lesson[] => {
  const meanings = meaningsOf(form, fields)
  return places.flatMap((from, nth) => {
    const fact = fields[from]
    if (!fact) return []
    const key = nth % 3 === 2 ? contrary : (form.fields[from]?.expect ?? null)
    const anchors = anchorsOf(fact, fields, { readings: meanings.map((meaning) => meaning.key) })
    return [{ from, correction: { anchors, control: fact.control, key, madeOn: "2026-03-02" } }]
  })
}

const look = (form: CorpusForm, lessons: readonly Lesson[], fields: FieldFact[]): Answer[] =>
  findTaught(
    [{ frameId: 0, fields, meanings: meaningsOf(form, fields) }],
    lessons.map(({ correction }) => correction)
  ).map((outcome) => ({
    place: outcome.state === "exact" ? (outcome.refs[0]?.index ?? null) : outcome.state === "healed" ? outcome.ref.index : null,
    isToldGone: outcome.state === "broken",
    by: outcome.state === "healed" ? outcome.agreed.join(", ") : outcome.state
  }))

const nameOf = (fact: FieldFact | undefined): string => (fact ? `${fact.labels[0]?.text ?? ""} #${fact.id || fact.name}` : "?")

const asksFor = ({ expect, acceptable = [] }: CorpusField): string[] => [expect, ...acceptable].filter((key) => key !== null)

const emptyCounts = (): Counts => ({ taught: 0, right: 0, wrong: 0, givenUp: 0, toldGone: 0 })

/**
 * Boxes of every form are taught, the page is changed in every way, and the boxes are looked for. Pure: the facts as recorded.
 * Found elsewhere than where it went is wrong; not found is given up.
 */
export const evalAnchors = (paths: string[]): AnchorsReport => {
  const forms = readForms(paths)
  const report: AnchorsReport = { forms: forms.length, lessons: 0, byChange: {}, wrong: [] }

  const judge = (
    change: string,
    form: CorpusForm,
    lessons: readonly Lesson[],
    page: readonly ChangedBox[],
    isRight: (lesson: Lesson, place: number) => boolean
  ) => {
    const counts = (report.byChange[change] ??= emptyCounts())
    const fields = renumber(page)
    const answers = look(form, lessons, fields)
    lessons.forEach((lesson, nth) => {
      const { place, isToldGone, by } = answers[nth] ?? { place: null, isToldGone: false, by: "" }
      counts.taught++
      if (place === null) {
        counts.givenUp++
        if (isToldGone) counts.toldGone++
      } else if (isRight(lesson, place)) counts.right++
      else {
        counts.wrong++
        report.wrong.push({
          form: form.id,
          change,
          taught: `${lesson.correction.anchors.label} #${lesson.correction.anchors.id}`,
          found: nameOf(fields[place]),
          by
        })
      }
    })
  }

  forms.forEach((form, nth) => {
    const asTaught = (prepare: PageChange) => {
      const { fields } = factsOfForm(form)
      const boxes = prepare(
        fields.map((fact, from) => ({ fact, from })),
        new Set()
      )
      const before = renumber(boxes)
      const places = sampleOf(form, before)
      return { boxes, lessons: teach(form, before, places), taught: new Set(places) }
    }
    const { boxes, lessons, taught } = asTaught((page) => [...page])
    report.lessons += lessons.length
    for (const [name, change] of Object.entries({ ...CHANGES, ...LOSSES })) {
      const page = change(boxes, taught)
      judge(name, form, lessons, page, ({ from }, place) => page[place]?.from === from)
    }
    const byNumber = asTaught(numbered)
    const anew = numberedAnew(byNumber.boxes, byNumber.taught)
    judge("numbers of ids moved", form, byNumber.lessons, anew, ({ from }, place) => anew[place]?.from === from)

    // The next form as another page of the site: a box that asks the same there may well be the one that is meant.
    const other = forms[(nth + 1) % forms.length]
    if (!other || other === form) return
    const page = factsOfForm(other).fields.map((fact, from) => ({ fact, from }))
    judge("another page of the site", form, lessons, page, ({ from }, place) => {
      const [wanted, there] = [form.fields[from], other.fields[place]]
      return (
        wanted !== undefined &&
        there !== undefined &&
        ((wanted.expect === null && wanted.label === there.label) || asksFor(there).some((key) => asksFor(wanted).includes(key)))
      )
    })
  })
  return report
}

const LINE = "change".padEnd(34)

export const printAnchors = ({ forms, lessons, byChange, wrong }: AnchorsReport): string => {
  const row = (name: string, { taught, right, wrong: bad, givenUp, toldGone }: Counts) =>
    `${name.padEnd(34)} ${String(taught).padStart(6)} ${`${((100 * right) / Math.max(1, taught)).toFixed(1)}%`.padStart(7)} ${String(bad).padStart(6)} ${String(givenUp).padStart(9)} ${String(toldGone).padStart(10)}`
  const total = emptyCounts()
  for (const name of Object.keys(CHANGES)) {
    const counts = byChange[name]
    if (!counts) continue
    total.taught += counts.taught
    total.right += counts.right
    total.wrong += counts.wrong
    total.givenUp += counts.givenUp
    total.toldGone += counts.toldGone
  }
  return [
    ...wrong.map(({ form, change, taught, found, by }) => `WRONG ${form}  ${change}: "${taught}" was taken to be "${found}" by ${by}`),
    `${LINE} taught   right  wrong  given up  told gone`,
    ...Object.entries(byChange).map(([name, counts]) => row(name, counts)),
    row("all changes that keep the box", total),
    `${forms} forms, ${lessons} lessons; wrong in all ${wrong.length}\n`
  ].join("\n")
}
