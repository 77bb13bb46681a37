import { Clock, HardDrive, HandHelping } from "lucide-react"
import { ownVersion } from "../platform/own-version"

/** Privacy in three lines, and which Deskhand this is. */
export const AboutPanel = () => (
  <div className="options-panel">
    <h2>Privacy in three lines</h2>
    <ul className="privacy-lines">
      <li>
        <HardDrive size={18} aria-hidden />
        <span>Nothing leaves this machine: no server, no tracking, no network call.</span>
      </li>
      <li>
        <Clock size={18} aria-hidden />
        <span>
          Patients live in memory only, and are erased when the screen locks, after the idle minutes, and when the browser closes.
        </span>
      </li>
      <li>
        <HandHelping size={18} aria-hidden />
        <span>A page gets a value only when you press Fill. Deskhand never submits a form or presses a button of the page.</span>
      </li>
    </ul>
    <h2>About</h2>
    <p>
      Deskhand <span className="figures">{ownVersion()}</span>. Free under the MIT license. Shortcuts can be changed in the browser&rsquo;s
      extension settings.
    </p>
  </div>
)
