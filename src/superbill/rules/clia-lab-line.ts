import type { CheckedLine } from "../check-context"
import { codeSet } from "../code-ranges"

const isLabCode = codeSet("80047-89398")
const isExempt = codeSet("80503-80506 81050 82075 83013 83014 83987 86077-86079 86485-86580 88720-88741 89049 89220")

/** A lab test done here (not sent out under modifier 90) that the CLIA certificate must cover. */
export const isCliaLabLine = (line: CheckedLine): boolean => isLabCode(line.code) && !isExempt(line.code) && !line.has("90")
