import type { Contradiction } from "../../messaging/page-views"
import { showDate } from "../../ui/show-date"

const words = { name: "Name", birthDate: "Date of birth", mrn: "MRN" }

/** Side by side: what the page says of a person and what the patient in hand has. */
export const ContradictionTable = ({ contradictions }: { contradictions: Contradiction[] }) => (
  <table className="sides-table">
    <thead>
      <tr>
        <td />
        <th scope="col">On the page</th>
        <th scope="col">In hand</th>
      </tr>
    </thead>
    <tbody>
      {contradictions.map((one) => (
        <tr key={`${one.what} ${one.where}`}>
          <th scope="row">{words[one.what]}</th>
          <td className="breaks figures">
            {showDate(one.onPage)}
            {one.where ? <span className="small soft contradiction-where">{one.where}</span> : null}
          </td>
          <td className="breaks figures">{showDate(one.inHand)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
