/**
 * What the choices of a drop-down or radio group give away. A datum is read
 * from its choices when enough of `signs` stand among them (texts and values in
 * lower case), and a datum read from a label is refused when its choices are
 * known and none of `mustHave` is there.
 */
export const OPTION_SIGNS: readonly { datum: string; signs: readonly string[]; atLeast: number; mustHave: readonly string[] }[] = [
  {
    datum: "sex",
    signs: ["male", "female", "m", "f"],
    atLeast: 2,
    mustHave: ["male", "female", "m", "f", "man", "woman", "masculino", "femenino", "hombre", "mujer", "boy", "girl"]
  },
  {
    datum: "address.state",
    signs: [
      "al",
      "ak",
      "az",
      "ca",
      "co",
      "fl",
      "ga",
      "ny",
      "oh",
      "tx",
      "wa",
      "alabama",
      "alaska",
      "arizona",
      "california",
      "new york",
      "texas"
    ],
    atLeast: 5,
    mustHave: ["al", "ny", "tx", "ca", "oh", "wa", "alabama", "new york", "texas", "california", "ohio", "or", "mn", "fl", "pa"]
  },
  {
    datum: "maritalStatus",
    signs: ["single", "married", "divorced", "widowed", "separated", "never married"],
    atLeast: 3,
    mustHave: ["single", "married", "s", "m", "never married", "divorced", "soltero", "casado", "unmarried"]
  },
  {
    datum: "name.suffix",
    signs: ["jr", "sr", "ii", "iii", "iv", "jr.", "sr."],
    atLeast: 3,
    mustHave: ["jr", "sr", "ii", "iii", "jr.", "sr."]
  },
  {
    datum: "name.prefix",
    signs: ["mr", "mrs", "ms", "dr", "miss", "mr.", "mrs.", "ms.", "dr."],
    atLeast: 3,
    mustHave: ["mr", "mrs", "ms", "dr", "mr.", "mrs.", "ms.", "dr.", "miss"]
  },
  {
    datum: "relationship",
    signs: [
      "insured",
      "subscriber",
      "parent",
      "dependent",
      "self",
      "spouse",
      "child",
      "parent",
      "mother",
      "father",
      "other",
      "sibling",
      "friend"
    ],
    atLeast: 3,
    mustHave: [
      "conyuge",
      "cónyuge",
      "hijo",
      "hija",
      "esposo",
      "esposa",
      "mismo",
      "madre",
      "padre",
      "mine",
      "self",
      "spouse",
      "child",
      "parent",
      "mother",
      "father",
      "18",
      "01",
      "19",
      "husband",
      "wife",
      "s",
      "sibling",
      "friend",
      "son",
      "guardian",
      "other",
      "partner",
      "subscriber",
      "dependent",
      "policyholder",
      "grandparent",
      "grandmother",
      "grandfather",
      "aunt",
      "uncle",
      "brother",
      "sister",
      "neighbor"
    ]
  },
  {
    datum: "ethnicity",
    signs: [
      "hispanic or latino",
      "not hispanic or latino",
      "hispanic",
      "non-hispanic",
      "not hispanic",
      "hispanic/latino",
      "non-hispanic/latino"
    ],
    atLeast: 1,
    mustHave: []
  },
  {
    datum: "race",
    signs: [
      "white",
      "asian",
      "black or african american",
      "american indian or alaska native",
      "black",
      "caucasian",
      "african american",
      "native hawaiian or other pacific islander",
      "pacific islander",
      "american indian"
    ],
    atLeast: 3,
    mustHave: []
  },
  {
    datum: "language",
    signs: ["english", "spanish", "french", "chinese", "vietnamese", "russian", "arabic", "korean", "tagalog", "mandarin"],
    atLeast: 2,
    mustHave: ["english", "spanish", "en", "eng", "es", "spa", "ingles", "espanol"]
  },
  {
    datum: "employmentStatus",
    signs: [
      "employed",
      "unemployed",
      "retired",
      "self-employed",
      "full time",
      "part time",
      "full-time",
      "part-time",
      "self employed",
      "student"
    ],
    atLeast: 3,
    mustHave: []
  },
  {
    datum: "planType",
    signs: ["hmo", "ppo", "epo", "pos", "medicare", "medicaid", "tricare", "commercial", "champva", "group health plan"],
    atLeast: 2,
    mustHave: []
  },
  { datum: "priority", signs: ["primary", "secondary", "tertiary"], atLeast: 2, mustHave: [] },
  { datum: "part.month", signs: ["january", "february", "march", "april", "jan", "feb", "mar", "apr"], atLeast: 3, mustHave: [] }
]

/** True for the text of a choice that stands for nothing chosen: "", "--", "Select state", "Unassigned". */
export const isEmptyChoice = (text: string): boolean =>
  /^\W*$/.test(text) ||
  /^\W*(please\s+)?(select|choose|pick)\b/i.test(text) ||
  /^\W*(unassigned|none|none selected|any|n\/a|not specified|unspecified|unselected)\W*$/i.test(text)
