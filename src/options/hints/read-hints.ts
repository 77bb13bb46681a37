import type { HintSilence, OfficeHint } from "../../autofill/hints/hint-table"
import type { Payer } from "../../knowledge/payers/payer"
import { approvedSites, type ApprovedSite } from "../../storage/approved-sites"
import { articles, currentOf } from "../../storage/articles"
import { hintSilences } from "../../storage/hint-silences"
import type { Stored } from "../../storage/keep"
import { officeHints } from "../../storage/office-hints"
import { payerStore } from "../../storage/payers"
import { settings } from "../../storage/settings"

export type HintsHere = {
  isOn: boolean
  office: OfficeHint[]
  silences: HintSilence[]
  payers: Payer[]
  sites: ApprovedSite[]
  /** Slug and title, by title. */
  articles: { slug: string; title: string }[]
}

/** What the panel shows, read at once. */
export const readHints = async (): Promise<Stored<HintsHere>> => {
  const [chosen, office, silences, payers, sites, texts] = await Promise.all([
    settings().read(),
    officeHints().list(),
    hintSilences().list(),
    payerStore().list(),
    approvedSites().list(),
    articles().all()
  ])
  if (!chosen.ok) return chosen
  if (!office.ok) return office
  if (!silences.ok) return silences
  if (!payers.ok) return payers
  if (!sites.ok) return sites
  if (!texts.ok) return texts
  return {
    ok: true,
    value: {
      isOn: chosen.value.showsHints,
      office: office.value,
      silences: silences.value,
      payers: payers.value.map(({ payer }) => payer),
      sites: sites.value,
      articles: texts.value
        .map(currentOf)
        .filter(({ state }) => state !== "retired")
        .map(({ slug, title }) => ({ slug, title }))
        .toSorted((one, other) => one.title.localeCompare(other.title))
    }
  }
}
