/**
 * Where the boxes of the CMS-1500 (02/12) stand on US Letter. The form is made for 10 characters and 6 lines an inch:
 * 79 columns of 7.2 points from 0.3 inch on, and lines of 12 points of which every second is a row of boxes.
 */
export type Cms1500Box = {
  box: string
  /** Left edge of the first character, in points from the left edge of the paper. */
  x: number
  /** Base line of the text, in points from the top edge of the paper. */
  y: number
  /** In points. */
  width: number
  characters: number
  align: "left" | "right"
}

export const columnWidth = 7.2
export const lineHeight = 12
const left = 21.6
const firstBaseLine = 34

type Place = readonly [box: string, line: number, column: number, characters: number, align?: "right"]

const date = (box: string, line: number, month: number, day: number, year: number, yearDigits = 2): Place[] => [
  [`${box} MM`, line, month, 2],
  [`${box} DD`, line, day, 2],
  [`${box} YY`, line, year, yearDigits]
]

/** Dollars end before the dotted line, cents stand after it. */
const money = (box: string, line: number, lastOfDollars: number): Place[] => [
  [`${box} dollars`, line, lastOfDollars - 5, 6, "right"],
  [`${box} cents`, line, lastOfDollars + 2, 2]
]

export const linesOfPage = 6

/** Each service has a shaded half above and an open half below. */
const service = (number: number): Place[] => {
  const [shaded, open] = [41 + 2 * number, 42 + 2 * number]
  const at = `24.${number}`
  return [
    [`${at} shaded`, shaded, 1, 61],
    [`${at} I`, shaded, 65, 2],
    [`${at} J shaded`, shaded, 68, 11],
    ...date(`${at} A from`, open, 1, 4, 7),
    ...date(`${at} A to`, open, 10, 13, 16),
    [`${at} B`, open, 19, 2],
    [`${at} D`, open, 25, 6],
    ...[33, 36, 39, 42].map((column, place): Place => [`${at} D modifier ${place + 1}`, open, column, 2]),
    [`${at} E`, open, 45, 4],
    ...money(`${at} F`, open, 54),
    [`${at} G`, open, 59, 3],
    [`${at} J`, open, 68, 10]
  ]
}

const places: readonly Place[] = [
  ...[1, 2, 3, 4].map((row): Place => [`carrier ${row}`, row + 1, 41, 38]),
  ["1 Medicare", 8, 1, 1],
  ["1 Medicaid", 8, 8, 1],
  ["1 TRICARE", 8, 15, 1],
  ["1 CHAMPVA", 8, 24, 1],
  ["1 group", 8, 31, 1],
  ["1 FECA", 8, 39, 1],
  ["1 other", 8, 45, 1],
  ["1a", 8, 50, 29],
  ["2", 10, 1, 28],
  ...date("3", 10, 31, 34, 37, 4),
  ["3 M", 10, 42, 1],
  ["3 F", 10, 47, 1],
  ["4", 10, 50, 29],
  ["5 street", 12, 1, 28],
  ["5 city", 14, 1, 24],
  ["5 state", 14, 26, 3],
  ["5 ZIP", 16, 1, 12],
  ["5 area", 16, 15, 3],
  ["5 phone", 16, 19, 10],
  ["6 self", 12, 33, 1],
  ["6 spouse", 12, 38, 1],
  ["6 child", 12, 42, 1],
  ["6 other", 12, 47, 1],
  ["7 street", 12, 50, 29],
  ["7 city", 14, 50, 23],
  ["7 state", 14, 74, 4],
  ["7 ZIP", 16, 50, 12],
  ["9", 18, 1, 28],
  ["9a", 20, 1, 28],
  ["9d", 26, 1, 28],
  ["10a yes", 20, 35, 1],
  ["10a no", 20, 41, 1],
  ["10b yes", 22, 35, 1],
  ["10b no", 22, 41, 1],
  ["10b state", 22, 45, 2],
  ["10c yes", 24, 35, 1],
  ["10c no", 24, 41, 1],
  ["11", 18, 50, 29],
  ...date("11a", 20, 53, 56, 59, 4),
  ["11a M", 20, 68, 1],
  ["11a F", 20, 75, 1],
  ["11b qualifier", 22, 50, 2],
  ["11b", 22, 53, 26],
  ["11c", 24, 50, 29],
  ["11d yes", 26, 52, 1],
  ["11d no", 26, 57, 1],
  ["12", 29, 7, 20],
  ["13", 29, 55, 22],
  ...date("14", 32, 2, 5, 8),
  ["14 qualifier", 32, 16, 3],
  ["15 qualifier", 32, 31, 3],
  ...date("15", 32, 37, 40, 43),
  ["17 qualifier", 34, 1, 2],
  ["17", 34, 4, 24],
  ["17b", 34, 33, 10],
  ...date("18 from", 34, 54, 57, 60),
  ...date("18 to", 34, 68, 71, 74),
  ["20 yes", 36, 52, 1],
  ["20 no", 36, 57, 1],
  ...money("20", 36, 67),
  ["21 indicator", 37, 42, 1],
  ...[..."ABCDEFGHIJKL"].map((letter, place): Place => [`21 ${letter}`, 38 + Math.floor(place / 4), 3 + 13 * (place % 4), 7]),
  ["22 code", 38, 50, 10],
  ["22 reference", 38, 62, 17],
  ["23", 40, 50, 29],
  ...Array.from({ length: linesOfPage }, (_, index) => service(index + 1)).flat(),
  ["25", 56, 1, 15],
  ["25 SSN", 56, 17, 1],
  ["25 EIN", 56, 19, 1],
  ["26", 56, 23, 14],
  ["27 yes", 56, 38, 1],
  ["27 no", 56, 43, 1],
  ...money("28", 56, 56),
  ...money("29", 56, 66),
  ["31", 60, 1, 21],
  ...date("31", 61, 6, 9, 12),
  ["32 name", 58, 23, 26],
  ["32 street", 59, 23, 26],
  ["32 city", 60, 23, 26],
  ["32a", 61, 23, 10],
  ["33 area", 57, 66, 3],
  ["33 phone", 57, 70, 9],
  ["33 name", 58, 50, 29],
  ["33 street", 59, 50, 29],
  ["33 city", 60, 50, 29],
  ["33a", 61, 50, 10],
  ["33b", 61, 63, 16]
]

/** Box by its number on the form and, where a number holds several, the name of the part: "24.1 F dollars". */
export const cms1500Boxes: ReadonlyMap<string, Cms1500Box> = new Map(
  places.map(([box, line, column, characters, align]): [string, Cms1500Box] => [
    box,
    {
      box,
      x: Math.round((left + (column - 1) * columnWidth) * 10) / 10,
      y: firstBaseLine + (line - 1) * lineHeight,
      width: Math.round(characters * columnWidth * 10) / 10,
      characters,
      align: align ?? "left"
    }
  ])
)
