import { Copy, SquareChevronDown, Trash2 } from "lucide-react"
import { memo, type ReactNode } from "react"
import { lineMoreBoxes } from "../../superbill/boxes"
import { Button } from "../../ui/button"
import { BoxProblem } from "../../ui/text-box"
import { EditorProvider, type Editor } from "./editor-context"
import { favouritesOf } from "./favourites-of"
import { RecordBox } from "./record-box"

type Props = {
  editor: Editor
  place: number
  cells: readonly { id: string; word: string; content: ReactNode }[]
  /** The clerk asked for the boxes that are seldom used. */
  isAsked: boolean
  acts: Readonly<Record<"duplicate" | "remove" | "toggle", (place: number) => void>>
}

const lineParts = ["dateFrom", "dateTo", "placeOfService", "procedureCode", "modifiers", "diagnosisPointers", "units", "charge"]
const hiddenParts = lineMoreBoxes.map(({ path }) => path).filter((path) => path !== "dateTo")
const allParts = [...lineParts, ...hiddenParts]

/** All that one row shows of the superbill: a key typed into one line must not draw fifty. */
const shownOf = ({ editor: { record, office, asOf, edit, said }, place, isAsked }: Props): readonly unknown[] => [
  record.serviceLines[place],
  record.serviceLines.length > 1,
  record.diagnoses,
  favouritesOf(office, record),
  office,
  asOf,
  edit,
  isAsked,
  ...allParts.flatMap((part) => {
    const spoken = said(`serviceLines[${place}].${part}`)
    return [spoken?.tone, spoken?.text]
  })
]

const isDrawnAlike = (before: Props, after: Props): boolean => {
  if (before.place !== after.place) return false
  const now = shownOf(after)
  return shownOf(before).every((part, at) => part === now[at])
}

/** One service line with what is said of it. Its boxes see the superbill as it was when this line last changed. */
export const LineRow = memo(({ editor, place, cells, isAsked, acts }: Props) => {
  const pathOf = (part: string) => `serviceLines[${place}].${part}`
  const spoken = lineParts.flatMap((part) => {
    const found = editor.said(pathOf(part))
    return found ? [{ part, ...found }] : []
  })
  const isOpen = isAsked || hiddenParts.some((part) => editor.said(pathOf(part)))
  return (
    <EditorProvider value={editor}>
      {/* Roles are written out because a narrow panel lays the rows out in two, and the browser then forgets that it is a table. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles */}
      <tbody role="rowgroup" data-line={place}>
        <tr role="row">
          {cells.map(({ id, word, content }) => (
            <td key={id} role="gridcell" data-column={id} data-word={word}>
              {content}
            </td>
          ))}
          <td role="gridcell" data-column="tools">
            <Button look="icon" aria-label={`More of line ${place + 1}`} aria-expanded={isOpen} onClick={() => acts.toggle(place)}>
              <SquareChevronDown size={15} aria-hidden />
            </Button>
            <Button look="icon" aria-label={`Duplicate line ${place + 1}`} title="Duplicate (Ctrl+D)" onClick={() => acts.duplicate(place)}>
              <Copy size={15} aria-hidden />
            </Button>
            <Button look="icon" aria-label={`Remove line ${place + 1}`} title="Remove (Ctrl+Delete)" onClick={() => acts.remove(place)}>
              <Trash2 size={15} aria-hidden />
            </Button>
          </td>
        </tr>
        {spoken.length > 0 ? (
          <tr role="row" className="sb-line-said">
            <td role="gridcell" colSpan={9}>
              {spoken.map(({ part, tone, text }) => (
                <BoxProblem key={part} id={`${pathOf(part)}-said`} text={text} tone={tone} />
              ))}
            </td>
          </tr>
        ) : null}
        {isOpen ? (
          <tr role="row" className="sb-line-more">
            <td role="gridcell" colSpan={9}>
              <div className="boxes">
                {lineMoreBoxes.map((box) => (
                  <div key={box.path} data-width={box.width} className="boxes-cell">
                    <RecordBox box={box} at={pathOf("")} />
                  </div>
                ))}
              </div>
            </td>
          </tr>
        ) : null}
      </tbody>
    </EditorProvider>
  )
}, isDrawnAlike)
LineRow.displayName = "LineRow"
