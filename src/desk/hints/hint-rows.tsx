import "./hints.css"
import { arrowKeys } from "../../ui/arrow-keys"
import { Button } from "../../ui/button"
import { Meaning } from "../../ui/meaning"
import type { HintedBox } from "../../messaging/hint-views"

type Props = {
  /** null where a heading stands above already. */
  title: string | null
  boxes: readonly HintedBox[]
  onGo: (box: HintedBox) => void
  onArticle: (title: string) => void
}

/** Boxes of the page with what there is to say of each. */
export const HintRows = ({ title, boxes, onGo, onArticle }: Props) =>
  boxes.length === 0 ? null : (
    // Only moves the focus among the buttons inside.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="row-group" onKeyDown={arrowKeys}>
      {title === null ? null : (
        <header>
          <h2>
            {title} <span className="soft figures">{boxes.length}</span>
          </h2>
        </header>
      )}
      <ul className="rows hint-rows">
        {boxes.map((box) => (
          <li key={`${box.frameId} ${box.place.index}`} className="hint-row">
            <span className="hint-box breaks">{box.label}</span>
            <Button data-arrow onClick={() => onGo(box)} aria-label={`Go to box: ${box.label}`}>
              Go to box
            </Button>
            <ul className="hint-words">
              {box.hints.map(({ id: name, tone, text, article }) => (
                <li key={name}>
                  {tone === "look" ? <Meaning tone="look">Look</Meaning> : <span className="soft small">Note</span>}{" "}
                  <span className="breaks">{text}</span>{" "}
                  {article ? (
                    <Button look="quiet" data-arrow onClick={() => onArticle(article.title)} aria-label={`Why: ${article.title}`}>
                      Why
                    </Button>
                  ) : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  )
