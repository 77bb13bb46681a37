/** What the name of an NCCI file says: its version or day, and which part it is ("" for none). */
export const editEdition = (names: string): { edition: string; part: string; isForOffice: boolean } => {
  const version = /(?:^|[^a-z])v(\d{2})(\d)r\d/i.exec(names)
  const day = /eff[_-](\d{1,2})-(\d{1,2})-(20\d\d)/i.exec(names)
  const quarter = /(20\d\d)[_ -]?q([1-4])/i.exec(names)
  const edition = version
    ? `version ${version[1]}.${version[2]}`
    : day
      ? `from ${day[1]!.padStart(2, "0")}/${day[2]!.padStart(2, "0")}/${day[3]}`
      : quarter
        ? `${quarter[1]}, quarter ${quarter[2]}`
        : "edition not given"
  return {
    edition,
    part: /[-_ ]f(\d)(?:[^0-9a-z]|$)/i.exec(names)?.[1] ?? "",
    isForOffice: !/ccioph|outpatient|hospital|dme|supplier/i.test(names)
  }
}
