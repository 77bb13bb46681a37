/** What looks like a patient's own data in a draft, and the line where it stands (from 1). The value is never repeated. */
export type PatientDataFinding = {
  what:
    "Social Security number" | "Medicare number" | "birth date" | "phone number beside a name" | "record or member number" | "home address"
  line: number
}

/** Area 000, 666 and 9xx, group 00 and serial 0000 were never given out. Without hyphens only beside the word. */
const SSN = /(?<![\d-])(?!000|666|9\d\d)\d{3}[- ](?!00)\d{2}[- ](?!0000)\d{4}(?![\d-])/
const SSN_BESIDE = /\b(ssn|social security (number|no\.?|#))\b[^0-9\n]{0,12}(?!000|666|9\d\d)\d{9}(?!\d)/i

/** Medicare's own pattern: letters without S, L, O, I, B, Z. Fictional numbers count: nobody can tell them apart. */
const MBI =
  /(?<![a-z0-9])[1-9][ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\d-?[ac-hjkmnp-rt-y][ac-hjkmnp-rt-y0-9]\d-?[ac-hjkmnp-rt-y]{2}\d{2}(?![a-z0-9])/i

const DATE =
  /(?<![\d/.-])(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? (?:19|20)\d{2})(?![\d/-])/i
const BIRTH = /\b(dob|d\.o\.b\.?|birth ?date|birthdate|date of birth|born( on)?|bday|birthday|fecha de nacimiento|nacid[oa])\b/i

const PHONE = /(?<!\d)(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]?\d{3}[ .-]\d{4}(?!\d)/
const NUMBERED =
  /\b(mrn|medical record (number|no\.?|#)|chart (number|no\.?|#)|member id|member (number|no\.?|#)|subscriber id|policy (number|no\.?|#)|acct(ount)? (number|no\.?|#))\s*(is|:|#|=)?\s*(?=[a-z]{0,4}\d)[a-z0-9-]{5,20}\b/i
const STREET =
  /\b\d{1,5} (?:[NSEW]\.? )?(?:[A-Z][a-z]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Court|Ct|Boulevard|Blvd|Way|Place|Pl)\b/

/** Two capitalised words, or a title and one: as people are named. */
const NAME = /(?:\b(?:Mr|Mrs|Ms|Miss|Sr|Sra)\.? [A-Z][a-z]+)|(?:\b[A-Z][a-z]+,? (?:[A-Z]\.? )?[A-Z][a-z'-]+\b)/g

/** Words that make two capitalised words an office, a payer or a place rather than a person. */
const NOT_A_PERSON =
  /^(?:the|our|call|ask|tell|see|phone|fax|dial|use|if|for|from|when|medicare|medicaid|aetna|cigna|humana|united|blue|anthem|tricare|kaiser|molina|social|office|front|billing|privacy|compliance|medical|poison|new|provider|member|customer|plan|payer|claims|police|fire|emergency|state|county|city|general|north|south|east|west|san|los|saint|st|department|health|human|national|american|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/i
const OFFICE_WORD =
  /\b(health|care|plan|line|desk|services?|center|clinic|office|department|insurance|advantage|shield|hotline|pharmacy|lab|labs|hospital|supply|company|inc|llc|payer|support|control|police|agency|board|medicaid|medicare)\b/i

const namesPerson = (line: string): boolean =>
  [...line.matchAll(NAME)].some(([name]) => {
    const words = name.split(/[ ,]+/)
    if (/^(mr|mrs|ms|miss|sr|sra)\.?$/i.test(words[0] ?? "")) return true
    return !words.some((word) => NOT_A_PERSON.test(word)) && !OFFICE_WORD.test(name)
  })

const PATIENT_WORD = /\b(patient|pt|caller|mother|mom|father|dad|husband|wife|daughter|son|cell|mobile|home phone)\b/i

/** Does a line of a phone number belong to an office rather than to a person? */
const isOfficeLine = (line: string): boolean => OFFICE_WORD.test(line) && !PATIENT_WORD.test(line)

/**
 * What in a draft looks like a patient's data, so that it can be asked about before it is kept.
 * It errs towards asking: a made-up Medicare number is found too, an office's own line is not.
 */
export const findPatientData = (draft: string): PatientDataFinding[] =>
  draft.split("\n").flatMap((text, index) => {
    const found: PatientDataFinding["what"][] = []
    if (SSN.test(text) || SSN_BESIDE.test(text)) found.push("Social Security number")
    if (MBI.test(text)) found.push("Medicare number")
    const isPerson = namesPerson(text)
    if (DATE.test(text) && (BIRTH.test(text) || (isPerson && /,?\s*\(?(?:19|20)?\d{2}\)?/.test(text) && PATIENT_WORD.test(text))))
      found.push("birth date")
    if (PHONE.test(text) && isPerson && !isOfficeLine(text)) found.push("phone number beside a name")
    if (NUMBERED.test(text)) found.push("record or member number")
    if (isPerson && STREET.test(text) && !OFFICE_WORD.test(text)) found.push("home address")
    return found.map((what) => ({ what, line: index + 1 }))
  })
