export type FhirResource = { resourceType: string; id: string } & Record<string, unknown>
export type FhirBundle = { resourceType: "Bundle"; type: "collection"; entry: { fullUrl: string; resource: FhirResource }[] }
export type FhirReference = { reference: string; display?: string }

/** FHIR has no empty texts, lists or objects. */
const withoutEmpty = (given: unknown): unknown => {
  if (Array.isArray(given)) {
    const list = given.map(withoutEmpty).filter((each) => each !== undefined)
    return list.length > 0 ? list : undefined
  }
  if (typeof given === "string") return given.trim() || undefined
  if (typeof given !== "object" || given === null) return given ?? undefined
  const entries = Object.entries(given)
    .map(([key, value]): [string, unknown] => [key, withoutEmpty(value)])
    .filter(([, value]) => value !== undefined)
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Collects resources under addresses that are the same every time, and hands out references to them. */
export const newBundle = (): {
  add: (resourceType: string, content: Record<string, unknown>) => FhirReference
  finish: () => FhirBundle
} => {
  const entry: FhirBundle["entry"] = []
  return {
    add: (resourceType, content) => {
      const id = `00000000-0000-4000-8000-${String(entry.length + 1).padStart(12, "0")}`
      const fullUrl = `urn:uuid:${id}`
      const filled = withoutEmpty(content) as Record<string, unknown> | undefined
      entry.push({ fullUrl, resource: { resourceType, id, ...filled } })
      return { reference: fullUrl }
    },
    finish: () => ({ resourceType: "Bundle", type: "collection", entry })
  }
}
