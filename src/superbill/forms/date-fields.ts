const names = new Set([
  "birthDate",
  "deceasedDate",
  "effectiveDate",
  "terminationDate",
  "checkedOn",
  "lastSeenDate",
  "scheduledOn",
  "date",
  "onsetDate",
  "admissionDate",
  "dischargeDate",
  "validFrom",
  "validTo",
  "dateFrom",
  "dateTo",
  "providerSignedOn",
  "goodFaithEstimateOn",
  "dateOfService",
  "surgeryDate"
])

/** True for the last word of a path that holds a date. */
export const isDateField = (name: string): boolean => names.has(name)
