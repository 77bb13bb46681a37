/** The words with their slots filled; null when one of them is not known. */
export const fillSlots = (text: string, slots: Readonly<Record<string, string | null>>): string | null => {
  let isWhole = true
  const filled = text.replace(/\{([a-z]+)\}/gi, (_slot, name: string) => {
    const value = Object.hasOwn(slots, name) ? slots[name] : null
    if (value === null || value === undefined || value === "") isWhole = false
    return value ?? ""
  })
  return isWhole ? filled : null
}
