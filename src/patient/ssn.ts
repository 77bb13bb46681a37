/** Numbers that were printed in advertisements and belong to nobody. */
const advertised: ReadonlySet<string> = new Set(["078051120", "219099999", "457555462"])

/** Nine digits, or the sentence that says why not. Blanks and hyphens may stand anywhere. */
export const parseSsn = (text: string): { ok: true; value: string } | { ok: false; message: string } => {
  const refuse = (message: string) => ({ ok: false, message }) as const
  if (/[^\d\s.–-]/.test(text)) return refuse("A Social Security number has digits and hyphens only.")
  const digits = text.replace(/\D/g, "")
  if (digits.length !== 9) return refuse("A Social Security number has nine digits.")
  if (digits.startsWith("000")) return refuse("A Social Security number cannot begin with 000.")
  if (digits.startsWith("666")) return refuse("A Social Security number cannot begin with 666.")
  if (digits.startsWith("9")) return refuse("A Social Security number cannot begin with 9; this may be a taxpayer number (ITIN).")
  if (digits.slice(3, 5) === "00") return refuse("The middle two digits of a Social Security number cannot be 00.")
  if (digits.endsWith("0000")) return refuse("A Social Security number cannot end in 0000.")
  if (advertised.has(digits)) return refuse("This Social Security number is a printed sample, not a person's.")
  return { ok: true, value: digits }
}
