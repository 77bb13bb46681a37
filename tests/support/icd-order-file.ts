import { strToU8, zipSync } from "fflate"

const words = "pain fracture left right chronic acute femur ulcer initial encounter injury lower upper limb wrist ankle burn".split(" ")

/** Made-up lines in the columns of the order file of CMS: number, code, billable or not, short and long title. */
const orderLines = (rows: number): string[] =>
  Array.from({ length: rows }, (_, at) => {
    const code = `${String.fromCharCode(65 + (at % 26))}${String(Math.floor(at / 26) % 100).padStart(2, "0")}${String(Math.floor(at / 2600)).padStart(2, "0")}`
    const title = `Fictional ${words[at % 17]} ${words[(at * 7 + 3) % 17]} ${words[(at * 5 + (at >> 5)) % 17]} ${((at * 2654435761) >>> 8).toString(36)}`
    return `${String(at + 1).padStart(5, "0")} ${code.padEnd(8)}${at % 9 === 0 ? "0" : "1"} ${title.slice(0, 58).padEnd(60)} ${title}`
  })

/** A zip as CMS publishes it for a fiscal year, with made-up codes, enough of them to count as whole. */
export const icdOrderZip = (year: number, rows = 61_000): Buffer =>
  Buffer.from(zipSync({ [`icd10cm_order_${year}.txt`]: strToU8(`${orderLines(rows).join("\r\n")}\r\n`) }, { level: 1 }))
