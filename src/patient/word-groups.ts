/**
 * Words that mean one thing. `value` is what the record holds, `code` the
 * official code of that thing, `words` other ways it is said, best first.
 */
export type WordGroup = { value: string; code?: string; words: readonly string[] }

export const sexWords: readonly WordGroup[] = [
  { value: "F", words: ["Female", "2", "Woman", "Girl", "fem", "femenino", "femenina", "mujer", "weiblich", "lady"] },
  { value: "M", words: ["Male", "1", "Man", "Boy", "masc", "masculino", "hombre", "varón", "männlich", "gentleman"] },
  {
    value: "U",
    words: [
      "Unknown",
      "Other",
      "X",
      "O",
      "9",
      "0",
      "UN",
      "UNK",
      "Undifferentiated",
      "Not specified",
      "Unspecified",
      "Nonbinary",
      "Non-Binary",
      "Intersex",
      "Undisclosed",
      "Declined",
      "Prefer not to say",
      "otro",
      "ambiguous"
    ]
  }
]

/** What the patient is to the subscriber: X12 codes first. */
export const coverageRelationshipWords: readonly WordGroup[] = [
  {
    value: "self",
    code: "18",
    words: [
      "Self",
      "Same",
      "Patient",
      "Subscriber",
      "Insured",
      "Myself",
      "Me",
      "Self (patient)",
      "Patient is insured",
      "Same as patient",
      "S",
      "SEL",
      "ONESELF",
      "el mismo",
      "ella misma",
      "la misma",
      "la misma persona",
      "yo mismo",
      "yo misma",
      "uno mismo",
      "sí mismo",
      "sí misma",
      "titular",
      "el titular",
      "la titular",
      "el paciente",
      "la paciente",
      "mismo",
      "misma"
    ]
  },
  {
    value: "spouse",
    code: "01",
    words: [
      "Spouse",
      "Husband",
      "Wife",
      "SPO",
      "SP",
      "P",
      "Married to",
      "Spouse/partner",
      "Husband/Wife",
      "esposa",
      "esposo",
      "cónyuge",
      "marido",
      "mujer"
    ]
  },
  {
    value: "child",
    code: "19",
    words: [
      "Child",
      "Son",
      "Daughter",
      "Dependent child",
      "CHD",
      "CH",
      "C",
      "Natural child",
      "Dependent",
      "Kid",
      "Baby",
      "Minor child",
      "Child - insured has financial responsibility",
      "hijo",
      "hija",
      "Stepchild",
      "Step child",
      "Stepson",
      "Stepdaughter",
      "Adopted child",
      "Newborn"
    ]
  },
  {
    value: "other",
    code: "G8",
    words: [
      "Other",
      "Other relationship",
      "OTH",
      "O",
      "21",
      "Unknown",
      "Domestic partner",
      "Life partner",
      "Partner",
      "53",
      "Parent",
      "Mother",
      "Father",
      "Sister",
      "Brother",
      "Sibling",
      "Grandchild",
      "Grandparent",
      "Grandmother",
      "Grandfather",
      "Niece",
      "Nephew",
      "Aunt",
      "Uncle",
      "Cousin",
      "Friend",
      "Guardian",
      "Employee",
      "20",
      "Ward",
      "Foster child",
      "Foster parent",
      "Ex-spouse",
      "In-law",
      "otro",
      "madre",
      "padre",
      "Mom",
      "Dad"
    ]
  }
]

/** What a contact or guarantor is to the patient, as said at the desk. */
export const kinWords: readonly WordGroup[] = [
  { value: "self", code: "18", words: ["Self", "Same", "Patient", "Myself", "Same as patient", "Me", "SEL", "mismo"] },
  { value: "spouse", code: "01", words: ["Spouse", "Husband", "Wife", "SPO", "esposo", "esposa", "cónyuge", "marido", "hubby"] },
  {
    value: "partner",
    code: "53",
    words: ["Life partner", "Domestic partner", "Significant other", "DOMPART", "Fiancé", "Fiancée", "Boyfriend", "Girlfriend", "pareja"]
  },
  { value: "mother", code: "32", words: ["Mom", "Mommy", "Mum", "MTH", "MTHFTH", "madre", "mamá", "Parent", "PAR", "PRN"] },
  { value: "father", code: "33", words: ["Dad", "Daddy", "FTH", "padre", "papá", "Parent", "PAR", "PRN"] },
  { value: "parent", words: ["PRN", "PAR", "Mother", "Father", "Mother/Father", "Parents", "padres"] },
  { value: "son", words: ["SON", "Child", "CHD", "hijo"] },
  { value: "daughter", words: ["DAU", "Child", "CHD", "hija"] },
  { value: "child", code: "19", words: ["Child", "CHD", "CHILD", "Kid", "Son", "Daughter", "Stepson", "Stepdaughter", "Stepchild"] },
  { value: "sister", words: ["SIS", "Sibling", "SIB", "hermana"] },
  { value: "brother", words: ["BRO", "Sibling", "SIB", "hermano"] },
  { value: "sibling", words: ["SIB", "Brother", "Sister"] },
  { value: "grandmother", words: ["Grandparent", "GRPRN", "Grandma", "abuela", "04"] },
  { value: "grandfather", words: ["Grandparent", "GRPRN", "Grandpa", "abuelo"] },
  { value: "grandparent", code: "04", words: ["GRPRN", "GRD", "Grandmother", "Grandfather"] },
  { value: "grandchild", code: "05", words: ["Grandson", "Granddaughter", "nieto", "nieta"] },
  { value: "aunt", words: ["tía", "Relative"] },
  { value: "uncle", words: ["tío", "Relative"] },
  { value: "niece", words: ["sobrina", "Relative"] },
  { value: "nephew", words: ["sobrino", "Relative"] },
  { value: "cousin", words: ["primo", "prima", "Relative"] },
  { value: "guardian", code: "26", words: ["Legal guardian", "GRD", "GUARD", "tutor"] },
  { value: "friend", words: ["FND", "FRND", "amigo", "amiga"] },
  { value: "neighbor", words: ["Neighbour", "NBOR", "vecino", "vecina"] },
  { value: "caregiver", words: ["Care giver", "CGV", "Caretaker"] },
  { value: "employer", code: "20", words: ["EMR", "Employee"] },
  { value: "other", code: "G8", words: ["OTH", "Other relationship", "O", "21", "otro", "otra", "Relative"] },
  { value: "unknown", words: ["UNK"] }
]

export const maritalWords: readonly WordGroup[] = [
  { value: "Single", code: "S", words: ["Never married", "Never Married", "soltero", "soltera", "I", "unmarried"] },
  { value: "Married", code: "M", words: ["casado", "casada", "verheiratet"] },
  { value: "Divorced", code: "D", words: ["divorciado", "divorciada"] },
  { value: "Widowed", code: "W", words: ["Widow", "Widower", "viudo", "viuda"] },
  { value: "Separated", code: "A", words: ["Legally separated", "Legally Separated", "L", "X", "SEP", "separado", "separada"] },
  {
    value: "Domestic partner",
    code: "P",
    words: ["T", "Domestic Partner", "Life partner", "Partnered", "Partner", "Civil union", "Domestic partnership", "G", "unión libre"]
  },
  { value: "Unknown", code: "U", words: ["UNK", "Unreported", "Declined", "K"] },
  { value: "Other", code: "O", words: ["otro"] }
]

/** OMB categories with their CDC codes. */
export const raceWords: readonly WordGroup[] = [
  { value: "White", code: "2106-3", words: ["Caucasian", "W", "White/Caucasian", "White or Caucasian", "blanco", "blanca", "5", "C"] },
  {
    value: "Black or African American",
    code: "2054-5",
    words: ["Black", "African American", "African-American", "Black/African American", "B", "AA", "negro"]
  },
  { value: "Asian", code: "2028-9", words: ["A", "asiático", "asiática"] },
  {
    value: "American Indian or Alaska Native",
    code: "1002-5",
    words: [
      "American Indian",
      "Native American",
      "Alaska Native",
      "American Indian/Alaska Native",
      "American Indian or Alaskan Native",
      "AI",
      "AI/AN",
      "I",
      "AIAN"
    ]
  },
  {
    value: "Native Hawaiian or Other Pacific Islander",
    code: "2076-8",
    words: [
      "Native Hawaiian",
      "Pacific Islander",
      "Other Pacific Islander",
      "Native Hawaiian/Pacific Islander",
      "Native Hawaiian or Pacific Islander",
      "NH",
      "NHPI",
      "P"
    ]
  },
  { value: "Other", code: "2131-1", words: ["Other Race", "Some other race", "O", "otra"] },
  { value: "Multiracial", words: ["Two or more races", "More than one race", "Mixed", "Biracial", "Multi-racial"] },
  {
    value: "Declined",
    code: "ASKU",
    words: ["Declined to specify", "Decline to answer", "Refused", "Patient declined", "Prefer not to say", "Declined to state"]
  },
  { value: "Unknown", code: "UNK", words: ["U", "Unreported", "Not reported"] }
]

export const ethnicityWords: readonly WordGroup[] = [
  {
    value: "Hispanic or Latino",
    code: "2135-2",
    words: [
      "Hispanic",
      "Latino",
      "Latina",
      "Latinx",
      "Hispanic/Latino",
      "H",
      "Hispanic or Latina",
      "Hispanic, Latino/a, or Spanish origin",
      "hispano",
      "hispana",
      "Hispanic or Latino/a",
      "Yes"
    ]
  },
  {
    value: "Not Hispanic or Latino",
    code: "2186-5",
    words: [
      "Not Hispanic",
      "Non-Hispanic",
      "Non Hispanic",
      "Not Hispanic/Latino",
      "Non-Hispanic or Latino",
      "Non Hispanic or Latino",
      "NH",
      "N",
      "no hispano",
      "no hispana",
      "Non-Hispanic/Latino",
      "Not Hispanic or Latino/a",
      "Not of Hispanic origin",
      "No"
    ]
  },
  { value: "Declined", code: "ASKU", words: ["Declined to specify", "Decline to answer", "Refused", "Prefer not to say"] },
  { value: "Unknown", code: "UNK", words: ["U", "Not reported"] }
]

export const yesNoWords: readonly WordGroup[] = [
  { value: "yes", code: "Y", words: ["Yes", "true", "1", "sí", "T", "on", "checked", "needed", "required", "x"] },
  { value: "no", code: "N", words: ["No", "false", "0", "F", "off", "none", "not needed", "unchecked"] }
]

export const employmentWords: readonly WordGroup[] = [
  {
    value: "Full-time",
    code: "1",
    words: [
      "Full time",
      "Employed full time",
      "Employed full-time",
      "Employed",
      "FT",
      "F",
      "Fulltime",
      "Yes",
      "y",
      "tiempo completo",
      "empleado",
      "empleada",
      "Working",
      "Active"
    ]
  },
  {
    value: "Part-time",
    code: "2",
    words: ["Part time", "Employed part time", "Employed part-time", "PT", "P", "Part", "Parttime", "medio tiempo"]
  },
  { value: "Employed", code: "E", words: ["Full-time", "Full time", "Working", "Yes", "y", "empleado", "empleada"] },
  { value: "Self-employed", code: "4", words: ["Self employed", "Self-Employed", "Self", "S"] },
  { value: "Retired", code: "5", words: ["R", "jubilado", "jubilada", "retirado", "retirada"] },
  { value: "Unemployed", code: "3", words: ["Not employed", "None", "Not working", "N", "No", "desempleado", "desempleada", "Unempl"] },
  { value: "Student", code: "ST", words: ["Full-time student", "Full time student", "Part-time student", "FTS", "estudiante"] },
  { value: "Disabled", code: "DIS", words: ["Disability", "On disability", "discapacitado", "discapacitada"] },
  { value: "Active military", code: "6", words: ["Active military duty", "Active duty", "Military", "M", "On active military duty"] },
  { value: "Homemaker", words: ["Home maker", "Housewife", "ama de casa", "Stay-at-home parent"] },
  { value: "Other", code: "O", words: ["otro"] },
  { value: "Unknown", code: "9", words: ["U", "UNK"] }
]

export const contactWords: readonly WordGroup[] = [
  { value: "Mobile", words: ["Cell", "Cell phone", "Mobile phone", "Cellular", "C", "M", "celular", "Call cell"] },
  { value: "Home", words: ["Home phone", "H", "casa"] },
  { value: "Work", words: ["Work phone", "W", "Business", "trabajo"] },
  { value: "Phone", words: ["Call", "Telephone", "Voice", "Phone call", "teléfono"] },
  { value: "Text", words: ["SMS", "Text message", "T", "mensaje de texto"] },
  { value: "Email", words: ["E-mail", "E", "correo", "correo electrónico"] },
  { value: "Portal", words: ["Patient portal", "MyChart"] },
  { value: "Mail", words: ["Letter", "Postal mail", "US mail", "correo postal"] }
]

export const planTypeWords: readonly WordGroup[] = [
  { value: "PPO", words: ["Preferred Provider Organization", "PPO (Preferred Provider Organization)"] },
  { value: "HMO", words: ["Health Maintenance Organization", "HMO (Health Maintenance Organization)"] },
  { value: "EPO", words: ["Exclusive Provider Organization", "EPO (Exclusive Provider Organization)"] },
  { value: "POS", words: ["Point of Service", "POS (Point of Service)"] },
  { value: "HDHP", words: ["High Deductible Health Plan", "HDHP (High Deductible Health Plan)"] },
  { value: "Medicare", words: ["MB", "Medicare Part B", "MA"] },
  { value: "Medicare Advantage", words: ["Part C", "MAPD"] },
  { value: "Medicaid", words: ["MC"] },
  { value: "TRICARE", words: ["CH", "Champus"] },
  { value: "Workers' compensation", words: ["WC", "Workers Comp", "Workers' Comp"] },
  { value: "Commercial", words: ["CI", "Private"] }
]

export const pronounWords: readonly WordGroup[] = [
  { value: "she/her", words: ["she/her/hers", "she", "she, her, hers", "ella"] },
  { value: "he/him", words: ["he/him/his", "he", "he, him, his", "él"] },
  { value: "they/them", words: ["they/them/theirs", "they", "they, them, theirs"] }
]

export const genderWords: readonly WordGroup[] = [
  {
    value: "Female",
    code: "446141000124107",
    words: ["F", "Woman", "Identifies as female gender", "Cisgender woman", "Cis female", "femenino", "mujer"]
  },
  {
    value: "Male",
    code: "446151000124109",
    words: ["M", "Man", "Identifies as male gender", "Cisgender man", "Cis male", "masculino", "hombre"]
  },
  {
    value: "Transgender female",
    code: "407376001",
    words: ["Trans woman", "Transgender woman", "Male-to-female", "MTF", "Transgender Female (MTF)", "Transgender Female/Trans Woman"]
  },
  {
    value: "Transgender male",
    code: "407377005",
    words: ["Trans man", "Transgender man", "Female-to-male", "FTM", "Transgender Male (FTM)", "Transgender Male/Trans Man"]
  },
  {
    value: "Nonbinary",
    code: "446131000124102",
    words: [
      "Non-binary",
      "Non binary",
      "Genderqueer",
      "Gender queer",
      "Genderqueer, neither exclusively male nor female",
      "NB",
      "no binario"
    ]
  },
  { value: "Other", code: "OTH", words: ["otro"] },
  { value: "Declined", code: "ASKU", words: ["Choose not to disclose", "Prefer not to say", "Decline to answer"] }
]

export const priorityWords: readonly WordGroup[] = [
  { value: "primary", code: "P", words: ["Primary", "1", "1st", "First"] },
  { value: "secondary", code: "S", words: ["Secondary", "2", "2nd", "Second"] },
  { value: "tertiary", code: "T", words: ["Tertiary", "3", "3rd", "Third"] }
]
