import type { PageClaim, PageMark } from "../../messaging/claim-views"
import type { Difference } from "../../superbill/on-page/compare-superbills"
import type { PageCheck } from "../../superbill/on-page/check-on-page"

type Ref = PageMark["ref"]
export type ClaimItem = {
  /** The number that its mark on the page shows. */
  number: number
  tone: PageMark["tone"]
  group: "fix" | "differs" | "look"
  title: string
  detail: string
  sides: { onPage: string; inHand: string } | null
  /** Boxes it is about; none for what the page does not show at all. */
  boxes: { ref: Ref; label: string }[]
}

const isSameRef = (one: Ref, other: Ref): boolean => one.frameId === other.frameId && one.index === other.index

type Given = { findings: PageCheck<Ref>["findings"]; differences: readonly Difference[]; claim: PageClaim }

/** Everything there is to say of the page in one list: what stops a claim, what differs from the superbill, what to look at. */
export const listItems = ({ findings, differences, claim }: Given): ClaimItem[] => {
  const boxOf = (path: string) => claim.places.find((place) => place.path === path)
  const finding = (group: "fix" | "look", isWanted: (severity: string) => boolean): Omit<ClaimItem, "number">[] =>
    findings
      .filter((each) => isWanted(each.finding.severity))
      .map(({ finding: { message, fix }, boxes }) => ({
        tone: group === "fix" ? "stop" : "look",
        group,
        title: message,
        detail: fix,
        sides: null,
        boxes
      }))
  const items: Omit<ClaimItem, "number">[] = [
    ...finding("fix", (severity) => severity === "error"),
    ...differences.map(({ path, place, onPage, inHand }): Omit<ClaimItem, "number"> => {
      const box = boxOf(path)
      return { tone: "differs", group: "differs", title: place, detail: "", sides: { onPage, inHand }, boxes: box ? [box] : [] }
    }),
    ...finding("look", (severity) => severity !== "error"),
    ...claim.notRead.map(({ ref, label, why }): Omit<ClaimItem, "number"> => ({
      tone: "look",
      group: "look",
      title: `${label}: not read, and not checked`,
      detail: why,
      sides: null,
      boxes: [{ ref, label }]
    }))
  ]
  return items.map((item, at) => ({ ...item, number: at + 1 }))
}

const strength = { stop: 2, differs: 1, look: 0 }

/** One mark a box: the numbers of what is said of it, and the gravest of their tones. */
export const marksOf = (items: readonly ClaimItem[]): PageMark[] => {
  const marks: { ref: Ref; numbers: number[]; tone: PageMark["tone"] }[] = []
  for (const { number, tone, boxes } of items)
    for (const { ref } of boxes) {
      const mark = marks.find((each) => isSameRef(each.ref, ref))
      if (!mark) marks.push({ ref: { frameId: ref.frameId, index: ref.index }, numbers: [number], tone })
      else {
        if (!mark.numbers.includes(number)) mark.numbers.push(number)
        if (strength[tone] > strength[mark.tone]) mark.tone = tone
      }
    }
  return marks
    .filter(({ numbers }) => (numbers[0] ?? 0) < 1000)
    .map(({ ref, numbers, tone }) => ({ ref, tone, sign: numbers.length > 2 ? `${numbers[0]},${numbers[1]}+` : numbers.join(",") }))
}
