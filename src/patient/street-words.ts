/** Postal abbreviation -> the ways the word is printed, for telling two addresses to be one and for finding addresses in text. */
export const streetTypes: Readonly<Record<string, readonly string[]>> = {
  st: ["street", "str"],
  ave: ["avenue", "av", "aven"],
  rd: ["road"],
  ln: ["lane"],
  dr: ["drive", "drv"],
  blvd: ["boulevard", "boul"],
  ct: ["court", "crt"],
  cir: ["circle", "circ"],
  pl: ["place"],
  ter: ["terrace", "terr"],
  pkwy: ["parkway", "pky", "parkwy"],
  hwy: ["highway", "hiway"],
  sq: ["square"],
  trl: ["trail"],
  way: ["wy"],
  loop: [],
  aly: ["alley"],
  pike: [],
  pt: ["point"],
  xing: ["crossing"],
  expy: ["expressway"],
  tpke: ["turnpike"],
  rte: ["route", "rt"],
  plz: ["plaza"],
  row: [],
  run: [],
  walk: [],
  path: [],
  bnd: ["bend"],
  cv: ["cove"],
  hl: ["hill"],
  hls: ["hills"],
  hts: ["heights"],
  vw: ["view"],
  rdg: ["ridge"],
  spur: [],
  mnr: ["manor"],
  grv: ["grove"],
  gln: ["glen"],
  lndg: ["landing"],
  mdw: ["meadow"],
  mdws: ["meadows"],
  crk: ["creek"],
  crst: ["crest"],
  cres: ["crescent"],
  psge: ["passage"],
  est: ["estate"],
  ests: ["estates"]
}

export const directions: Readonly<Record<string, readonly string[]>> = {
  n: ["north"],
  s: ["south"],
  e: ["east"],
  w: ["west"],
  ne: ["northeast"],
  nw: ["northwest"],
  se: ["southeast"],
  sw: ["southwest"]
}

export const unitWords: Readonly<Record<string, readonly string[]>> = {
  apt: ["apartment", "apmt", "apto", "departamento", "depto"],
  unit: [],
  ste: ["suite"],
  fl: ["floor"],
  rm: ["room"],
  bldg: ["building"],
  lot: [],
  spc: ["space"],
  trlr: ["trailer"],
  ph: ["penthouse"]
}

const shortForms = new Map(
  [streetTypes, directions, unitWords].flatMap((table) =>
    Object.entries(table).flatMap(([short, forms]) => forms.map((form): [string, string] => [form, short]))
  )
)

/** "street" -> "st", "North" -> "n"; other words as they are. The word must be folded. */
export const shortStreetWord = (word: string): string => shortForms.get(word) ?? word
