import { articles, type StoredArticle } from "../../storage/articles"
import type { Stored } from "../../storage/keep"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import type { Told } from "./article-editor"
import { showMoment } from "./show-moment"
import type { Kept } from "./use-kept-typing"

const store = articles()

type Props = {
  row: StoredArticle | null
  told: Told
  kept: Kept
  typedAt: number | null
  onAside: (done: Stored<StoredArticle>, words: string) => void
}

/** What the editor has to say above the boxes: the last thing done, typing from before, a review that was asked for. */
export const EditorNotices = ({ row, told, kept, typedAt, onAside }: Props) => (
  <>
    {told ? <Notice tone={told.tone} spoken={told.tone === "stop" ? "assertive" : "polite"} title={told.words} /> : null}
    {typedAt === null ? null : (
      <Notice tone="look" title={`This was typed on ${showMoment(typedAt)} and not saved yet`}>
        <p>Save it, or drop it to go back to the saved text.</p>
      </Notice>
    )}
    {kept === "not-kept" ? (
      <Notice tone="look" spoken="polite" title="Not kept while you type: something here looks like a patient’s data">
        <p>Take it out, or save and answer the question. Closing this tab now loses what you typed since the last save.</p>
      </Notice>
    ) : null}
    {kept === "failed" ? (
      <Notice tone="stop" spoken="assertive" title="What you type cannot be kept: the disk is full or the browser blocks storage">
        <p>It stays on the screen as long as this tab is open. “Save as a file” keeps a copy elsewhere.</p>
      </Notice>
    ) : null}
    {row?.reviewAsked ? (
      <Notice
        tone="look"
        title={`A review was asked for: ${row.reviewAsked}`}
        actions={
          <Button onClick={() => void store.askReview(row.slug, null).then((done) => onAside(done, "Review done"))}>It is done</Button>
        }
      />
    ) : null}
  </>
)
