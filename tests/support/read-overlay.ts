import type { CDPSession, Page } from "@playwright/test"

type Node = {
  backendNodeId: number
  nodeName: string
  nodeType: number
  nodeValue: string
  attributes?: string[]
  children?: Node[]
  shadowRoots?: Node[]
  shadowRootType?: string
}
export type Box = { left: number; top: number; right: number; bottom: number }
export type OverlayCard = { text: string; box: Box; buttons: { name: string; text: string; box: Box }[] }

const under = (node: Node): Node[] => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(under)]
const attribute = (node: Node, name: string): string => {
  const at = node.attributes?.indexOf(name) ?? -1
  return at < 0 ? "" : (node.attributes?.[at + 1] ?? "")
}
const textOf = (node: Node): string =>
  under(node)
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue)
    .join("")

/** Looks through closed trees as the browser's own inspector does, which no page can: the cards that Deskhand shows on a page. */
export const readOverlay = async (page: Page, session?: CDPSession): Promise<OverlayCard[]> => {
  const cdp = session ?? (await page.context().newCDPSession(page))
  try {
    const { root } = (await cdp.send("DOM.getDocument", { depth: -1, pierce: true })) as { root: Node }
    const trees = under(root).filter(({ shadowRootType }) => shadowRootType === "closed")
    const cards = trees
      .flatMap(under)
      .filter((node) => node.nodeName === "DIV" && attribute(node, "role") === "group" && /hint$/.test(attribute(node, "aria-label")))
    const boxOf = async ({ backendNodeId }: Node): Promise<Box | null> => {
      try {
        const { model } = await cdp.send("DOM.getBoxModel", { backendNodeId })
        const [left = 0, top = 0, right = 0, , , bottom = 0] = model.border
        return { left, top, right, bottom }
      } catch {
        return null // not drawn
      }
    }
    const found: OverlayCard[] = []
    for (const card of cards) {
      const box = await boxOf(card)
      if (!box) continue
      const buttons = []
      for (const button of under(card).filter(({ nodeName }) => nodeName === "BUTTON")) {
        const place = await boxOf(button)
        if (place) buttons.push({ name: attribute(button, "aria-label"), text: textOf(button), box: place })
      }
      found.push({ text: textOf(card), box, buttons })
    }
    return found
  } finally {
    if (!session) await cdp.detach()
  }
}

/** Presses a button of a card where a person would. */
export const pressInOverlay = async (page: Page, text: string): Promise<void> => {
  const button = (await readOverlay(page)).flatMap(({ buttons }) => buttons).find((each) => each.text === text)
  if (!button) throw new Error(`no card has a button ${text}`)
  await page.mouse.click((button.box.left + button.box.right) / 2, (button.box.top + button.box.bottom) / 2)
}
