import { foldText } from "../../patient/fold-text"

/** What one person is to another, as printed -> the plain English word. */
const words: Readonly<Record<string, string>> = {
  mother: "mother",
  mom: "mother",
  mommy: "mother",
  mum: "mother",
  momma: "mother",
  madre: "mother",
  mama: "mother",
  father: "father",
  dad: "father",
  daddy: "father",
  padre: "father",
  papa: "father",
  parent: "parent",
  guardian: "guardian",
  "legal guardian": "guardian",
  stepmother: "stepmother",
  stepfather: "stepfather",
  "step mother": "stepmother",
  "step father": "stepfather",
  stepmom: "stepmother",
  stepdad: "stepfather",
  spouse: "spouse",
  husband: "spouse",
  wife: "spouse",
  hubby: "spouse",
  esposo: "spouse",
  esposa: "spouse",
  conyuge: "spouse",
  marido: "spouse",
  partner: "partner",
  "domestic partner": "partner",
  "life partner": "partner",
  "significant other": "partner",
  boyfriend: "boyfriend",
  girlfriend: "girlfriend",
  fiance: "fiance",
  fiancee: "fiancee",
  son: "son",
  hijo: "son",
  stepson: "stepson",
  daughter: "daughter",
  hija: "daughter",
  stepdaughter: "stepdaughter",
  child: "child",
  kid: "child",
  baby: "child",
  newborn: "child",
  infant: "child",
  toddler: "child",
  "baby boy": "son",
  "baby girl": "daughter",
  "little boy": "son",
  "little girl": "daughter",
  sister: "sister",
  hermana: "sister",
  brother: "brother",
  hermano: "brother",
  sibling: "sibling",
  grandmother: "grandmother",
  grandma: "grandmother",
  abuela: "grandmother",
  nana: "grandmother",
  grandfather: "grandfather",
  grandpa: "grandfather",
  abuelo: "grandfather",
  grandparent: "grandparent",
  grandson: "grandson",
  granddaughter: "granddaughter",
  grandchild: "grandchild",
  nieto: "grandson",
  nieta: "granddaughter",
  aunt: "aunt",
  tia: "aunt",
  uncle: "uncle",
  tio: "uncle",
  niece: "niece",
  nephew: "nephew",
  cousin: "cousin",
  "mother in law": "mother-in-law",
  "father in law": "father-in-law",
  "sister in law": "sister-in-law",
  "brother in law": "brother-in-law",
  "daughter in law": "daughter-in-law",
  "son in law": "son-in-law",
  friend: "friend",
  amigo: "friend",
  amiga: "friend",
  neighbor: "neighbor",
  neighbour: "neighbor",
  roommate: "roommate",
  caregiver: "caregiver",
  "ex wife": "ex-spouse",
  "ex husband": "ex-spouse"
}

/** Alternation for patterns: every word of kin as printed. */
export const kinShape = `(?:${[...Object.keys(words)]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/ /g, "[ -]"))
  .join("|")}|t[ií]a|t[ií]o|c[oó]nyuge|mam[aá]|pap[aá]|fianc[eé]e?)`

const wordOf = new Map(Object.entries(words))

/** "Mom" -> "mother", "HUSBAND" -> "spouse"; null when the text is no word of kin. */
export const kinOf = (text: string): string | null => wordOf.get(foldText(text)) ?? null

/**
 * What the patient is to a subscriber who is this to the patient: the
 * subscriber is the mother, so the patient is the child.
 */
export const patientToSubscriber = (kin: string): "self" | "spouse" | "child" | "other" => {
  if (kin === "self") return "self"
  if (kin === "spouse") return "spouse"
  return /^(mother|father|parent|stepmother|stepfather)$/.test(kin) ? "child" : "other"
}
