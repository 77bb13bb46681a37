import { useCallback, useEffect, useMemo, useState } from "react"
import type { CodeSet } from "../../knowledge/codes/open-code-set"
import { favourites, type Favourite } from "../../storage/favourites"
import { officeRules } from "../../storage/office-rules"
import { openCodeSets } from "../../storage/open-code-sets"
import { payerStore } from "../../storage/payers"
import { referenceTables } from "../../storage/reference-tables"
import { superbillSettings } from "../../storage/superbill-settings"
import type { OfficeRule } from "../../superbill/office-rule"
import type { OfficeSettings } from "../../superbill/office-settings"
import type { Reference } from "../../superbill/reference"
import { referenceFromCodeSets } from "./reference-from-code-sets"
import { referenceFromPayers } from "./reference-from-payers"

/** What the office keeps of codes, rules and providers; empty until it was read. */
export type Office = {
  isRead: boolean
  sets: readonly CodeSet[]
  reference: Reference
  settings: OfficeSettings
  rules: readonly OfficeRule[]
  providers: readonly Favourite[]
  /** What could not be read, as sentences; the rest is used. */
  problems: readonly string[]
  reload: () => void
}

type Read = Omit<Office, "reload">

const nothing: Read = {
  isRead: false,
  sets: [],
  reference: {},
  settings: { changes: [], silences: [] },
  rules: [],
  providers: [],
  problems: []
}

const readOffice = async (day: string): Promise<Read> => {
  const [sets, tables, payers, settings, rules, providers] = await Promise.all([
    openCodeSets(),
    referenceTables().open(day),
    payerStore().list(),
    superbillSettings().read(),
    officeRules().list(),
    favourites().list()
  ])
  return {
    isRead: true,
    sets: sets.ok ? sets.value : [],
    reference: {
      ...(sets.ok ? referenceFromCodeSets(sets.value) : {}),
      ...(tables.ok ? tables.value : {}),
      ...(payers.ok ? referenceFromPayers(payers.value) : {})
    },
    settings: settings.ok ? settings.value : nothing.settings,
    rules: rules.ok ? rules.value : [],
    providers: providers.ok ? providers.value : [],
    problems: [...new Set([sets, tables, payers, settings, rules, providers].flatMap((read) => (read.ok ? [] : [read.problem.message])))]
  }
}

/** Reads it at opening and again whenever the window comes to the front: the options may have changed it. `day`: of the tables to use. */
export const useOffice = (day: string): Office => {
  const [office, setOffice] = useState(nothing)
  const reload = useCallback(() => void readOffice(day).then(setOffice), [day])
  useEffect(() => {
    const stop = new AbortController()
    reload()
    window.addEventListener("focus", reload, { signal: stop.signal })
    document.addEventListener("visibilitychange", () => (document.hidden ? undefined : reload()), { signal: stop.signal })
    return () => stop.abort()
  }, [reload])
  return useMemo(() => ({ ...office, reload }), [office, reload])
}
