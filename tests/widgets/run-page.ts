import { fileURLToPath } from "node:url"
import type { Browser, CDPSession } from "@playwright/test"
import type { FieldFact } from "../../src/autofill/facts"
import type { WriteAction, WriteOrder, WriteOutcome } from "../../src/autofill/plan"
import type { UndoOutcome } from "../../src/messaging/page-agent-calls"
import type { WidgetRow } from "./rows"

/** The boxes of a reading cross as one text. */
const readHere = "(() => { const read = deskhandPage.read(); return { ...read, fields: JSON.parse(read.fields) } })()"

export type RowResult = {
  row: WidgetRow
  /** What the writer said: "filled", "changed-by-page" or the reason of a failure; "not-read" when the reader saw no such box. */
  said: string
  holdsAfterFill: unknown
  heldBefore: unknown
  holdsAfterUndo: unknown
  /** What the writer said of the undo: "restored", the sentence why not, or "" when nothing was written. */
  undoSaid: string
}

/** `forbidden`: forms sent, Enter keys and presses of buttons that are no drop-down and no tick, while the page was filled. */
export type PageResult = { results: RowResult[]; fillMs: number; forbidden: string[]; errors: string[] }

/** An isolated world of the page, as a content script has it. */
const openWorld = async (cdp: CDPSession) => {
  const { frameTree } = await cdp.send("Page.getFrameTree")
  const { executionContextId } = await cdp.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName: "deskhand-test" })
  return async <T>(expression: string): Promise<T> => {
    const answer = await cdp.send("Runtime.evaluate", {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true
    })
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text)
    return answer.result.value as T
  }
}

/** Reads, fills and undoes all rows of one page in one go, asking the page's app what it holds in between. */
export const runPage = async (
  browser: Browser,
  origin: string,
  agent: string,
  rows: readonly WidgetRow[],
  isBehind = false
): Promise<PageResult> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const errors: string[] = []
  page.on("pageerror", (error) => errors.push(error.message))
  await page.route(
    (url) => url.origin !== origin,
    (route) => route.abort()
  )
  try {
    await page.addInitScript({ path: fileURLToPath(new URL("note-forbidden.js", import.meta.url)) })
    await page.goto(`${origin}/${rows[0]!.page}.html`)
    await page.waitForLoadState("networkidle")
    await page.waitForTimeout(300)
    const cdp = await context.newCDPSession(page)
    if (isBehind) {
      // The popup has the keyboard: the page gets no focus of its own.
      await cdp.send("Emulation.setFocusEmulationEnabled", { enabled: false })
      await (await context.newPage()).bringToFront()
    }
    const run = await openWorld(cdp)
    await run(agent)
    const tell = async () => {
      await page.evaluate(() => document.dispatchEvent(new Event("print-state")))
      const place = page.locator("#app-state:not(:empty)")
      await place.waitFor({ state: "attached" })
      return JSON.parse((await place.textContent())!) as Record<string, unknown>
    }

    const before = await tell()
    const facts = await run<{ readingId: string; fields: FieldFact[] }>(readHere)
    const orders: (WriteOrder | null)[] = []
    for (const row of rows) {
      const index = await run<number>(
        `deskhandTest.indexOf(${JSON.stringify(facts.readingId)}, ${facts.fields.length}, ${JSON.stringify(row.at)})`
      )
      const field = facts.fields[index]
      orders.push(field ? { index, action: actionOf(row, field.options), expectKind: row.as, overwrite: row.overwrite ?? false } : null)
    }
    await page.evaluate(() => {
      document.dispatchEvent(new Event("meanwhile"))
      Object(window).forbidden.length = 0
    })
    const given = orders.filter((order) => order !== null)
    const start = Date.now()
    const outcomes = await run<WriteOutcome[]>(`deskhandPage.write(${JSON.stringify(facts.readingId)}, ${JSON.stringify(given)})`)
    const fillMs = Date.now() - start
    const forbidden = await page.evaluate(() => [...Object(window).forbidden] as string[])
    const filled = await tell()
    const undo = await run<UndoOutcome>("deskhandPage.undo()")
    await page.waitForTimeout(50)
    const undone = await tell()
    const results = rows.map((row, at): RowResult => {
      const order = orders[at]
      const outcome = outcomes.find(({ index }) => index === order?.index)
      const said = !outcome ? "not-read" : outcome.status === "failed" ? outcome.reason : outcome.status
      const undoSaid = !order
        ? ""
        : undo.restored.includes(order.index)
          ? "restored"
          : (undo.notRestored.find(({ index }) => index === order.index)?.why ?? "")
      return { row, said, heldBefore: before[row.name], holdsAfterFill: filled[row.name], holdsAfterUndo: undone[row.name], undoSaid }
    })
    return { results, fillMs, forbidden, errors }
  } finally {
    await context.close()
  }
}

const actionOf = ({ write, name }: WidgetRow, options: { value: string; text: string }[]): WriteAction => {
  if (write.kind !== "choose") return write
  const index = options.findIndex(({ text, value }) => text === write.text || value === write.text)
  const option = options[index]
  if (!option) return { kind: "choose", index: 0, value: "", text: `${write.text} is not among the choices of ${name}` }
  return { kind: "choose", index, value: option.value, text: option.text }
}

const thirty = [
  ...Array.from({ length: 20 }, (_, at) => `<p><label>Box ${at} <input name="t${at}"></label></p>`),
  ...Array.from(
    { length: 5 },
    (_, at) =>
      `<p><label>List ${at} <select name="s${at}"><option value="">Choose</option><option>One</option><option>Two</option></select></label></p>`
  ),
  ...Array.from(
    { length: 3 },
    (_, at) =>
      `<fieldset><legend>Pick ${at}</legend><label><input type="radio" name="r${at}" value="a"> A</label><label><input type="radio" name="r${at}" value="b"> B</label></fieldset>`
  ),
  ...Array.from({ length: 2 }, (_, at) => `<p><label><input type="checkbox" name="c${at}"> Tick ${at}</label></p>`)
].join("")

/** Milliseconds, by the page's own clock, from the order to fill thirty plain boxes until all of them are verified. */
export const timeFill = async (browser: Browser, origin: string, agent: string): Promise<number> => {
  const page = await browser.newPage()
  try {
    await page.route(`${origin}/thirty.html`, (route) => route.fulfill({ contentType: "text/html", body: `<form>${thirty}</form>` }))
    await page.goto(`${origin}/thirty.html`)
    const run = await openWorld(await page.context().newCDPSession(page))
    await run(agent)
    const facts = await run<{ readingId: string; fields: FieldFact[] }>(readHere)
    const orders = facts.fields.map(({ index, control }): WriteOrder => {
      if (control === "checkbox") return { index, action: { kind: "tick", checked: true }, expectKind: "tick", overwrite: false }
      if (control === "radio")
        return { index, action: { kind: "choose", index: 1, value: "b", text: "B" }, expectKind: "choice", overwrite: false }
      if (control === "select")
        return { index, action: { kind: "choose", index: 2, value: "Two", text: "Two" }, expectKind: "choice", overwrite: false }
      return { index, action: { kind: "type", text: `Word ${index}` }, expectKind: "text", overwrite: false }
    })
    const call = `deskhandPage.write(${JSON.stringify(facts.readingId)}, ${JSON.stringify(orders)})`
    const [outcomes, took] = await run<[WriteOutcome[], number]>(
      `(async () => { const start = performance.now(); const done = await ${call}; return [done, performance.now() - start] })()`
    )
    if (outcomes.length !== 30 || outcomes.some(({ status }) => status !== "filled")) throw new Error("not all thirty boxes were filled")
    return took
  } finally {
    await page.close()
  }
}
