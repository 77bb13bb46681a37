import { Star } from "lucide-react"
import { useState } from "react"
import { favourites, type Favourite } from "../../storage/favourites"
import { everyTemplate } from "../../superbill/templates/every-template"
import { placeOfDiagnosis, placeOfService, tickDiagnosis, tickService, type TickedService } from "../../superbill/tick-visit"
import { useAnnounce } from "../../ui/announce"
import { arrowKeys } from "../../ui/arrow-keys"
import { Button } from "../../ui/button"
import { SelectBox } from "../../ui/select-box"
import { TickBox } from "../../ui/tick-box"
import { useEditor } from "./editor-context"
import { favouritesOf, usualPlaceOf } from "./favourites-of"
import { wordsOfCode } from "./find-codes"
import type { Office } from "./use-office"

const store = favourites()

/** Where this provider has no list of their own: the one all others of the office use. */
const usualTemplate = ({ providers }: Office): string => {
  const used = new Set(providers.flatMap(({ templateId }) => templateId ?? []))
  return used.size === 1 ? ([...used][0] ?? "") : ""
}

/** A usual visit, ticked: the provider's favourites, and the list of a specialty. */
export const TemplatePanel = () => {
  const { record, office, edit, asOf } = useEditor()
  const known = favouritesOf(office, record)
  const [asked, setAsked] = useState<string | null>(null)
  const announce = useAnnounce()
  const templateId = asked ?? known?.templateId ?? usualTemplate(office)
  const template = everyTemplate.find(({ id }) => id === templateId)
  const day = record.serviceLines[0]?.dateFrom ?? asOf

  const keep = async (change: Partial<Favourite>, words: string) => {
    if (!known) return
    const saved = await store.save({ ...known, ...change })
    announce(saved.ok ? words : saved.problem.message)
    office.reload()
  }
  const keepAll = () =>
    keep(
      {
        ...usualPlaceOf(record),
        services: record.serviceLines.flatMap(({ procedureCode, modifiers }) =>
          procedureCode ? [{ code: procedureCode, modifiers: modifiers.slice(0, 4), words: "" }] : []
        ),
        diagnoses: record.diagnoses.flatMap(({ code }) =>
          code ? [{ code, modifiers: [], words: wordsOfCode(office.sets, ["icd10cm"], code).slice(0, 200) }] : []
        )
      },
      "Kept as this provider's favourites"
    )

  const service = (each: TickedService) => (
    <li key={[each.code, ...each.modifiers].join(" ")}>
      <TickBox
        isTicked={placeOfService(record, each) >= 0}
        onChange={() =>
          edit((last) => tickService(last, each, { day, place: known?.placeOfService ?? null }, office.reference.feeSchedule))
        }
        data-arrow=""
      >
        <b className="figures">{[each.code, ...each.modifiers].join(" ")}</b>{" "}
        <span className="soft">{wordsOfCode(office.sets, ["office", "hcpcs"], each.code)}</span>
      </TickBox>
    </li>
  )
  const diagnosis = (code: string, words: string) => (
    <li key={code}>
      <TickBox isTicked={placeOfDiagnosis(record, code) >= 0} onChange={() => edit((last) => tickDiagnosis(last, code))} data-arrow="">
        <b className="figures">{code}</b> {words}
      </TickBox>
    </li>
  )

  return (
    <div className="sb-template">
      <div className="sb-template-top">
        <SelectBox
          label="List of a specialty"
          value={templateId}
          empty="No list"
          choices={everyTemplate.map(({ id, title }) => [id, title] as const)}
          onChange={(id) => {
            setAsked(id)
            if (known) void keep({ templateId: id === "" ? null : id }, "Remembered for this provider")
          }}
        />
        {known ? (
          <Button onClick={() => void keepAll()}>
            <Star size={14} aria-hidden /> Keep these codes as favourites
          </Button>
        ) : (
          <p className="soft small">Remember the provider (under Provider) to keep favourites.</p>
        )}
      </div>
      {/* Arrow keys move among the ticks inside. */}
      {/* eslint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="sb-ticks" onKeyDown={arrowKeys}>
        {known && known.services.length + known.diagnoses.length > 0 ? (
          <section aria-label={`Favourites of ${known.name}`}>
            <h3>Favourites of {known.name}</h3>
            <ul>
              {known.services.map(service)}
              {known.diagnoses.map(({ code, words }) => diagnosis(code, words))}
            </ul>
          </section>
        ) : null}
        {template?.services.map(({ title, codes }) => (
          <section key={title} aria-label={title}>
            <h3>{title}</h3>
            <ul className="sb-codes">{codes.map((code) => service({ code, modifiers: [] }))}</ul>
          </section>
        ))}
        {template ? (
          <section aria-label="Diagnoses of the list">
            <h3>Diagnoses</h3>
            <ul>{template.diagnoses.map(({ code, words }) => diagnosis(code, words))}</ul>
          </section>
        ) : null}
      </div>
    </div>
  )
}
