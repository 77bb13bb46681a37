import type { CodeRow } from "../code-set"

/** A place of service as CMS words it ("OFFICE - LOCATION, OTHER THAN ..."): its name up to the dash or the date, the rest as description. Null for numbers that are not assigned. */
export const placeRow = (code: string, text: string): CodeRow | null => {
  if (!/^\d\d$/.test(code) || /^unassigned/i.test(text.trim())) return null
  const cut = /\s*\(effective[^)]*\)\s*-?\s*|\s+-\s+|-\s{2,}|\s{3,}/i.exec(text)
  const name = cut ? text.slice(0, cut.index) : text
  const rest = cut ? text.slice(cut.index + cut[0].length) : ""
  const title = name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name
  return { code, title: title.trim(), billable: true, ...(rest.trim() ? { description: rest.trim().toLowerCase() } : {}) }
}
