import type { Handlers } from "../messaging/serve"
import { capturePage } from "./capture-page"
import { correctPage } from "./correct-page"
import { disownBox } from "./disown-box"
import { fillPage } from "./fill-page"
import { inOrder } from "./in-order"
import { lookAtPage } from "./look-at-page"
import type { PageDesk } from "./page-desk"
import { pageStatus } from "./page-status"
import { readBenefits, type RememberBenefits } from "./read-benefits"
import type { ResultDoor } from "./result-door"
import { undoPage } from "./undo-page"

type PageHandlers = Pick<
  Handlers,
  "page.status" | "page.look" | "page.fill" | "page.undo" | "page.correct" | "page.disown" | "page.capture" | "page.benefits"
>

/** The page handlers. Work on one tab runs in order: a look never crosses a fill of the same page. */
export const servePage = (desk: PageDesk, words: ResultDoor, remember: RememberBenefits): PageHandlers => {
  const turns = new Map<number, ReturnType<typeof inOrder>>()
  const onTab = <T>(tabId: number, task: () => Promise<T>): Promise<T> => {
    const turn = turns.get(tabId) ?? inOrder()
    turns.set(tabId, turn)
    return turn(task)
  }
  return {
    "page.status": ({ tabId }) => onTab(tabId, () => pageStatus(desk, tabId)),
    "page.look": ({ tabId }) => onTab(tabId, () => lookAtPage(desk, tabId)),
    "page.fill": (params) => onTab(params.tabId, () => fillPage(desk, params)),
    "page.capture": ({ tabId }) => onTab(tabId, () => capturePage(desk, words, tabId)),
    "page.benefits": ({ tabId }) => onTab(tabId, () => readBenefits(desk, words, remember, tabId)),
    "page.undo": ({ tabId }) => onTab(tabId, () => undoPage(desk, tabId)),
    "page.disown": (params) => onTab(params.tabId, () => disownBox(desk, params)),
    "page.correct": (params) => onTab(params.tabId, () => correctPage(desk, params))
  }
}
