import type { Favourite } from "../../storage/favourites"
import type { Superbill } from "../../superbill/record"
import type { Office } from "./use-office"

/** Name a provider is remembered by: the NPI, or the name where there is none yet; null while there is neither. */
export const providerId = ({ renderingProvider: { npi, name } }: Superbill): string | null =>
  npi?.trim() ||
  [name.last, name.first]
    .map((part) => part?.trim() ?? "")
    .filter((part) => part !== "")
    .join(", ") ||
  null

/** What the office remembers of the treating provider of this superbill. */
export const favouritesOf = (office: Office, record: Superbill): Favourite | undefined => {
  const id = providerId(record)
  return id === null ? undefined : office.providers.find((each) => each.id === id)
}

/** The place of the first line, to be kept with the provider; nothing while it is blank. */
export const usualPlaceOf = ({ serviceLines }: Superbill): { placeOfService?: string } => {
  const place = serviceLines[0]?.placeOfService?.trim() ?? ""
  return /^\d{2}$/.test(place) ? { placeOfService: place } : {}
}
