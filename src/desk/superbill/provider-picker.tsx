import { useState } from "react"
import { favourites } from "../../storage/favourites"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { SelectBox } from "../../ui/select-box"
import { BoxProblem } from "../../ui/text-box"
import { useEditor } from "./editor-context"
import { favouritesOf, providerId, usualPlaceOf } from "./favourites-of"

const store = favourites()

/** Takes a provider of the office into the superbill, or remembers the one who stands there. */
export const ProviderPicker = () => {
  const { record, office, edit } = useEditor()
  const [problem, setProblem] = useState("")
  const announce = useAnnounce()
  const id = providerId(record)
  const known = favouritesOf(office, record)

  const remember = async () => {
    if (id === null) return setProblem("Type the provider's name or NPI first.")
    const { renderingProvider, billingProvider, serviceFacility } = record
    const { last, first } = renderingProvider.name
    const saved = await store.save({
      id,
      name: [last, first].filter((part) => part).join(", ") || id,
      parts: { renderingProvider, billingProvider, serviceFacility },
      ...(known?.placeOfService === undefined ? {} : { placeOfService: known.placeOfService }),
      ...usualPlaceOf(record),
      templateId: known?.templateId ?? null,
      services: known?.services ?? [],
      diagnoses: known?.diagnoses ?? []
    })
    setProblem(saved.ok ? "" : saved.problem.message)
    if (saved.ok) announce("Provider remembered for the next superbill")
    office.reload()
  }

  return (
    <div className="sb-provider">
      {office.providers.length > 0 ? (
        <SelectBox
          label="Provider of this office"
          value={known?.id ?? ""}
          empty="Another provider"
          choices={office.providers.map((each) => [each.id, each.name] as const)}
          onChange={(chosen) => {
            const parts = office.providers.find((each) => each.id === chosen)?.parts
            if (parts) edit((last) => ({ ...last, ...parts }))
          }}
        />
      ) : null}
      <Button onClick={() => void remember()}>{known ? "Remember as it stands now" : "Remember this provider"}</Button>
      <BoxProblem id="provider-problem" text={problem} />
    </div>
  )
}
