import type { ClaimSender } from "../superbill/claim-sender"
import { OfficeSettings, type RuleChange, type RuleSilence } from "../superbill/office-settings"
import { database, type Database } from "./database"
import { keep, type Stored } from "./keep"

export type SuperbillSettingsRow = OfficeSettings & { id: "office" }

const nothing: OfficeSettings = { changes: [], silences: [] }
const refused: Stored<never> = {
  ok: false,
  problem: { code: "bad-request", message: "Say why in a few words, and for which payer or provider.", fields: ["reason"] }
}

const isSameSilence = (one: RuleSilence, other: RuleSilence): boolean =>
  one.ruleId === other.ruleId && one.payerId === other.payerId && one.providerNpi === other.providerNpi

/** Which rules of a superbill this office does not want to hear, or only more quietly, and who sends its claim files. Rules, payers and providers; never a patient. */
export const superbillSettings = (db: () => Database = database) => {
  const read = async (): Promise<OfficeSettings> => {
    const { id: _, ...row } = (await db().superbillSettings.get("office")) ?? { id: "office", ...nothing }
    const kept = OfficeSettings.safeParse(row)
    return kept.success ? kept.data : nothing
  }

  const change = async (make: (settings: OfficeSettings) => OfficeSettings): Promise<Stored<OfficeSettings>> =>
    keep(() =>
      db().transaction("rw", db().superbillSettings, async () => {
        const next = make(await read())
        await db().superbillSettings.put({ id: "office", ...next })
        return next
      })
    )

  return {
    read: (): Promise<Stored<OfficeSettings>> => keep(read),

    /** Sets a rule off or down for the whole office; one change a rule. */
    setChange: async (given: RuleChange): Promise<Stored<OfficeSettings>> => {
      const made = OfficeSettings.safeParse({ changes: [given], silences: [] })
      const rule = made.success ? made.data.changes[0] : undefined
      if (!rule) return { ok: false, problem: { code: "bad-request", message: "Say why in a few words.", fields: ["reason"] } }
      return change((settings) => ({ ...settings, changes: [...settings.changes.filter((each) => each.ruleId !== rule.ruleId), rule] }))
    },

    dropChange: (ruleId: string): Promise<Stored<OfficeSettings>> =>
      change((settings) => ({ ...settings, changes: settings.changes.filter((each) => each.ruleId !== ruleId) })),

    addSilence: async (given: RuleSilence): Promise<Stored<OfficeSettings>> => {
      const made = OfficeSettings.safeParse({ changes: [], silences: [given] })
      const silence = made.success ? made.data.silences[0] : undefined
      if (!silence) return refused
      return change((settings) => ({
        ...settings,
        silences: [...settings.silences.filter((each) => !isSameSilence(each, silence)), silence]
      }))
    },

    setClaimSender: async (given: ClaimSender): Promise<Stored<OfficeSettings>> => {
      const made = OfficeSettings.safeParse({ ...nothing, claimSender: given })
      const claimSender = made.data?.claimSender
      if (!claimSender)
        return { ok: false, problem: { code: "bad-request", message: "Something here is too long.", fields: ["claimSender"] } }
      return change((settings) => ({ ...settings, claimSender }))
    },

    dropSilence: (silence: RuleSilence): Promise<Stored<OfficeSettings>> =>
      change((settings) => ({ ...settings, silences: settings.silences.filter((each) => !isSameSilence(each, silence)) }))
  }
}
