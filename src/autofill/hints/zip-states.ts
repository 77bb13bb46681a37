/**
 * First three digits of ZIP codes and the states they belong to (USPS areas). Ranges, both ends in. A range with two states has offices
 * of both.
 */
const ranges: readonly (readonly [from: number, to: number, ...states: string[]])[] = [
  [5, 5, "NY"],
  [6, 7, "PR"],
  [8, 8, "VI"],
  [9, 9, "PR"],
  [10, 27, "MA"],
  [28, 29, "RI"],
  [30, 38, "NH"],
  [39, 49, "ME"],
  [50, 54, "VT"],
  [55, 55, "MA"],
  [56, 59, "VT"],
  [60, 62, "CT"],
  [63, 63, "CT", "NY"],
  [64, 69, "CT"],
  [70, 89, "NJ"],
  [90, 98, "AE"],
  [100, 149, "NY"],
  [150, 196, "PA"],
  [197, 199, "DE"],
  [200, 200, "DC"],
  [201, 201, "VA"],
  [202, 205, "DC"],
  [206, 212, "MD"],
  [214, 219, "MD"],
  [220, 246, "VA"],
  [247, 268, "WV"],
  [270, 289, "NC"],
  [290, 299, "SC"],
  [300, 319, "GA"],
  [320, 339, "FL"],
  [340, 340, "AA"],
  [341, 349, "FL"],
  [350, 352, "AL"],
  [354, 369, "AL"],
  [370, 385, "TN"],
  [386, 397, "MS"],
  [398, 399, "GA"],
  [400, 427, "KY"],
  [430, 458, "OH"],
  [460, 479, "IN"],
  [480, 499, "MI"],
  [500, 528, "IA"],
  [530, 549, "WI"],
  [550, 567, "MN"],
  [570, 577, "SD"],
  [580, 588, "ND"],
  [590, 599, "MT"],
  [600, 629, "IL"],
  [630, 658, "MO"],
  [660, 679, "KS"],
  [680, 693, "NE"],
  [700, 714, "LA"],
  [716, 729, "AR"],
  [730, 731, "OK"],
  [733, 733, "TX"],
  [734, 749, "OK"],
  [750, 799, "TX"],
  [800, 816, "CO"],
  [820, 831, "WY"],
  [832, 838, "ID"],
  [840, 847, "UT"],
  [850, 864, "AZ"],
  [865, 865, "AZ", "NM"],
  [870, 884, "NM"],
  [885, 885, "TX"],
  [889, 898, "NV"],
  [900, 961, "CA"],
  [962, 966, "AP"],
  [967, 967, "HI", "AS"],
  [968, 968, "HI"],
  [969, 969, "GU", "MP"],
  [970, 979, "OR"],
  [980, 994, "WA"],
  [995, 999, "AK"]
]

/** ZIP codes that lie in another state than their area. */
const strays: Readonly<Record<string, string>> = {
  "73949": "TX",
  "83414": "WY",
  "86515": "AZ",
  "06390": "NY",
  "97635": "CA",
  "89439": "CA"
}

/** The states of a US ZIP code, [] where nobody can tell. */
export const statesOfZip = (zip: string): readonly string[] => {
  if (Object.hasOwn(strays, zip.slice(0, 5))) return []
  const area = /^\d{5}/.test(zip) ? Number(zip.slice(0, 3)) : -1
  const [, , ...states] = ranges.find(([from, to]) => area >= from && area <= to) ?? [0, 0]
  return states
}
