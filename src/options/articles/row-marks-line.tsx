import type { StoredArticle } from "../../storage/articles"
import { Meaning } from "../../ui/meaning"
import { rowMarks } from "./row-marks"

/** What is to be known of an article beside its title: checked or not, due, changed by the office. */
export const RowMarks = ({ row, asOf }: { row: StoredArticle; asOf: string }) => (
  <span className="row-marks">
    {rowMarks(row, asOf).map((mark) =>
      mark.tone === "plain" ? (
        <span key={mark.id} className="soft small">
          {mark.words}
        </span>
      ) : (
        <Meaning key={mark.id} tone={mark.tone}>
          {mark.words}
        </Meaning>
      )
    )}
  </span>
)
