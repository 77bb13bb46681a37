import { useRef } from "react"
import { arrowKeys } from "../../ui/arrow-keys"
import type { ClaimItem } from "./list-items"

const titles: readonly (readonly [ClaimItem["group"], string])[] = [
  ["fix", "To fix"],
  ["differs", "Other than in the superbill"],
  ["look", "To look at"]
]
const signs: Record<ClaimItem["tone"], readonly [string, string]> = {
  stop: ["!", "To fix"],
  look: ["?", "To look at"],
  differs: ["≠", "Differs"]
}

const Words = ({ item }: { item: ClaimItem }) => (
  <span className="claim-words">
    <span className="claim-title breaks">{item.title}</span>
    {item.sides ? (
      <span className="claim-sides figures">
        <span>
          <span className="soft small">On the page</span> <b className="breaks">{item.sides.onPage || "nothing"}</b>
        </span>
        <span>
          <span className="soft small">Superbill</span> <b className="breaks">{item.sides.inHand || "nothing"}</b>
        </span>
      </span>
    ) : null}
    {item.detail ? <span className="claim-detail soft small breaks">{item.detail}</span> : null}
    {item.boxes.length > 1 ? <span className="soft small">{item.boxes.length} boxes; each press shows the next</span> : null}
  </span>
)

const Row = ({ item, onPoint }: { item: ClaimItem; onPoint: (box: ClaimItem["boxes"][number]) => void }) => {
  const next = useRef(0)
  const [sign, word] = signs[item.tone]
  const badge = (
    <span className="claim-badge figures" data-tone={item.tone}>
      <span aria-hidden>{sign}</span>
      <span className="only-heard">{word} </span>
      {item.number}
    </span>
  )
  const press = () => {
    const box = item.boxes[next.current % item.boxes.length]
    next.current++
    if (box) onPoint(box)
  }
  return (
    <li>
      {item.boxes.length === 0 ? (
        <div className="claim-row">
          {badge}
          <Words item={item} />
        </div>
      ) : (
        <button type="button" className="claim-row" data-arrow onClick={press}>
          {badge}
          <Words item={item} />
        </button>
      )}
    </li>
  )
}

/** What is to be said of the page, by how much it matters. Enter shows the box on the page; nothing there is clicked. */
export const ClaimItems = ({ items, onPoint }: { items: readonly ClaimItem[]; onPoint: (box: ClaimItem["boxes"][number]) => void }) => (
  // Only moves the focus among the buttons inside.
  // eslint-disable-next-line jsx-a11y/no-static-element-interactions
  <div className="page-groups" onKeyDown={arrowKeys}>
    {titles.map(([group, title]) => {
      const mine = items.filter((item) => item.group === group)
      return mine.length === 0 ? null : (
        <section className="row-group" key={group} aria-labelledby={`claim-${group}`}>
          <header>
            <h3 id={`claim-${group}`}>
              {title} <span className="soft figures">{mine.length}</span>
            </h3>
          </header>
          <ul className="rows claim-rows">
            {mine.map((item) => (
              <Row key={`${item.number} ${item.title}`} item={item} onPoint={onPoint} />
            ))}
          </ul>
        </section>
      )
    })}
  </div>
)
