import * as z from "zod"
import type { ShownHint } from "../autofill/hints/hint-box"
import { BoxPlace, type HintedBox, type HintList, type HintsAt, type PageHint } from "../messaging/hint-views"
import { fail, succeed, type Outcome } from "../messaging/outcome"
import type { PageSender } from "../messaging/page-sender"
import type { Handlers } from "../messaging/serve"
import { hintsMovedKey, type HintsMoved } from "../messaging/watch-hints"
import { recordFromDraft } from "../patient/record-from-draft"
import type { SessionStore } from "../platform/session-store"
import type { HintBadge } from "./hint-badge"
import type { HintOffice } from "./hint-office"
import { hintReadings, unseen, type HintFrame, type ReadBox, type ReadingDesk } from "./hint-readings"
import { askedOf, readHintBoxes, type BoxNow } from "./hint-values"
import type { HintsDoor } from "./hints-door"
import { hintsOfPage, hintsOnDemand, type PageAround } from "./hints-of-page"
import type { MarksDoor } from "./marks-door"
import { joinTurns } from "./join-turns"
import { webOrigin } from "./open-page"
import type { PageDesk } from "./page-desk"
import { placesNow } from "./page-frames"

type HintHandlers = Pick<
  Handlers,
  "hint.at" | "hint.changed" | "hint.silence" | "hint.article" | "hint.all" | "hint.list" | "hint.point" | "hint.refresh"
>

export type HintDesk = {
  desk: ReadingDesk & Pick<PageDesk, "inHand" | "clock">
  door: HintsDoor
  marks: MarksDoor
  office: HintOffice
  badge: HintBadge
  store: SessionStore
  refresh: () => Promise<void>
  /** Opens the article of this title; the title is looked up after the panel was opened, which only a click allows. */
  openArticle: (title: Promise<string | null>, tab: { id: number; windowId: number }) => Promise<void>
}

const nobody = fail("bad-request", "Only the script of a page asks for this.")
const notHere = fail("no-permission", "Hints are shown on sites that the office approved.")
const onceKey = (tabId: number) => `hintOnce:${tabId}`
const mostListed = 2000
const mostTries = 3

/** Hints for pages: every question is answered for approved sites alone, whoever asks, and nothing that stands in a box goes back. */
export const serveHints = ({ desk, door, marks, office, badge, store, refresh, openArticle }: HintDesk) => {
  const readings = hintReadings(desk, door)

  const mayHint = async (origin: string): Promise<boolean> => (await office.isOn()) && (await office.isApproved(origin))

  const silencedOnce = async (tabId: number): Promise<string[]> =>
    z
      .array(z.string())
      .catch([])
      .parse(await store.read(onceKey(tabId)))

  /** What holds for every document of a tab, read once for an answer; then what the office says of one site. */
  const tabAround = async (tabId: number): Promise<(origin: string) => Promise<PageAround>> => {
    const [payers, patient, once] = await Promise.all([office.payers(), desk.inHand(), silencedOnce(tabId)])
    const asOf = desk.clock.today()
    const inHand = patient ? recordFromDraft(patient.draft, asOf).record : null
    return async (origin) => {
      const table = await office.table(origin)
      return { table: table.filter(({ id }) => !once.includes(id)), payers, origin, asOf, inHand }
    }
  }

  const withTitles = (hints: readonly ShownHint[]): Promise<PageHint[]> =>
    Promise.all(
      hints.map(async ({ id, tone, text, article }) => {
        const title = article === null ? null : await office.articleTitle(article)
        return { id, tone, text: text.slice(0, 400), article: article !== null && title !== null ? { slug: article, title } : null }
      })
    )

  /** Each document of a tab with what stands in it, and what there is to say of its boxes. */
  const pagesOf = async (
    tabId: number,
    isAnew = false
  ): Promise<{ hints: ReturnType<typeof hintsOfPage>; frame: HintFrame; boxes: BoxNow[] }[]> => {
    let frames = await readings.all(tabId, office.isApproved, isAnew)
    let all = await readHintBoxes(desk.door, tabId, frames)
    if (!isAnew && all.length < askedOf(frames)) {
      frames = await readings.all(tabId, office.isApproved, true)
      all = await readHintBoxes(desk.door, tabId, frames)
    }
    const aroundOf = await tabAround(tabId)
    return Promise.all(
      frames.map(async (frame) => ({
        hints: hintsOfPage(await aroundOf(frame.origin), all),
        frame,
        boxes: all.filter((box) => box.frame === frame).toSorted((one, other) => one.read.index - other.read.index)
      }))
    )
  }

  const moved = (tabId: number): Promise<void> => store.write(hintsMovedKey, { tabId, at: desk.clock.now() } satisfies HintsMoved)

  /** Counts what there is to look at and tells the button and an open side panel. */
  const countNow = async (tabId: number, isChange: boolean): Promise<void> => {
    let looks = 0
    for (const { hints, boxes } of await pagesOf(tabId)) for (const box of boxes) looks += hints.looksOf(box).length
    await badge.count(tabId, looks, isChange)
    await moved(tabId)
  }
  const recount = joinTurns(countNow)

  const none = (isBox: boolean): Outcome<HintsAt> => succeed({ isBox, place: null, hints: [] })

  /** The box in hand: by the place the script knew, else by what has the keyboard once the document was read again. */
  const findBox = async (page: PageSender, at: BoxPlace | null) => {
    const known = readings.known(page.tabId, page)
    const box = at !== null && known?.readingId === at.readingId ? known.boxes[at.index] : undefined
    if (known && box && !unseen.includes(box.fact.state)) return { frame: known, at }
    for (let times = 0; times < mostTries; times++) {
      const isShared = readings.isReading(page.tabId, page)
      const frame = await readings.read(page.tabId, page)
      if (!frame) return null
      const found = BoxPlace.safeParse(await desk.door.ask(page.tabId, frame, "focused", []))
      // A reading that began earlier may not have met a box that was drawn since.
      if (!found.success && isShared) continue
      if (!found.success) return { frame, at: null }
      // The page may have been read once more in between, for the count.
      const newest = [frame, readings.known(page.tabId, page)].find((each) => each?.readingId === found.data.readingId)
      if (newest) return { frame: newest, at: found.data }
    }
    return null
  }

  /** Null: the box is gone. */
  const hintsInHand = async (tabId: number, frame: HintFrame, { index }: BoxPlace, around: PageAround): Promise<ShownHint[] | null> => {
    const key = frame.boxes[index]?.key ?? null
    if (key === null) return []
    const frames = [frame, ...readings.kept(tabId).filter(({ frameId }) => frameId !== frame.frameId)]
    const isMine = (read: ReadBox, of: HintFrame) => of === frame && read.index === index
    const read = (keys: readonly string[], isFirst: boolean) =>
      readHintBoxes(desk.door, tabId, frames, (box, of) => (isMine(box, of) ? isFirst : box.key !== null && keys.includes(box.key)))
    return hintsOnDemand(around, read, (box) => isMine(box.read, box.frame), key)
  }

  const hintsAt = async (page: PageSender, asked: BoxPlace | null): Promise<Outcome<HintsAt>> => {
    const { tabId } = page
    const isFirst = readings.known(tabId, page) === null
    let found = await findBox(page, asked)
    // The page may be left while it is counted: whatever stands there next is counted by itself.
    if (isFirst && found) void recount(tabId, false).catch(() => undefined)
    if (!found) return none(true)
    // What means nothing is no box to ask about again.
    if (found.at === null || found.frame.boxes[found.at.index]?.key === null) return none(false)
    const around = await (await tabAround(tabId))(page.origin)
    let hints = await hintsInHand(tabId, found.frame, found.at, around)
    if (hints === null) {
      // The page drew the box anew, or the reading is no longer kept there.
      found = await findBox(page, null)
      if (!found?.at) return none(true)
      hints = await hintsInHand(tabId, found.frame, found.at, around)
      if (hints === null) return none(true)
    }
    return succeed({ isBox: true, place: found.at, hints: await withTitles(hints) })
  }

  /** Runs for our script on an approved site alone. */
  const onPage = async <T>(page: PageSender | undefined, then: (page: PageSender) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    if (page === undefined) return nobody
    return (await mayHint(page.origin)) ? then(page) : notHere
  }

  const listPage = async (tabId: number, isAnew: boolean): Promise<Outcome<HintList>> => {
    const tab = await desk.door.tab(tabId)
    if (tab === null) return fail("not-found", "This tab was closed.")
    const origin = webOrigin(tab.url)
    const empty = (state: HintList["state"]) => succeed({ state, origin, known: 0, boxes: [] })
    if (!(await office.isOn())) return empty("off")
    if (origin === "") return empty(tab.url === "" ? "not-approved" : "not-a-page")
    if (!(await office.isApproved(origin))) return empty("not-approved")
    const pages = await pagesOf(tabId, isAnew)
    if (pages.length === 0) return fail("page-not-readable", "This page could not be read. Look again in a moment.")
    const boxes: HintedBox[] = []
    let known = 0
    for (const { hints: said, frame, boxes: mine } of pages) {
      known += mine.length
      for (const box of mine) {
        const hints = said
          .of(box)
          .filter(({ tone }) => tone !== "good")
          // What an empty box is waiting for is good to know, and nothing to mend yet.
          .map((hint): ShownHint => (box.box.isEmpty ? { ...hint, tone: "tell" } : hint))
        const place: BoxPlace = { readingId: frame.readingId, index: box.read.index }
        if (hints.length > 0) boxes.push({ frameId: frame.frameId, place, label: box.read.label, hints: await withTitles(hints) })
      }
    }
    return succeed({ state: "ready", origin, known, boxes: boxes.slice(0, mostListed) })
  }

  const showAll = async (tabId: number): Promise<number> => {
    let shown = 0
    for (const { hints: said, frame, boxes } of await pagesOf(tabId)) {
      const cards = []
      for (const box of boxes) {
        const hints = await withTitles(said.looksOf(box))
        if (hints.length > 0) cards.push({ index: box.read.index, hints })
      }
      shown += (await door.call(tabId, frame, "showAll", [frame.readingId, cards])) ?? 0
    }
    return shown
  }

  const handlers: HintHandlers = {
    "hint.at": ({ at, isFocused }, _, from) =>
      onPage(from, async (page) => {
        if (isFocused) return hintsAt(page, at)
        if (page.frameId === 0) await store.remove([onceKey(page.tabId)])
        if (await readings.read(page.tabId, page)) await recount(page.tabId, false)
        return none(true)
      }),
    "hint.changed": (_, __, from) => onPage(from, async ({ tabId }) => (await recount(tabId, true), succeed({}))),
    "hint.silence": ({ id, scope }, _, from) =>
      onPage(from, async ({ tabId, origin }) => {
        if (scope === "once") await store.write(onceKey(tabId), [...new Set([...(await silencedOnce(tabId)), id])])
        else if (!(await office.silence(id, scope === "site" ? origin : null)))
          return fail("storage-failed", "This hint could not be put to silence.")
        await recount(tabId, true)
        return succeed({})
      }),
    "hint.article": ({ slug }, _, from) => {
      if (from === undefined) return Promise.resolve(nobody)
      // Nothing may be awaited before the panel is opened: the browser allows it for the length of the click alone.
      const title = mayHint(from.origin).then((may) => (may ? office.articleTitle(slug) : null))
      return openArticle(title, { id: from.tabId, windowId: from.windowId }).then(() => succeed({}))
    },
    "hint.all": ({ isShown }, _, from) =>
      onPage(from, async ({ tabId }) => {
        if (isShown) return succeed({ shown: await showAll(tabId) })
        for (const frame of await readings.all(tabId, office.isApproved)) await door.call(tabId, frame, "hideAll", [])
        return succeed({ shown: 0 })
      }),
    "hint.list": ({ tabId, isAnew }) => listPage(tabId, isAnew),
    "hint.point": async ({ tabId, frameId, place: { readingId, index } }) => {
      // Nothing is read here: a new reading would make the place that is asked for another box.
      const frame = (await placesNow(desk.door, tabId)).find((each) => each.frameId === frameId)
      if (!frame || !(await office.isApproved(frame.origin))) return succeed({ isFound: false })
      return succeed({ isFound: (await marks(tabId, frame, "point", [readingId, index])) === true })
    },
    "hint.refresh": async () => {
      await refresh()
      return succeed({})
    }
  }

  return {
    handlers,
    /** A fill was done in this tab, or taken back (""). Its report waits for no count and never fails by one. */
    filled: async (tabId: number, text: string): Promise<void> => {
      await badge.told(tabId, text)
      const told = text === "" ? office.isOn().then((isOn) => (isOn ? recount(tabId, false) : undefined)) : moved(tabId)
      // The boxes were written whatever becomes of this; the next change of the page puts the number and the list right.
      void told.catch(() => undefined)
    },
    forget: async (tabId: number): Promise<void> => {
      readings.forget(tabId)
      badge.forget(tabId)
      await store.remove([onceKey(tabId)])
    }
  }
}
