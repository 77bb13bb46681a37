import { type FieldReader, labelled, sure } from "./field-reader"
import { readAddressField, readAddressPart, readState, readZip } from "./read-address-fields"
import { readBirthDate } from "./read-birth-date"
import { readFullName, readNamePart, readNameWord } from "./read-name-fields"
import { readEmail, readId, readSsn } from "./read-number-fields"
import { readPhoneField } from "./read-phone-field"
import { readPhraseField, readRelationship, readWordField, readYesNo } from "./read-word-fields"
import { readSex, readWord, valueText } from "./read-words"
import { say } from "./sheet"

/** Readers by field; a field without one is skipped with its value. */
export const fieldReaders: Readonly<Record<string, FieldReader>> = {
  "name.full": readFullName,
  "name.first": readNamePart("first"),
  "name.middle": readNamePart("middle"),
  "name.last": readNamePart("last"),
  "name.suffix": readNameWord("name.suffix"),
  "name.prefix": readNameWord("name.prefix"),
  "name.preferred": readNameWord("name.preferred"),
  birthDate: readBirthDate,
  sex: (_sheet, party, value) => {
    const sex = readSex(value.text)
    if (!sex) return 0
    say(party, "sex", sure(sex.value, value, 0, sex.end, labelled))
    return sex.end
  },
  gender: (_sheet, party, value) => {
    const { value: text, end } = valueText(value.text)
    const sex = readSex(value.text)
    if (sex) say(party, "gender", sure(sex.value, value, 0, sex.end, labelled))
    const identity = sex?.value === "F" || sex?.value === "M" ? null : readWord("genderIdentity", text)
    if (identity !== null) say(party, "genderIdentity", { ...sure(identity, value, 0, end, labelled), isWeak: true })
    return Math.max(sex?.end ?? 0, identity === null ? 0 : end)
  },
  phone: readPhoneField,
  address: readAddressField,
  mailing: readAddressField,
  "address.cityStateZip": readAddressField,
  "address.line1": readAddressPart("line1"),
  "address.line2": readAddressPart("line2"),
  "address.city": readAddressPart("city"),
  "address.county": readAddressPart("county"),
  "address.country": readAddressPart("country"),
  "address.state": readState,
  "address.zip": readZip,
  ssn: readSsn,
  email: readEmail,
  mrn: readId("mrn"),
  driverLicense: readId("driverLicense"),
  genderIdentity: readWordField("genderIdentity"),
  pronouns: readWordField("pronouns"),
  maritalStatus: readWordField("maritalStatus"),
  race: readWordField("race"),
  ethnicity: readWordField("ethnicity"),
  language: readWordField("language"),
  preferredContact: readWordField("preferredContact"),
  employmentStatus: readWordField("employmentStatus"),
  interpreterNeeded: readYesNo,
  employer: readPhraseField("employer"),
  occupation: readPhraseField("occupation"),
  relationship: readRelationship
}
