import type { PageHints } from "../../messaging/page-hints-calls"
import { elementOf } from "../overlay/box-element"
import { showCards } from "../overlay/show-cards"
import { showHint, type ShownHintCard } from "../overlay/show-hint"
import { askBackground, readHintsAt } from "./ask-background"
import { canAskAbout } from "./can-ask-about"

/** Tabbing through boxes asks about none of them; stopping at one does. */
const restMs = 40
const settleMs = 400
/** A page that is drawn anew while it is read may slip away from under the answer: asked this often, and then left. */
const mostTries = 3

const placeOf = (element: HTMLElement) =>
  Object.hasOwn(globalThis, "deskhandPage") ? (globalThis.deskhandPage?.boxOf(element) ?? null) : null

const keyboardIn = (document: Document): Element | null => {
  let { activeElement } = document
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot)
  return activeElement
}

/**
 * Hears which box the clerk is in and which was changed, and nothing else: no observer, no timer, nothing read and nothing written while
 * no hint is shown. What a box means and what is to be said of it is the background's to tell.
 */
export const watchBoxes = (window: Window & typeof globalThis): PageHints => {
  const { document } = window
  const stop = new AbortController()
  const { signal } = stop
  /** Elements that a reading met and knew no meaning of. */
  const strangers = new WeakSet<Element>()
  let card: ShownHintCard | null = null
  /** What the card that stands says: the same again is not drawn again under the hand. */
  let said = ""
  let cards: ReturnType<typeof showCards> | null = null
  let resting = 0
  let typing = 0
  let settling = 0
  let turn = 0

  const hideCard = () => {
    card?.hide()
    card = null
  }
  const hideCards = () => {
    cards?.hide()
    cards = null
  }
  const leave = () => {
    stop.abort()
    hideCard()
    hideCards()
  }

  const ask = async (box: HTMLElement, tries = 1): Promise<void> => {
    const mine = ++turn
    const answer = await askBackground("hint.at", { at: placeOf(box), isFocused: true })
    if (answer === "refused") return leave()
    const found = readHintsAt(answer)
    // The clerk went on, or the page drew the box anew: what was said is about another box.
    if (!found || mine !== turn || !box.isConnected || (keyboardIn(document) !== box && card?.box !== box)) return
    if (!found.isBox) strangers.add(box)
    else if (found.place === null && tries < mostTries) {
      window.clearTimeout(resting)
      resting = window.setTimeout(() => void ask(box, tries + 1), settleMs)
      return
    }
    const isEntered = card !== null && document.activeElement !== box && card.box === box
    // Read anew while the clerk works in the hint itself: nothing is taken from under the hands.
    if (isEntered) return
    const says = JSON.stringify(found.hints)
    if (card?.isShown() && card.box === box && said === says) return
    said = says
    hideCard()
    if (found.hints.length === 0) return
    const drawn = found.place ? elementOf(found.place.readingId, found.place.index) : null
    const anchor = drawn && drawn.getBoundingClientRect().width >= 3 ? drawn : box
    try {
      card = showHint(window, box, anchor, found.hints, ways(box))
    } catch {
      card = null // a page that forbids what every page allows: the side panel lists the hints
    }
    if (card && !card.isShown()) card = null
  }

  const ways = (box: HTMLElement) => ({
    why: (slug: string) => void askBackground("hint.article", { slug }),
    silence: (id: string, scope: "once" | "site" | "always") =>
      void askBackground("hint.silence", { id, scope }).then(() => {
        hideCard()
        if (keyboardIn(document) === box) void ask(box)
      }),
    typed: () => {
      window.clearTimeout(typing)
      typing = window.setTimeout(() => void ask(box), settleMs)
    },
    gone: () => (card = null)
  })

  const onFocusIn = (event: FocusEvent): void => {
    if (!event.isTrusted || card?.owns(event.target) || card?.owns(event.relatedTarget)) return
    turn++
    window.clearTimeout(resting)
    const target = event.composedPath()[0]
    if (!canAskAbout(target) || strangers.has(target)) return
    resting = window.setTimeout(() => void ask(target), restMs)
  }

  const onFocusOut = (event: FocusEvent): void => {
    if (card === null || card.owns(event.relatedTarget) || card.owns(event.target)) return
    const left = card
    // Not inside the page's own event.
    window.setTimeout(left.hide, 0)
  }

  const onChange = (event: Event): void => {
    const target = event.composedPath()[0]
    hideCards()
    window.clearTimeout(settling)
    settling = window.setTimeout(() => {
      void askBackground("hint.changed", {}).then((answer) => (answer === "refused" ? leave() : undefined))
      if (canAskAbout(target) && keyboardIn(document) === target) void ask(target)
    }, settleMs)
  }

  const onKey = (event: KeyboardEvent): void => {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || !event.isTrusted) return
    if (event.code === "KeyH" && card?.isShown()) card.enter()
    else if (event.code === "KeyJ") void askBackground("hint.all", { isShown: !cards?.isShown() })
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }

  const passive = { capture: true, passive: true, signal }
  window.addEventListener("focusin", onFocusIn, passive)
  window.addEventListener("focusout", onFocusOut, passive)
  window.addEventListener("change", onChange, passive)
  window.addEventListener("keydown", onKey, { capture: true, signal })

  // Ahead of the first focus, and only when the page has nothing better to do.
  window.requestIdleCallback(
    () =>
      void askBackground("hint.at", { at: null, isFocused: false }).then((answer) => {
        if (answer === "refused") return leave()
        const box = keyboardIn(document)
        if (turn === 0 && canAskAbout(box ?? undefined)) void ask(box as HTMLElement)
      }),
    { timeout: 3000 }
  )

  return {
    showAll: (readingId, wanted) => {
      hideCards()
      if (signal.aborted) return 0
      hideCard()
      cards = showCards(window, readingId, wanted)
      const { shown } = cards
      if (shown === 0) hideCards()
      return shown
    },
    hideAll: () => {
      hideCards()
      return true
    },
    isAlive: () => !signal.aborted
  }
}
