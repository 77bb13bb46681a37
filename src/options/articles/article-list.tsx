import { Pin, PinOff } from "lucide-react"
import { useDeferredValue, useMemo, useRef, useState } from "react"
import { reviewDueOn } from "../../knowledge/review-due"
import { articles, currentOf, type StoredArticle } from "../../storage/articles"
import { useAnnounce } from "../../ui/announce"
import { arrowKeys } from "../../ui/arrow-keys"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { SelectBox } from "../../ui/select-box"
import { showDate } from "../../ui/show-date"
import { TextBox } from "../../ui/text-box"
import { goTo } from "../use-route"
import { categoryWords, isInState, listStates } from "./row-marks"
import { RowMarks } from "./row-marks-line"

const store = articles()

const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()

const ArticleRow = ({ row, asOf, onPin }: { row: StoredArticle; asOf: string; onPin: (row: StoredArticle) => void }) => {
  const article = currentOf(row)
  return (
    <tr>
      <th scope="row">
        <a href={`#articles/${row.slug}`} data-arrow>
          {article.title}
        </a>
      </th>
      <td>{categoryWords(article.category)}</td>
      <td>
        <RowMarks row={row} asOf={asOf} />
      </td>
      <td>{article.owner}</td>
      <td className="figures end">{showDate(reviewDueOn(article))}</td>
      <td className="end">
        <Button
          look="icon"
          aria-pressed={row.isPinned}
          aria-label={row.isPinned ? `Unpin ${article.title}` : `Pin ${article.title}`}
          onClick={() => onPin(row)}
        >
          {row.isPinned ? <PinOff size={15} aria-hidden /> : <Pin size={15} aria-hidden />}
        </Button>
      </td>
    </tr>
  )
}

/** Every article, found as one types, filtered by category and state. */
export const ArticleList = ({ rows, asOf, onChanged }: { rows: StoredArticle[]; asOf: string; onChanged: () => void }) => {
  const [text, setText] = useState("")
  const [category, setCategory] = useState("")
  const [state, setState] = useState("all")
  const [problem, setProblem] = useState("")
  const table = useRef<HTMLTableElement>(null)
  const announce = useAnnounce()
  const typed = useDeferredValue(text)

  const sorted = useMemo(
    () =>
      rows
        .map((row) => ({ row, words: fold(`${currentOf(row).title} ${currentOf(row).owner}`) }))
        .sort((a, b) => Number(b.row.isPinned) - Number(a.row.isPinned) || currentOf(a.row).title.localeCompare(currentOf(b.row).title)),
    [rows]
  )
  const categories = useMemo(() => [...new Set(rows.map((row) => currentOf(row).category))].sort(), [rows])
  const shown = useMemo(() => {
    const wanted = fold(typed).split(/\s+/).filter(Boolean)
    return sorted
      .filter(({ row, words }) => isInState(row, state, asOf) && wanted.every((word) => words.includes(word)))
      .map(({ row }) => row)
      .filter((row) => category === "" || currentOf(row).category === category)
  }, [sorted, typed, category, state, asOf])

  const pin = async (row: StoredArticle) => {
    const done = await store.pin(row.slug, !row.isPinned)
    setProblem(done.ok ? "" : done.problem.message)
    if (done.ok) announce(row.isPinned ? "Unpinned" : "Pinned")
    onChanged()
  }

  return (
    <>
      <div className="article-filters">
        <TextBox
          label="Find by title or owner"
          type="search"
          value={text}
          onChange={setText}
          onKeyDown={(event) => {
            if (event.key === "ArrowDown") table.current?.querySelector<HTMLElement>("[data-arrow]")?.focus()
            else if (event.key === "Enter" && shown[0]) goTo(`articles/${shown[0].slug}`)
            else return
            event.preventDefault()
          }}
        />
        <SelectBox
          label="Category"
          value={category}
          onChange={setCategory}
          choices={[{ id: "", text: "All categories" }, ...categories.map((id) => ({ id, text: categoryWords(id) }))]}
        />
        <SelectBox label="State" value={state} onChange={setState} choices={listStates} />
      </div>
      {problem ? <Notice tone="look" spoken="polite" title={problem} /> : null}
      <p className="soft small" role="status">
        {shown.length === 1 ? "1 article" : `${shown.length} articles`}
      </p>
      {shown.length === 0 ? (
        <Notice title={rows.length === 0 ? "There is no article yet" : "No article fits"}>
          <p>{rows.length === 0 ? "Write the first one, or take in files." : "Type fewer letters, or choose all categories and states."}</p>
        </Notice>
      ) : (
        // Arrows are a second way from link to link; every link can be reached by Tab as well.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
        <table className="options-table" ref={table} onKeyDown={arrowKeys}>
          <thead>
            <tr>
              <th scope="col">Title</th>
              <th scope="col">Category</th>
              <th scope="col">State</th>
              <th scope="col">Owner</th>
              <th scope="col" className="end">
                Review due
              </th>
              <th scope="col" className="end">
                <span className="only-heard">Pin</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <ArticleRow key={row.slug} row={row} asOf={asOf} onPin={(one) => void pin(one)} />
            ))}
          </tbody>
        </table>
      )}
    </>
  )
}
