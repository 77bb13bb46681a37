import type { LostHere } from "../../messaging/page-views"
import { Meaning } from "../../ui/meaning"

/** Boxes that the office taught and that are not found on this page any more: one line, the rest is the manager's. */
export const LostLine = ({ lost }: { lost: readonly LostHere[] }) =>
  lost.length === 0 ? null : (
    <p className="lost-line small">
      <Meaning tone="look">
        {lost.length === 1 ? "1 taught box is not found here" : `${lost.length} taught boxes are not found here`}
      </Meaning>{" "}
      <span className="soft breaks">
        {lost
          .slice(0, 4)
          .map(({ label, state }) => `“${label || "without a label"}”${state === "ambiguous" ? " (two boxes fit)" : ""}`)
          .join(", ")}
        {lost.length > 4 ? " …" : ""}. If it is on the page, teach it again.
      </span>
    </p>
  )
