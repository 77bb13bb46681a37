import type { WriteOrder } from "../src/autofill/plan"
import { withReader } from "./evals/read-in-chromium"
import { largePage } from "./large-page"
import { middle, type Row } from "./row"

const BOXES = 30
const RUNS = 5

/** Writes thirty plain boxes of a fresh page and reads them back, as the background orders it. */
export const benchFillThirty = (): Promise<Row[]> =>
  withReader(async (read) => {
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const page = await read(largePage(60))
      const facts = page.facts[0]?.facts
      if (!facts) throw new Error("The page was not read.")
      const orders = facts.fields
        .filter((fact) => fact.control === "text")
        .slice(0, BOXES)
        .map(({ index }): WriteOrder => ({ index, action: { kind: "type", text: `Value ${index}` }, expectKind: "text", overwrite: false }))
      const { took, filled } = await page.write(0, orders)
      if (filled !== BOXES) throw new Error(`${filled} of ${BOXES} boxes were filled.`)
      times.push(took)
    }
    return [{ what: `${BOXES} boxes filled and read back`, figure: middle(times), unit: "ms", budget: 500 }]
  })
