/** An amount in a text, with the words that belong to it. */
export type Amount = { unit: "dollars" | "percent" | "visits" | "days"; value: number; before: string; after: string; isOf: boolean }

const amount =
  /\$\s?(?<money>\d[\d,]*(?:\.\d{1,2})?)|(?<percent>\d{1,3}(?:\.\d+)?)\s?(?:%|percent\b|por ciento)|\bpct\s+(?<part>0?\.\d+)|(?<dollars>\d[\d,]*(?:\.\d{1,2})?) ?(?:dollars|d[oó]lares|usd)\b|(?<count>\d{1,4})(?: (?:covered|total|allowed|annual|combined|outpatient|permitidas))? ?(?<what>visits?|days?|visitas?|d[ií]as?|sessions?|sesiones|treatments?)\b|(?<![\d$.,/-])(?<many>\d{1,3})(?= (?:(?!of|de|per|to|or|and|have|been|used|in|copay|max)[a-z]+ ){1,3}(?:visits|sessions|treatments|visitas|sesiones)\b)|(?<=\b(?:visits?|days|sessions|visitas) (?:used |usadas |utilizadas )?)(?<led>\d{1,3})(?= (?:of|de|out of) \d)|(?<=\b(?:visits?|days|sessions|visitas) (?:used |usadas |utilizadas )?\d{1,3} (?:of|de|out of) )(?<top>\d{1,3})|(?<!\d[\d,.]*|[/$A-Z-])(?<bare>\d{1,4})(?= (?:of|de|out of|\/) \d{1,4} (?:visits?|days?|visitas?|d[ií]as?|sessions?))|(?<!\d[\d,.]*|[/$A-Z-])(?<used>\d{1,4})(?= (?:have been |been |already |ya )?(?:used|usadas?|utilizadas?|taken))|(?<=\b(?:used|usadas|utilizadas)(?: to date)?:? )(?<spent>\d{1,4})(?![\d,./%])/gi

const number = (text: string): number => Number(text.replace(/,/g, ""))

/** Money, percents and counts of visits or days in a text. */
export const findAmounts = (text: string): Amount[] => {
  const matches = [...text.matchAll(amount)]
  const found = matches.map(({ groups = {} }): Amount => {
    const { money, dollars, percent, part, count, what = "", many, led, top, bare, used, spent } = groups
    const base = { before: "", after: "", isOf: false }
    if (money ?? dollars) return { ...base, unit: "dollars", value: number(money ?? dollars ?? "") }
    if (percent !== undefined) return { ...base, unit: "percent", value: Number(percent) }
    if (part !== undefined) return { ...base, unit: "percent", value: Math.round(Number(part) * 10000) / 100 }
    return {
      ...base,
      unit: /^d/i.test(what) ? "days" : "visits",
      value: number(count ?? many ?? led ?? top ?? bare ?? used ?? spent ?? "")
    }
  })
  const startOf = (place: number): number => matches[place]?.index ?? text.length
  const endOf = (place: number): number => (place < 0 ? 0 : startOf(place) + (matches[place]?.[0].length ?? 0))
  const first = text.slice(0, startOf(0)).trim()
  const last = text.slice(endOf(matches.length - 1)).trim()
  const leads = /\p{L}/u.test(first) && !/^\P{L}*\p{L}/u.test(last.replace(/^[([].*$/, ""))
  found.forEach((one, place) => {
    if (place === 0) one.before = first
    if (place === found.length - 1) {
      // "40 visits max; 28 remaining": the count ends at the comma.
      one.after = one.unit === "dollars" || one.unit === "percent" ? last : (last.split(/[;,]/)[0] ?? "")
      return
    }
    const next = found[place + 1]
    const gap = text.slice(endOf(place), startOf(place + 1))
    if (!next) return
    const of = /^(.*?)(?:\b(?:of|de|out of)\b|^\s*\/\s*$)(.*)$/is.exec(gap)
    const parted = /^(.*?)(?:[,;/|+&]|\b(?:then|plus|and|luego|más|y|but)\b)(.*)$/is.exec(gap)
    if (of && one.unit !== "percent" && gap.length < 40 && !/[,;|]/.test(gap)) {
      one.after = of[1] ?? ""
      next.before = of[2] ?? ""
      next.isOf = one.value <= next.value && /\b(of|de)\b/i.test(gap)
    } else if (parted) {
      one.after = parted[1] ?? ""
      next.before = parted[2] ?? ""
    } else if (leads) next.before = gap
    else one.after = gap
  })
  return found
}
