import { foldTight } from "./fold-text"

/** Code, name and the ways it is printed. USPS states and territories, the armed forces, Canadian provinces. */
type State = readonly [code: string, name: string, ...variants: string[]]

export const usStates: readonly State[] = [
  ["AL", "Alabama", "Ala"],
  ["AK", "Alaska"],
  ["AZ", "Arizona", "Ariz"],
  ["AR", "Arkansas", "Ark"],
  ["CA", "California", "Calif", "Cal"],
  ["CO", "Colorado", "Colo"],
  ["CT", "Connecticut", "Conn"],
  ["DE", "Delaware", "Del"],
  ["DC", "District of Columbia", "Washington DC", "D.C."],
  ["FL", "Florida", "Fla"],
  ["GA", "Georgia"],
  ["HI", "Hawaii", "Hawai'i"],
  ["ID", "Idaho"],
  ["IL", "Illinois", "Ill"],
  ["IN", "Indiana", "Ind"],
  ["IA", "Iowa"],
  ["KS", "Kansas", "Kan", "Kans"],
  ["KY", "Kentucky"],
  ["LA", "Louisiana"],
  ["ME", "Maine"],
  ["MD", "Maryland"],
  ["MA", "Massachusetts", "Mass"],
  ["MI", "Michigan", "Mich"],
  ["MN", "Minnesota", "Minn"],
  ["MS", "Mississippi", "Miss"],
  ["MO", "Missouri"],
  ["MT", "Montana", "Mont"],
  ["NE", "Nebraska", "Neb", "Nebr"],
  ["NV", "Nevada", "Nev"],
  ["NH", "New Hampshire"],
  ["NJ", "New Jersey"],
  ["NM", "New Mexico"],
  ["NY", "New York"],
  ["NC", "North Carolina", "N. Carolina"],
  ["ND", "North Dakota", "N. Dakota"],
  ["OH", "Ohio"],
  ["OK", "Oklahoma", "Okla"],
  ["OR", "Oregon", "Ore"],
  ["PA", "Pennsylvania", "Penn", "Penna"],
  ["RI", "Rhode Island"],
  ["SC", "South Carolina", "S. Carolina"],
  ["SD", "South Dakota", "S. Dakota"],
  ["TN", "Tennessee", "Tenn"],
  ["TX", "Texas", "Tex"],
  ["UT", "Utah"],
  ["VT", "Vermont"],
  ["VA", "Virginia"],
  ["WA", "Washington", "Wash"],
  ["WV", "West Virginia", "W. Virginia", "W. Va"],
  ["WI", "Wisconsin", "Wis", "Wisc"],
  ["WY", "Wyoming", "Wyo"],
  ["PR", "Puerto Rico"],
  ["VI", "Virgin Islands", "US Virgin Islands", "U.S. Virgin Islands"],
  ["GU", "Guam"],
  ["AS", "American Samoa"],
  ["MP", "Northern Mariana Islands"],
  ["AA", "Armed Forces Americas"],
  ["AE", "Armed Forces Europe"],
  ["AP", "Armed Forces Pacific"]
]

export const canadianProvinces: readonly State[] = [
  ["AB", "Alberta"],
  ["BC", "British Columbia"],
  ["MB", "Manitoba"],
  ["NB", "New Brunswick"],
  ["NL", "Newfoundland and Labrador", "Newfoundland"],
  ["NS", "Nova Scotia"],
  ["NT", "Northwest Territories"],
  ["NU", "Nunavut"],
  ["ON", "Ontario"],
  ["PE", "Prince Edward Island"],
  ["QC", "Quebec"],
  ["SK", "Saskatchewan"],
  ["YT", "Yukon"]
]

const codes = new Map<string, string>(
  [...canadianProvinces, ...usStates].flatMap((state) => state.map((form): [string, string] => [foldTight(form), state[0]]))
)

/** "ohio", "OH", "Wash." -> two letters; null for anything else. */
export const stateCode = (text: string): string | null => codes.get(foldTight(text)) ?? null

/** True for states, territories and military "states" of the US postal service. */
export const isUsState = (code: string): boolean => usStates.some((state) => state[0] === code)
