import { renderToStaticMarkup } from "react-dom/server"
import { expect, it } from "vitest"
import { payers } from "../../knowledge/payers/payers"
import type { AskWays } from "./ask-ways"
import { PayerCards } from "./payer-card"

const some = payers.filter(({ payerIds }) => payerIds.length > 0).slice(0, 1)
const draw = (isOfAnother: boolean): string =>
  renderToStaticMarkup(<PayerCards payers={some} fromCard isOfAnother={isOfAnother} ways={{} as AskWays} />)

it("a card that was another patient's says so, and is not offered to the copy key", () => {
  expect(some).toHaveLength(1)
  expect(draw(false)).toContain("From what stands on the card of the patient in hand.")
  expect(draw(false)).toContain("<kbd")
  expect(draw(true)).toContain("the patient who was in hand when this was asked")
  expect(draw(true)).not.toContain("<kbd")
})
