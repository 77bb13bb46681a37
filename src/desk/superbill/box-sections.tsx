import { Plus, Trash2 } from "lucide-react"
import { boxSections, coverageBoxes, type BoxSection } from "../../superbill/boxes"
import { SuperbillCoverage } from "../../superbill/record"
import { Button } from "../../ui/button"
import { useEditor } from "./editor-context"
import { RecordBox } from "./record-box"

export const sectionById = (id: string): BoxSection => boxSections.find((section) => section.id === id) ?? { id, title: id, boxes: [] }

/** The boxes of one section of the superbill. */
export const SectionBoxes = ({ id }: { id: string }) => (
  <div className="boxes">
    {sectionById(id).boxes.map((box) => (
      <div key={box.path} data-width={box.width} className="boxes-cell">
        <RecordBox box={box} />
      </div>
    ))}
  </div>
)

const sequences = ["primary", "secondary", "tertiary"] as const

/** The coverages one under the other, with ways to add and remove one. */
export const CoverageSections = () => {
  const { record, edit, goTo } = useEditor()
  const add = () => {
    const place = record.coverages.length
    edit((last) => ({ ...last, coverages: [...last.coverages, SuperbillCoverage.parse({ sequence: sequences[place] })] }))
    goTo(`coverages[${place}].payerName`)
  }
  return (
    <div className="sb-coverages">
      {record.coverages.map((coverage, place) => (
        <section key={place} aria-labelledby={`coverage-${place}`}>
          <header className="sb-head">
            <h3 id={`coverage-${place}`}>
              {coverage.payerName || "Coverage"} <span className="soft small">{coverage.sequence ?? "no order yet"}</span>
            </h3>
            <Button
              look="icon"
              aria-label={`Remove coverage ${place + 1}`}
              onClick={() => edit((last) => ({ ...last, coverages: last.coverages.toSpliced(place, 1) }))}
            >
              <Trash2 size={15} aria-hidden />
            </Button>
          </header>
          <div className="boxes">
            {coverageBoxes.map((box) => (
              <div key={box.path} data-width={box.width} className="boxes-cell">
                <RecordBox box={box} at={`coverages[${place}].`} />
              </div>
            ))}
          </div>
        </section>
      ))}
      {record.coverages.length < sequences.length ? (
        <Button onClick={add} data-path="coverages">
          <Plus size={14} aria-hidden /> Add a coverage
        </Button>
      ) : null}
    </div>
  )
}
