import type { Article } from "../../knowledge/article"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { ArticlePreview } from "./article-preview"

/** A new shipped text and the office's own, side by side, until somebody decides. */
export const OvertakenNotice = ({
  shipped,
  ours,
  onTake,
  onKeep
}: {
  shipped: Article
  ours: Article
  onTake: () => void
  onKeep: () => void
}) => (
  <section className="overtaken" aria-label="Shipped text and ours">
    <Notice
      tone="look"
      title="The shipped text has changed since your office made its own"
      actions={
        <>
          <Button onClick={onKeep}>Keep ours</Button>
          <Button onClick={onTake}>Take the shipped text</Button>
        </>
      }
    >
      <p>Answers use yours until you decide. Either way the other one can be brought back from the history.</p>
    </Notice>
    <div className="article-sides">
      <div>
        <h3>Ours: {ours.title}</h3>
        <ArticlePreview body={ours.body} />
      </div>
      <div>
        <h3>Shipped: {shipped.title}</h3>
        <ArticlePreview body={shipped.body} />
      </div>
    </div>
  </section>
)
