import { useState } from "react"
import type { ArticleVersion } from "../../storage/articles"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { Fold } from "../../ui/fold"
import { ArticlePreview } from "./article-preview"
import { showMoment } from "./show-moment"

/** The former texts of an article: each can be looked at and brought back. */
export const ArticleHistory = ({ history, onRestore }: { history: ArticleVersion[]; onRestore: (version: ArticleVersion) => void }) => {
  const [isOpen, setOpen] = useState(false)
  const [shown, setShown] = useState<number | null>(null)
  const [asked, setAsked] = useState<ArticleVersion | null>(null)
  return (
    <Fold
      title="History"
      count={history.length === 1 ? "1 former text" : `${history.length} former texts`}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      {history.length === 0 ? <p className="soft">No former text: nobody has changed this article here.</p> : null}
      <ul className="article-versions">
        {history.map((version) => (
          <li key={version.id}>
            <div className="article-version">
              <span>
                <span className="figures">Until {showMoment(version.keptAt)}</span>{" "}
                <span className="soft small">
                  {version.wasShipped ? "as shipped" : "ours"}, {version.article.state}, “{version.article.title}”
                </span>
              </span>
              <span className="options-actions">
                <Button aria-expanded={shown === version.id} onClick={() => setShown(shown === version.id ? null : version.id)}>
                  {shown === version.id ? "Hide" : "Show"}
                </Button>
                <Button onClick={() => setAsked(version)}>Restore</Button>
              </span>
            </div>
            {shown === version.id ? <ArticlePreview body={version.article.body} /> : null}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        isOpen={asked !== null}
        title={`Bring back the text used until ${asked ? showMoment(asked.keptAt) : ""}?`}
        doWords="Bring it back"
        onCancel={() => setAsked(null)}
        onDo={() => {
          if (asked) onRestore(asked)
          setAsked(null)
        }}
      >
        <p>The text in use now goes to the history. What you typed and did not save is dropped.</p>
      </ConfirmDialog>
    </Fold>
  )
}
