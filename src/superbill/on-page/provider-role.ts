/** Whose number it is: the practice that bills, or the clinician who treated. Null where the box does not say. */
export type ProviderRole = "billing" | "rendering"

/** A provider box by everything that names it; 33 and 24J are the boxes of the CMS-1500. */
export const providerRole = (key: string, words: string): ProviderRole | null => {
  if (/^provider\.(taxId|phone|address)/.test(key)) return "billing"
  if (/\b(rendering|treating|performing|attending|servicing)\b|\b24\s*j\b/i.test(words)) return "rendering"
  if (/\b(billing|pay[- ]?to|group|practice|organi[sz]ation)\b|\b33\s*[ab]?\b/i.test(words)) return "billing"
  return null
}
