/** A page of many boxes as offices have them: blocks of a patient, an insurance and a contact, over and over. */
const BLOCK: readonly (readonly [string, string])[] = [
  ["last_name", "Last name"],
  ["first_name", "First name"],
  ["mi", "Middle initial"],
  ["dob", "Date of birth"],
  ["ssn", "Social security #"],
  ["addr1", "Address line 1"],
  ["addr2", "Apt / suite"],
  ["city", "City"],
  ["zip", "ZIP code"],
  ["home_phone", "Home phone"],
  ["cell_phone", "Cell phone"],
  ["email", "E-mail"],
  ["ins_company", "Insurance company"],
  ["member_id", "Member ID"],
  ["group_no", "Group number"],
  ["subscriber_name", "Subscriber's name"],
  ["subscriber_dob", "Subscriber's date of birth"],
  ["ec_name", "Emergency contact"],
  ["ec_phone", "Emergency contact phone"],
  ["notes", "Comments"]
]

const select = (id: string): string =>
  `<select id="${id}" name="${id}"><option value="">Select</option><option>Female</option><option>Male</option></select>`

/** HTML of a page with `count` boxes, tables and label elements mixed, each block under its own heading. */
export const largePage = (count: number): string => {
  const parts: string[] = []
  for (let at = 0; at < count; at++) {
    const [name, label] = BLOCK[at % BLOCK.length] ?? ["x", "X"]
    const block = Math.floor(at / BLOCK.length)
    if (at % BLOCK.length === 0) parts.push(`</table><h3>Person ${block + 1}</h3><table>`)
    const id = `${name}_${block}`
    const control = at % 17 === 16 ? select(id) : `<input type="text" id="${id}" name="${id}">`
    parts.push(
      at % 2
        ? `<tr><td>${label}:</td><td>${control}</td></tr>`
        : `<tr><td colspan="2"><label for="${id}">${label}</label> ${control}</td></tr>`
    )
  }
  return `<!doctype html><html lang="en"><head><title>Registration</title></head><body><form><table>${parts.join("\n")}</table></form></body></html>`
}
