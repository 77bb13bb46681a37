import { builtPipeline } from "./built-pipeline"
import { withReader } from "./evals/read-in-chromium"
import { largePage } from "./large-page"
import { middle, type Row } from "./row"

/** How long from a page to a plan, for pages of 200, 1,000 and 5,000 boxes: reading in Chromium plus classifying and planning. */
const BUDGETS = new Map([
  [200, 10],
  [1000, 40],
  [5000, 200]
])
const RUNS = 7

export const benchReadAndPlan = (): Promise<Row[]> =>
  withReader(async (read) => {
    const { classifyPage, FrameOutline, labelPage, planFill } = await builtPipeline()
    const rows: Row[] = []
    for (const [count, budget] of BUDGETS) {
      const page = await read(largePage(count))
      const reading: number[] = []
      const labelling: number[] = []
      const planning: number[] = []
      for (let run = 0; run < RUNS; run++) {
        const { outline, inPage } = await page.time()
        reading.push(inPage)
        const start = performance.now()
        const facts = labelPage(FrameOutline.parse(outline))
        labelling.push(performance.now() - start)
        const labelled = performance.now()
        planFill(classifyPage([{ frameId: 0, facts }], []))
        planning.push(performance.now() - labelled)
      }
      rows.push({ what: `${count} boxes: read in the page`, figure: middle(reading), unit: "ms", budget: null })
      rows.push({ what: `${count} boxes: check and label`, figure: middle(labelling), unit: "ms", budget: null })
      rows.push({ what: `${count} boxes: classify and plan`, figure: middle(planning), unit: "ms", budget: null })
      rows.push({
        what: `${count} boxes: read, classify, plan`,
        figure: middle(reading) + middle(labelling) + middle(planning),
        unit: "ms",
        budget
      })
    }
    return rows
  })
