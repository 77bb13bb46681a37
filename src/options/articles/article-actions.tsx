import { useState } from "react"
import { writeArticle } from "../../knowledge/write-article"
import { articles, type StoredArticle } from "../../storage/articles"
import type { Stored } from "../../storage/keep"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { KeyHint } from "../../ui/key-hint"
import { MenuButton, type MenuEntry } from "../../ui/menu-button"
import { saveFile } from "../../ui/save-file"
import { today } from "../../ui/today"
import { readBoxes, type ArticleBoxes } from "./article-boxes"
import { AskReviewDialog } from "./ask-review-dialog"
import { RowMarks } from "./row-marks-line"

const store = articles()

type Props = {
  row: StoredArticle | null
  boxes: ArticleBoxes
  isChanged: boolean
  onSave: (changes: Partial<ArticleBoxes>) => void
  onDone: (done: Stored<StoredArticle>, words: string) => Promise<void>
  /** For what leaves the text alone. */
  onAside: (done: Stored<StoredArticle>, words: string) => void
  onUndo: () => void
}

type Question = "ask-review" | "take-shipped" | "undo" | null

/** What can be done with the article in the editor. Save is the one that Enter and Ctrl+S press. */
export const ArticleActions = ({ row, boxes, isChanged, onSave, onDone, onAside, onUndo }: Props) => {
  const [question, setQuestion] = useState<Question>(null)
  const isRetired = boxes.state === "retired"
  const close = () => setQuestion(null)

  /** The text as it stands in the boxes; what is not yet an article goes out as it was typed. */
  const saveAsFile = () => {
    const read = readBoxes(boxes, row?.slug ?? "new-article")
    saveFile(
      `${row?.slug ?? "new-article"}.md`,
      read.ok ? writeArticle(read.article) : `# ${boxes.title}\n\n${boxes.body}\n`,
      "text/markdown"
    )
  }

  const entries: (MenuEntry | false)[] = [
    row !== null && {
      id: "pin",
      text: row.isPinned ? "Unpin" : "Pin to the top",
      onAct: () => void store.pin(row.slug, !row.isPinned).then((done) => onAside(done, row.isPinned ? "Unpinned" : "Pinned"))
    },
    row !== null && { id: "review", text: "Ask for review …", onAct: () => setQuestion("ask-review") },
    { id: "file", text: "Save as a file", note: "Markdown", onAct: saveAsFile },
    row !== null &&
      row.builtIn !== null &&
      row.office !== null && { id: "shipped", text: "Take the shipped text …", onAct: () => setQuestion("take-shipped") },
    isChanged && { id: "undo", text: "Drop what was typed …", isDanger: true, onAct: () => setQuestion("undo") },
    row !== null &&
      (isRetired
        ? { id: "back", text: "Bring back into use", onAct: () => onSave({ state: "draft" }) }
        : { id: "retire", text: "Retire", isDanger: true, onAct: () => onSave({ state: "retired" }) })
  ]

  return (
    <div className="article-actions">
      <Button type="submit" look="primary" aria-keyshortcuts="Control+S" disabled={!isChanged && row !== null}>
        {isChanged || row === null ? "Save" : "Saved"} <KeyHint keys="Mod+S" />
      </Button>
      {row ? <Button onClick={() => onSave({ reviewedOn: today(), state: "verified" })}>Mark verified today</Button> : null}
      <MenuButton label="More actions" groups={[{ id: "more", entries: entries.filter((entry) => entry !== false) }]}>
        More
      </MenuButton>
      {row ? <RowMarks row={row} asOf={today()} /> : null}
      {question === "ask-review" && row ? (
        <AskReviewDialog
          onCancel={close}
          onAsk={(why) => {
            close()
            void store.askReview(row.slug, why).then((done) => onAside(done, "Review asked for"))
          }}
        />
      ) : null}
      <ConfirmDialog
        isOpen={question === "take-shipped"}
        title="Take the shipped text?"
        doWords="Take it"
        onCancel={close}
        onDo={() => {
          close()
          if (row) void store.takeBuiltIn(row.slug, Date.now()).then((done) => onDone(done, "The shipped text is in use"))
        }}
      >
        <p>Your office’s text goes to the history and can be brought back.</p>
      </ConfirmDialog>
      <ConfirmDialog
        isOpen={question === "undo"}
        isDanger
        title="Drop what was typed?"
        doWords="Drop it"
        onCancel={close}
        onDo={() => {
          close()
          onUndo()
        }}
      >
        <p>It was not saved and cannot be brought back.</p>
      </ConfirmDialog>
    </div>
  )
}
