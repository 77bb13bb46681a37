import "./articles.css"
import { ClipboardCheck, Download, FilePlus, HardDrive, Upload } from "lucide-react"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { today } from "../../ui/today"
import { Waiting } from "../../ui/waiting"
import { useStored } from "../use-stored"
import { ArticleEditor } from "./article-editor"
import { ArticleList } from "./article-list"
import { BackupScreen } from "./backup-screen"
import { ExportScreen } from "./export-screen"
import { ImportScreen } from "./import/import-screen"
import { readArticleRows } from "./read-knowledge"
import { ReviewScreen } from "./review-screen"

const ListScreen = () => {
  const { value, problem, reload } = useStored(readArticleRows)
  return (
    <>
      <p className="options-intro">
        What Deskhand answers from. Change what your office does differently; what you change is never overwritten by an update.
      </p>
      <nav className="options-actions" aria-label="Knowledge base">
        <a className="button" data-look="primary" href="#articles/+new">
          <FilePlus size={15} aria-hidden /> New article
        </a>
        <a className="button" href="#articles/+review">
          <ClipboardCheck size={15} aria-hidden /> Review desk
        </a>
        <a className="button" href="#articles/+import">
          <Upload size={15} aria-hidden /> Take in files
        </a>
        <a className="button" href="#articles/+export">
          <Download size={15} aria-hidden /> Hand out
        </a>
        <a className="button" href="#articles/+backup">
          <HardDrive size={15} aria-hidden /> Backup
        </a>
      </nav>
      {problem ? (
        <Notice tone="look" spoken="polite" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      ) : null}
      {value ? <ArticleList rows={value} asOf={today()} onChanged={reload} /> : problem ? null : <Waiting what="Reading the articles" />}
    </>
  )
}

const screenOf = (place: string | undefined) => {
  switch (place) {
    case undefined:
      return <ListScreen />
    case "+new":
      return <ArticleEditor key="" slug="" />
    case "+review":
      return <ReviewScreen />
    case "+import":
      return <ImportScreen />
    case "+export":
      return <ExportScreen />
    case "+backup":
      return <BackupScreen />
    default:
      return <ArticleEditor key={place} slug={place} />
  }
}

/** The articles of the knowledge base. `place`: an article's slug, or one of the screens that begin with "+"; none is the list. */
export const KnowledgePanel = ({ place }: { place: string | undefined }) => (
  <div className="options-panel articles-panel">{screenOf(place)}</div>
)
