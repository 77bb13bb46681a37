import type { HintBox } from "../autofill/hints/hint-box"
import { ValuesNow } from "./agent-answers"
import type { HintFrame, ReadBox } from "./hint-readings"
import type { PageDoor } from "./page-door"

/** A box with what stands in it at this moment. Made for one answer and kept nowhere. */
export type BoxNow = { frame: HintFrame; read: ReadBox; box: HintBox }

/** More boxes than a page has for a clerk to look over; later ones are not checked. */
const mostBoxes = 2000

const keyedIn = ({ boxes }: HintFrame): ReadBox[] => boxes.filter(({ key }) => key !== null)

/** How many boxes `readHintBoxes` asks for: fewer in its answer means that some are gone. */
export const askedOf = (frames: readonly HintFrame[]): number =>
  frames.reduce((sum, frame) => sum + Math.min(mostBoxes, keyedIn(frame).length), 0)

/**
 * What stands in the boxes that mean something, of these documents; `isWanted` leaves out those that nobody needs to know. Boxes that are
 * gone are left out.
 */
export const readHintBoxes = async (
  door: Pick<PageDoor, "ask">,
  tabId: number,
  frames: readonly HintFrame[],
  isWanted: (read: ReadBox, frame: HintFrame) => boolean = () => true
): Promise<BoxNow[]> => {
  const all: BoxNow[] = []
  for (const frame of frames) {
    const asked = keyedIn(frame)
      .filter((read) => isWanted(read, frame))
      .slice(0, mostBoxes)
    if (asked.length === 0) continue
    const answer = await door.ask(tabId, frame, "readValues", [frame.readingId, asked.map(({ index }) => index)])
    const values = ValuesNow.safeParse(answer)
    const byIndex = new Map(values.success ? values.data.map((value) => [value.index, value]) : [])
    for (const read of asked) {
      const now = byIndex.get(read.index)
      if (!now) continue
      const { control, maxlength, options } = read.fact
      all.push({ frame, read, box: { key: read.key, control, text: now.text.slice(0, 400), isEmpty: now.isEmpty, maxlength, options } })
    }
  }
  return all
}
