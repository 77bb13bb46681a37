/** The autofill field names of the HTML standard and the datum each stands for. */
const AUTOCOMPLETE_TOKENS: Record<string, string> = {
  name: "name",
  "given-name": "name.first",
  "additional-name": "name.middle",
  "family-name": "name.last",
  "honorific-prefix": "name.prefix",
  "honorific-suffix": "name.suffix",
  nickname: "name.preferred",
  email: "email",
  bday: "birthDate",
  "bday-day": "birthDate.day",
  "bday-month": "birthDate.month",
  "bday-year": "birthDate.year",
  sex: "sex",
  "street-address": "address",
  "address-line1": "address.line1",
  "address-line2": "address.line2",
  "address-level2": "address.city",
  "address-level1": "address.state",
  "postal-code": "address.zip",
  country: "address.country",
  "country-name": "address.country",
  tel: "phone",
  "tel-national": "phone",
  "tel-area-code": "phone.area",
  "tel-local-prefix": "phone.prefix",
  "tel-local-suffix": "phone.line",
  organization: "employerWords",
  "organization-title": "occupation",
  language: "language"
}

/** The datum of an autocomplete attribute ("section-x shipping tel-national"), or null for off, new-password and the like. */
export const datumOfAutocomplete = (autocomplete: string): string | null =>
  AUTOCOMPLETE_TOKENS[autocomplete.trim().toLowerCase().split(/\s+/).at(-1) ?? ""] ?? null
