import { strToU8, zipSync } from "fflate"
import { Download } from "lucide-react"
import { useState } from "react"
import { writeArticle } from "../../knowledge/write-article"
import { currentOf, type StoredArticle } from "../../storage/articles"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { saveFile } from "../../ui/save-file"
import { TickBox } from "../../ui/tick-box"
import { today } from "../../ui/today"
import { Waiting } from "../../ui/waiting"
import { useStored } from "../use-stored"
import { readArticleRows } from "./read-knowledge"

const bySlug = (rows: readonly StoredArticle[]) => rows.map(currentOf).sort((a, b) => a.slug.localeCompare(b.slug))

/** Hands the articles out: a zip of Markdown files that another desk can take in, or one file to read and print. */
export const ExportScreen = () => {
  const { value, problem, reload } = useStored(readArticleRows)
  const [isOursAlone, setOursAlone] = useState(false)
  const announce = useAnnounce()
  const chosen = bySlug((value ?? []).filter((row) => !isOursAlone || row.office !== null))

  const saveZip = () => {
    const files = Object.fromEntries(chosen.map((article) => [`${article.category}/${article.slug}.md`, strToU8(writeArticle(article))]))
    saveFile(`deskhand-articles-${today()}.zip`, zipSync(files), "application/zip")
    announce("The file was handed to the browser as a download")
  }
  const saveOne = () => {
    const text = chosen.map(
      ({ title, owner, reviewedOn, body }) =>
        `# ${title}\n\n*${owner}, last checked ${reviewedOn}*\n\n${body.replace(/^(#{1,5}) /gm, "#$1 ")}\n`
    )
    saveFile(`deskhand-articles-${today()}.md`, text.join("\n---\n\n"), "text/markdown")
    announce("The file was handed to the browser as a download")
  }

  return (
    <>
      <a className="back-link" href="#articles">
        ← All articles
      </a>
      <h2>Hand out articles</h2>
      <p className="options-intro">
        For another desk or a printed binder. To move everything to another machine, with history and settings, use the backup.
      </p>
      {problem ? (
        <Notice tone="look" spoken="polite" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      ) : null}
      {value === null && !problem ? <Waiting what="Reading the articles" /> : null}
      {value ? (
        <>
          <TickBox isTicked={isOursAlone} onChange={setOursAlone}>
            Only what our office wrote or changed
          </TickBox>
          <p role="status">{chosen.length === 1 ? "1 article" : `${chosen.length} articles`}</p>
          <div className="options-actions">
            <Button look="primary" disabled={chosen.length === 0} onClick={saveZip}>
              <Download size={15} aria-hidden /> Save as a zip of Markdown files
            </Button>
            <Button disabled={chosen.length === 0} onClick={saveOne}>
              <Download size={15} aria-hidden /> Save as one file
            </Button>
          </div>
        </>
      ) : null}
    </>
  )
}
