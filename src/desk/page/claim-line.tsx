import type { Preview } from "../../messaging/page-views"
import { Notice } from "../../ui/notice"

/** What the superbill in hand has to do with a claim page: whose it is, and what of it the page has no row for. */
export const ClaimLine = ({ claim: { state, withoutBoxes } }: { claim: Preview["claim"] }) => {
  if (state === "another-patient")
    return (
      <Notice tone="look" title="The superbill in hand is another patient's">
        <p>The claim&apos;s boxes are left alone. Take up this patient&apos;s superbill first.</p>
      </Notice>
    )
  if (withoutBoxes.length === 0) return null
  return (
    <Notice tone="look" title={`No room on this page: ${withoutBoxes.join(", ")}`}>
      <p>The superbill has more than this page has rows for. Add rows on the page and look again, or send the rest on another claim.</p>
    </Notice>
  )
}
