import { Fragment, type ReactNode } from "react"
import type { Contradiction } from "../../messaging/page-views"
import { Notice } from "../../ui/notice"
import { showDate } from "../../ui/show-date"

const words = { name: "Name", birthDate: "Date of birth", mrn: "MRN" }

/** Stands instead of the Fill button when the page shows somebody else. */
export const StopPanel = ({ contradictions, actions }: { contradictions: Contradiction[]; actions: ReactNode }) => (
  <Notice tone="stop" spoken="assertive" title="Stop: this page shows another patient" actions={actions}>
    <p>Nothing is filled while the page and the patient in hand differ.</p>
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
          <Fragment key={`${one.what} ${one.where}`}>
            <tr>
              <th scope="row">{words[one.what]}</th>
              <td className="breaks figures">
                {showDate(one.onPage)}
                {one.where ? <span className="small soft stop-where">{one.where}</span> : null}
              </td>
              <td className="breaks figures">{showDate(one.inHand)}</td>
            </tr>
          </Fragment>
        ))}
      </tbody>
    </table>
  </Notice>
)
