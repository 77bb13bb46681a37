import { ConfirmDialog } from "../../ui/confirm-dialog"

/** Asks before a text is kept that looks as if it held a patient's data. Names the place, never the data. */
export const PatientDataDialog = ({ places, onKeep, onCancel }: { places: string[]; onKeep: () => void; onCancel: () => void }) => (
  <ConfirmDialog
    isOpen={places.length > 0}
    isDanger
    title="This looks like a patient’s data"
    doWords="It is not; keep the text"
    onCancel={onCancel}
    onDo={onKeep}
  >
    <p>Articles stay on this machine for good and are read by everybody, so nothing of a patient may stand in them.</p>
    <ul className="plain-list">
      {places.slice(0, 8).map((place) => (
        <li key={place}>{place}</li>
      ))}
      {places.length > 8 ? <li>and {places.length - 8} more</li> : null}
    </ul>
  </ConfirmDialog>
)
