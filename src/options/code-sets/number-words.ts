const count = new Intl.NumberFormat("en-US")

/** 98178 -> "98,178". */
export const numberWords = (number: number): string => count.format(number)

/** Bytes as staff reads them: "1.4 MB", "230 kB". */
export const sizeWords = (bytes: number): string =>
  bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`

/** 20260930 -> "09/30/2026". */
export const dayWords = (day: number): string => String(day).replace(/^(\d{4})(\d{2})(\d{2})$/, "$2/$3/$1")
