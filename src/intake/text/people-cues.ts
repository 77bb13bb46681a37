import type { NameFound } from "./take-name"

/** How a person comes into a text. "third": "his name is ..."; "self": the one who writes. */
export type PersonCue =
  | "self"
  | "patient"
  | "kin"
  | "staff"
  | "referring"
  | "pcp"
  | "emergency"
  | "subscriber"
  | "former"
  | "possessive"
  | "third"
  | "line"
  | "sign"
  | "dated"

export type PersonFound = {
  cue: PersonCue
  start: number
  end: number
  /** Null for "my husband's plan": somebody without a name. */
  name: NameFound | null
  kin: string | null
  /** Whose kin: "my mother" the writer's, "his daughter" the patient's. */
  isKinOfWriter: boolean
  /** "writing for my father": this one is the patient. */
  isSpokenFor: boolean
}

type Cue = { cue: PersonCue; pattern: RegExp; lower?: boolean; mostWords?: number; leastWords?: number }

/** The name begins where the pattern ends. */
export const cues: readonly Cue[] = [
  {
    cue: "former",
    pattern:
      /\b(?:formerly(?: known as)?|n[ée]e|maiden name(?: is| was|:)?|a\.?k\.?a\.?|f\/k\/a|previously(?: known as)?|used to be|was|name changed from|changed (?:my )?(?:last )?name from)\s+/giu
  },
  {
    cue: "self",
    pattern:
      /\b(?:my (?:full |legal |whole |complete )*name(?: is|['’]s)|me llamo|mi nombre(?: completo)? es|je m['’]appelle|mein name ist|ich heisse|ich heiße|habla|le escribe|meu nome é)\s+/giu,
    lower: true,
    mostWords: 5
  },
  { cue: "self", pattern: /(?:\bname['’]s|[,;] now(?: known as)?)\s+/giu },
  { cue: "self", pattern: /\b(?:this is|i am(?: now)?|i['’]m(?: now)?|soy|name is)\s+/giu },
  {
    cue: "self",
    pattern:
      /\b(?:hey|hi|hello|yo)?[,!]?\s*\b(?:it['’]?s|this is|i['’]?m|im)\s+(?=\p{Ll}+(?:\s\p{Ll}+)?\s{1,2}(?:dob|d\.o\.b|born|bday|birthday|here|again|my|\d{1,2}[/.-]\d))/giu,
    lower: true,
    mostWords: 2
  },
  {
    cue: "possessive",
    pattern:
      /(?<![\p{L}'’])(?=\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?['’]s (?:birthday|dob|d\.o\.b|date of birth|birth date|phone|cell|number|ssn))/giu
  },
  { cue: "third", pattern: /\b(?:his|her|their) (?:full |legal )?name(?: is|['’]s)\s+/giu },
  {
    cue: "referring",
    pattern:
      /\b(?:referred (?:to you )?by|referral from|referring (?:provider|physician|doctor)(?: is)?|sent (?:over )?by|referido por)\s*:?\s+(?=dr|doctor|\p{Lu})/giu
  },
  {
    cue: "pcp",
    pattern: /\b(?:pcp|primary care (?:doctor|provider|physician)|family doctor|regular doctor|m[ée]dico de cabecera)\s*(?:is|:)?\s+/giu
  },
  {
    cue: "subscriber",
    pattern: /\b(?:subscriber|policy ?holder|insured|card ?holder|sponsor|titular)\s+(?:is\s+|name\s+(?:is\s+)?|es\s+)?/giu,
    leastWords: 2
  },
  {
    cue: "emergency",
    pattern:
      /\b(?:emergency contact|in case of emergency,?(?: please)?(?: call| contact| notify)?|contacto de emergencia)\s*(?:is|es|,|-)?\s+/giu,
    leastWords: 1
  },
  {
    cue: "patient",
    pattern:
      /\b(?:patients?|pts?\.?|client|our resident|resident|paciente|member named|referral for|appointment for|schedule|scheduling|see|seeing|book|register|referring|refer|regarding|for|registering)\s+(?:is\s+|a\s+patient,?\s+|named\s+|name\s+(?:is\s+)?)?/giu,
    leastWords: 2
  },
  { cue: "patient", pattern: /(?:^|\n|\s{2,})name\s+(?=\p{Lu})/giu, leastWords: 2 },
  {
    cue: "patient",
    pattern:
      /\d{1,3}[\s-]?(?:y\/?o|yrs?|years?|y)[\s-]?(?:old)?[\s,/-]{0,2}(?:female|male|woman|man|girl|boy|[FM])\b[,:]?\s+(?:named\s+)?(?=\p{Lu})/giu,
    leastWords: 2
  },
  { cue: "patient", pattern: /(?<![\p{L}])(?=(?:mrs?|ms|miss|mx|sra?)\.?\s+\p{Lu})/giu, leastWords: 2 },
  { cue: "staff", pattern: /(?<![\p{L}])(?=(?:dr|dra|doctor|nurse|attorney)\.?\s+\p{Lu})/giu },
  { cue: "sign", pattern: /(?:^|[\n.!?]\s*)[-–—~]{1,3}\s*(?=\p{Lu}\p{Ll})/gu },
  {
    cue: "sign",
    pattern:
      /\b(?:thanks|thank you|thx|sincerely|best|regards|cheers|gracias|saludos|warmly|respectfully|yours truly|yours|love|atentamente|cordialmente|merci|mit freundlichen gr[üu]ßen)(?: (?:again|so much|very much|you|regards|wishes|in advance|for your help|for your time))*[,!.]*\s*\n*\s*(?=\p{Lu}\p{Ll})/giu
  }
]
