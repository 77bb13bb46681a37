/** "$1,234.50", "85", "(12.00)" -> whole cents; null when it is no amount of at most two decimals, is below zero or above a million dollars. */
export const readCents = (text: string): number | null => {
  const parts = /^\s*\$?\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?\s*(?:usd)?\s*$/i.exec(text)
  if (!parts) return null
  const cents = Number(parts[1]!.replaceAll(",", "")) * 100 + Number((parts[2] ?? "0").padEnd(2, "0"))
  return cents <= 100_000_000 ? cents : null
}
