/** US ZIP of five or nine digits (hyphen put in, filler "0000" dropped), or a Canadian code as printed; null otherwise. */
export const parseZip = (text: string): string | null => {
  const tidy = text.trim()
  const us = /^(\d{5})(?:[-\s]?(\d{4}))?$/.exec(tidy)
  if (us && us[1] !== "00000") return us[2] === undefined || us[2] === "0000" ? (us[1] ?? null) : `${us[1]}-${us[2]}`
  return /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d$/i.test(tidy) ? tidy.toUpperCase() : null
}

export const isUsZip = (zip: string): boolean => /^\d{5}(-\d{4})?$/.test(zip)
