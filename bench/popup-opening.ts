import { launchExtension } from "../tests/support/launch-extension"
import { middle, type Row } from "./row"

const RUNS = 9

/** From the popup's navigation to the moment its first box takes a key, in Chromium on the production build; the first opening is not counted. */
export const benchPopupOpening = async (): Promise<Row[]> => {
  const extension = await launchExtension()
  const times: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const popup = await extension.openPopup()
    await popup.waitForSelector("[data-key]")
    times.push(await popup.evaluate(() => performance.getEntriesByName("desk-ready")[0]?.startTime ?? Number.NaN))
    await popup.close()
  }
  await extension.close()
  return [{ what: "popup to its first input", figure: middle(times.slice(1)), unit: "ms", budget: 150 }]
}
