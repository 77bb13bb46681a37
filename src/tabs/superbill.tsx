import { SuperbillPage } from "../desk/superbill/superbill-page"

/** Superbills on a full page, opened from the side panel. */
export default function SuperbillTab() {
  return <SuperbillPage />
}
