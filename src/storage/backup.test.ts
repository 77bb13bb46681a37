import { expect, it } from "vitest"
import { anArticle } from "../../tests/support/an-article"
import { memoryDatabase } from "../../tests/support/memory-database"
import { payers as shippedPayers } from "../knowledge/payers/payers"
import { blankClaimSender } from "../superbill/claim-sender"
import type { OfficeRule } from "../superbill/office-rule"
import { approvedSites } from "./approved-sites"
import { articles } from "./articles"
import { backups, readBackup } from "./backup"
import { hintSilences } from "./hint-silences"
import { missedQuestions } from "./missed-questions"
import { officeHints } from "./office-hints"
import { officeRules } from "./office-rules"
import { payerStore } from "./payers"
import { settings } from "./settings"
import { superbillSettings } from "./superbill-settings"

const keys = anArticle()
const permits = anArticle({ slug: "parking-permits", title: "Parking permits" })
const pack = { version: "one", articles: [keys, permits] }

const rule: OfficeRule = {
  id: "referral-number",
  isOn: true,
  severity: "warning",
  message: "No referral number",
  fix: "Ask the referring office.",
  source: "Office rule",
  when: { op: "blank", path: "referralNumber" }
}

/** A machine with a pack, an edit, an article of its own, a pin, a note, a site and a choice. */
const usedMachine = async () => {
  const db = memoryDatabase()
  const store = articles(db)
  await store.takePack(pack, 1)
  await store.save({ ...keys, title: "Our keys, first" }, 5)
  await store.save({ ...keys, title: "Our keys" }, 6)
  await store.save(anArticle({ slug: "our-coffee", title: "Coffee" }), 7)
  await store.pin("parking-permits", true)
  await store.askReview("our-coffee", "new machine")
  await approvedSites(db).approve("https://ehr.example", "2026-03-02", "EHR")
  await settings(db).save({ idleMinutes: 4, keepsMissedQuestions: true }, "2026-03-02")
  await payerStore(db).remove(shippedPayers[0]!.id)
  await officeRules(db).save(rule, null)
  await superbillSettings(db).setChange({ ruleId: rule.id, to: "info", reason: "until June" })
  await superbillSettings(db).setClaimSender({ ...blankClaimSender, submitterName: "Sample Clinic" })
  await officeHints(db).setOn("npi-check-digit", false)
  await hintSilences(db).silence({ hintId: "member-id-shape", origin: "https://ehr.example" })
  await missedQuestions(db).note("where do bicycles go", 8)
  return db
}

const textOf = async (db: ReturnType<typeof memoryDatabase>) => {
  const text = await backups(db).write("2026-11-21")
  if (!text.ok) throw new Error("not written")
  return text.value
}

const read = (text: string) => {
  const backup = readBackup(text)
  if (!backup.ok) throw new Error(backup.problem.message)
  return backup.value
}

it("restored on another machine gives the same base", async () => {
  const text = await textOf(await usedMachine())
  expect(text).not.toContain("bicycles")
  const there = memoryDatabase()
  await articles(there).takePack(pack, 99)
  const backup = read(text)
  expect(await backups(there).preview(backup)).toEqual({
    ok: true,
    value: {
      writtenOn: "2026-11-21",
      added: ["Coffee"],
      replaced: ["When a key is lost"],
      same: 1,
      staying: [],
      sites: 1,
      siteMaps: 0,
      payers: 1,
      rules: 1,
      providers: 0
    }
  })
  expect(await articles(there).all()).toMatchObject({ value: [{ office: null }, { office: null }] })
  expect(await backups(there).restore(backup, 100)).toEqual({ ok: true, value: undefined })
  expect(JSON.parse(await textOf(there))).toEqual(JSON.parse(text))
  expect(await articles(there).history("lost-keys")).toMatchObject({
    value: [{ article: { title: "Our keys, first" } }, { article: { title: "When a key is lost" }, wasShipped: true }]
  })
})

it("keeps what is here: replaced texts in the history, texts it does not know in place", async () => {
  const backup = read(await textOf(await usedMachine()))
  const here = memoryDatabase()
  await articles(here).takePack(pack, 1)
  await articles(here).save({ ...keys, title: "Keys of this desk" }, 50)
  await articles(here).save(anArticle({ slug: "our-tea", title: "Tea" }), 51)
  expect(await backups(here).preview(backup)).toMatchObject({ value: { replaced: ["Keys of this desk"], staying: ["Tea"] } })
  await backups(here).restore(backup, 100)
  const history = await articles(here).history("lost-keys")
  expect(history.ok && history.value.map(({ article }) => article.title)).toContain("Keys of this desk")
  // A second time nothing is left to do.
  expect(await backups(here).preview(backup)).toMatchObject({ value: { added: [], replaced: [], staying: ["Tea"] } })
  expect(await articles(here).read("our-tea")).toMatchObject({ value: { office: { title: "Tea" } } })
})

it("notices that this machine ships a newer text than the office knew", async () => {
  const backup = read(await textOf(await usedMachine()))
  const here = memoryDatabase()
  await articles(here).takePack({ version: "two", articles: [{ ...keys, title: "Shipped anew" }, permits] }, 1)
  await backups(here).restore(backup, 100)
  expect(await articles(here).read("lost-keys")).toMatchObject({
    value: { isOvertaken: true, office: { title: "Our keys" }, builtIn: { title: "Shipped anew" } }
  })
})

it("of a time before there were hints is read too", async () => {
  const { officeHints: hints, hintSilences: silences, settings: chosen, ...older } = JSON.parse(await textOf(await usedMachine()))
  expect([hints, silences]).toEqual([
    [{ id: "npi-check-digit", isOn: false, hint: null }],
    [{ hintId: "member-id-shape", origin: "https://ehr.example" }]
  ])
  const { showsHints: _, ...before } = chosen
  expect(read(JSON.stringify({ ...older, settings: before }))).toMatchObject({
    officeHints: [],
    hintSilences: [],
    settings: { idleMinutes: 4, showsHints: true }
  })
})

it("what is no sound backup is refused by its places, and changes nothing", async () => {
  const text = await textOf(await usedMachine())
  const whole = JSON.parse(text)
  const broken = { ...whole, articles: [{ ...whole.articles[0], office: { ...whole.articles[0].office, title: "" } }] }
  for (const [bad, words] of [
    ["", /not JSON/],
    [text.slice(0, 900), /cut off/],
    ["[]", /not a backup of Deskhand/],
    [JSON.stringify({ ...whole, version: 2 }), /newer Deskhand/],
    ["x".repeat(50_000_001), /too large/]
  ] as const)
    expect(readBackup(bad)).toMatchObject({ ok: false, problem: { message: expect.stringMatching(words) } })
  expect(readBackup(JSON.stringify(broken))).toMatchObject({ ok: false, problem: { fields: ["articles.0.office.title"] } })
})
