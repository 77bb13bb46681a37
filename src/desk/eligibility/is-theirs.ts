import type { KeptBenefits } from "../../messaging/kept-benefits"

/** A result that is plainly the patient's, or was said to be theirs: only such a one is compared, noted and remembered. */
export const isTheirs = ({ view, isConfirmed }: Pick<KeptBenefits, "view" | "isConfirmed">): boolean =>
  view.whose.match === "same" || isConfirmed
