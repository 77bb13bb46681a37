import { useCallback, useMemo, useRef, useState } from "react"
import { makeSlug } from "../../knowledge/make-slug"
import type { Article } from "../../knowledge/article"
import { articles, currentOf, type StoredArticle } from "../../storage/articles"
import type { Stored } from "../../storage/keep"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { today } from "../../ui/today"
import { Waiting } from "../../ui/waiting"
import { goTo } from "../use-route"
import { useStored } from "../use-stored"
import { ArticleActions } from "./article-actions"
import { boxNames, boxesOf, patientDataIn, readBoxes, type ArticleBoxes, type BoxName, type BoxProblems } from "./article-boxes"
import { ArticleForm } from "./article-form"
import { ArticleHistory } from "./article-history"
import { ArticlePreview } from "./article-preview"
import { EditorNotices } from "./editor-notices"
import { OvertakenNotice } from "./overtaken-notice"
import { PatientDataDialog } from "./patient-data-dialog"
import { readEditor, type EditorStart } from "./read-editor"
import { useKeptTyping } from "./use-kept-typing"

const store = articles()

/** What is shown of the last thing done: it worked, or why not. */
export type Told = { tone: "verified" | "stop"; words: string } | null

type Asked = { places: string[]; article: Article } | null

const Editor = ({ slug, start, onChanged }: { slug: string; start: EditorStart; onChanged: () => void }) => {
  const { row, rows } = start
  const [boxes, setBoxes] = useState(start.boxes)
  const [problems, setProblems] = useState<BoxProblems>({})
  const [typedAt, setTypedAt] = useState(start.typedAt)
  const [isChanged, setChanged] = useState(start.typedAt !== null)
  const [told, setTold] = useState<Told>(null)
  const [asked, setAsked] = useState<Asked>(null)
  const form = useRef<HTMLFormElement>(null)
  const announce = useAnnounce()
  const saved = useMemo(() => (row ? boxesOf(currentOf(row)) : null), [row])
  const typing = useKeptTyping(slug, saved)
  const categories = useMemo(() => [...new Set(rows.map((one) => currentOf(one).category))].sort(), [rows])

  const change = (name: BoxName, text: string) => {
    const next = { ...boxes, [name]: text }
    setBoxes(next)
    setChanged(true)
    setTold(null)
    if (problems[name]) setProblems({ ...problems, [name]: "" })
    typing.note(next)
  }

  const show = (next: ArticleBoxes) => {
    setBoxes(next)
    setChanged(false)
    setProblems({})
    setTypedAt(null)
  }

  /** After anything that wrote: shows what is stored now, or says why it is not. Nothing on the screen is dropped on a failure. */
  const settle = async (done: Stored<StoredArticle>, words: string) => {
    if (!done.ok) return setTold({ tone: "stop", words: `${done.problem.message} What you typed is still here.` })
    await typing.forget()
    show(boxesOf(currentOf(done.value)))
    setTold({ tone: "verified", words })
    announce(words)
    if (slug === "") goTo(`articles/${done.value.slug}`)
    else onChanged()
  }

  /** After a pin or a wish for review, which leave the text and the typing alone. */
  const settleAside = (done: Stored<StoredArticle>, words: string) => {
    setTold(done.ok ? { tone: "verified", words } : { tone: "stop", words: done.problem.message })
    onChanged()
  }

  const put = async (article: Article) => {
    setAsked(null)
    await settle(await store.save(article, Date.now()), article.state === "retired" ? "Retired. Answers no longer use it." : "Saved")
  }

  const save = async (change: Partial<ArticleBoxes> = {}) => {
    const made = { ...boxes, ...change }
    const free = slug || makeSlug(made.title, (one) => rows.some((each) => each.slug === one))
    const read = readBoxes(made, free)
    if (!read.ok) {
      setProblems(read.problems)
      setTold({
        tone: "stop",
        words: `Not saved. Look at: ${Object.keys(read.problems)
          .map((name) => boxNames[name as BoxName])
          .join(", ")}.`
      })
      const first = Object.keys(boxNames).find((name) => name in read.problems)
      // The first box to mend, so that one can type on.
      form.current?.querySelector<HTMLElement>(`[data-box=${first}]`)?.focus()
      return
    }
    const places = patientDataIn(made, saved).map(({ box, what, line }) => `${boxNames[box]}, line ${line}: ${what}`)
    if (places.length > 0) return setAsked({ places, article: read.article })
    await put(read.article)
  }

  return (
    // The one shortcut of the screen: Save, from whatever box the hands are in.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      noValidate
      className="article-editor"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.key === "s") {
          event.preventDefault()
          void save()
        }
      }}
    >
      <ArticleActions
        row={row}
        boxes={boxes}
        isChanged={isChanged}
        onSave={(changes) => void save(changes)}
        onDone={settle}
        onAside={settleAside}
        onUndo={() => void typing.forget().then(() => (row ? show(boxesOf(currentOf(row))) : goTo("articles")))}
      />
      <EditorNotices row={row} told={told} kept={typing.kept} typedAt={typedAt} onAside={settleAside} />
      {row?.isOvertaken && row.builtIn && row.office ? (
        <OvertakenNotice
          shipped={row.builtIn}
          ours={row.office}
          onTake={() => void store.takeBuiltIn(slug, Date.now()).then((done) => settle(done, "The shipped text is in use"))}
          onKeep={() => (row.office ? void put(row.office) : undefined)}
        />
      ) : null}
      <div className="article-sides">
        <ArticleForm boxes={boxes} problems={problems} categories={categories} onChange={change} />
        <section className="article-look" aria-label="Preview">
          <h2>{boxes.title || "Preview"}</h2>
          {boxes.body.trim() === "" ? <p className="soft">The text shows here as it is typed.</p> : <ArticlePreview body={boxes.body} />}
        </section>
      </div>
      {row ? (
        <ArticleHistory
          history={start.history}
          onRestore={(version) =>
            void store.restore(slug, version.id, Date.now()).then((done) => settle(done, "The former text is in use again"))
          }
        />
      ) : null}
      <PatientDataDialog
        places={asked?.places ?? []}
        onKeep={() => (asked ? void put(asked.article) : undefined)}
        onCancel={() => setAsked(null)}
      />
    </form>
  )
}

/** The editor of one article, or of a new one (`slug` ""). */
export const ArticleEditor = ({ slug }: { slug: string }) => {
  const read = useCallback(() => readEditor(slug, today()), [slug])
  const { value, problem, reload } = useStored(read)
  return (
    <>
      <a className="back-link" href="#articles">
        ← All articles
      </a>
      {problem ? (
        <Notice tone="look" spoken="polite" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      ) : null}
      {value ? <Editor slug={slug} start={value} onChanged={reload} /> : problem ? null : <Waiting what="Reading the article" />}
    </>
  )
}
