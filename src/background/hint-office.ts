import { builtInHints } from "../autofill/hints/built-in-hints"
import type { Hint } from "../autofill/hints/hint"
import { hintTable } from "../autofill/hints/hint-table"
import type { Payer } from "../knowledge/payers/payer"
import { isSiteGranted } from "../platform/permissions"
import { approvedSites } from "../storage/approved-sites"
import { articles, currentOf } from "../storage/articles"
import { hintSilences } from "../storage/hint-silences"
import { officeHints } from "../storage/office-hints"
import { payerStore } from "../storage/payers"
import { settings } from "../storage/settings"

/** What the office says of hints: where, which, and about whom. Read at each question, so that a change holds at once. */
export type HintOffice = {
  isOn(): Promise<boolean>
  /** Listed by the office and granted by the browser. */
  isApproved(origin: string): Promise<boolean>
  /** Sites whose pages get hints; none while hints are off. */
  approvedOrigins(): Promise<string[]>
  table(origin: string): Promise<Hint[]>
  payers(): Promise<Payer[]>
  /** `origin` null: everywhere. */
  silence(hintId: string, origin: string | null): Promise<boolean>
  /** null for an article that is not there or not in use. */
  articleTitle(slug: string): Promise<string | null>
}

export const hintOffice = (isGranted: (origin: string) => Promise<boolean> = isSiteGranted): HintOffice => {
  const isOn = async () => {
    const read = await settings().read()
    return read.ok && read.value.showsHints
  }
  const listed = async () => {
    const sites = await approvedSites().list()
    return sites.ok ? sites.value.map(({ origin }) => origin) : []
  }
  return {
    isOn,
    isApproved: async (origin) => (await listed()).includes(origin) && (await isGranted(origin)),
    approvedOrigins: async () => {
      if (!(await isOn())) return []
      const origins = await listed()
      const granted = await Promise.all(origins.map(isGranted))
      return origins.filter((_, at) => granted[at])
    },
    table: async (origin) => {
      const [office, silences] = await Promise.all([officeHints().list(), hintSilences().list()])
      return hintTable(builtInHints, office.ok ? office.value : [], silences.ok ? silences.value : [], origin)
    },
    payers: async () => {
      const known = await payerStore().list()
      return known.ok ? known.value.map(({ payer }) => payer) : []
    },
    silence: async (hintId, origin) => (await hintSilences().silence({ hintId, origin })).ok,
    articleTitle: async (slug) => {
      const row = await articles().read(slug)
      if (!row.ok || row.value === null) return null
      const article = currentOf(row.value)
      return article.state === "retired" ? null : article.title
    }
  }
}
