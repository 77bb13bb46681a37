import { splitName } from "../../patient/person-name"
import { isCompatible } from "./choose-party"
import { type Values, addSaid, nameParts } from "./said-values"

/** Whole names taken apart; parts said outright come first and keep their place. */
export const withNameParts = (values: Values, isFamilyFirstToo: boolean): Values => {
  const all: Values = new Map([...values].filter(([field]) => field !== "name.full"))
  const lone = all.get("name.first")?.[0]
  if (lone && !all.has("name.last") && !all.has("name.middle") && !values.has("name.full") && lone.value.includes(" ")) {
    // "Nombre: Carmen Ibarra": a box for the first name, used for the whole
    all.delete("name.first")
    return withNameParts(new Map([...all, ["name.full", [lone]]]), isFamilyFirstToo)
  }
  const fulls = [...(values.get("name.full") ?? [])].sort(
    (a, b) => Number(a.isWeak ?? false) - Number(b.isWeak ?? false) || b.value.split(/\s+/).length - a.value.split(/\s+/).length
  )
  const full = fulls[0]
  if (!full) return splitFirst(all)
  const last = values.get("name.last")?.[0]?.value
  const whole = splitName(full.value, isFamilyFirstToo || full.isWeak === true ? "first" : "last")
  const parts =
    last !== undefined && full.value.toLowerCase().endsWith(` ${last.toLowerCase()}`) && whole.last !== last
      ? splitName(`${last}, ${full.value.slice(0, -last.length - 1)}`)
      : whole
  const longer = fulls
    .slice(1)
    .find((other) => other.value.split(/\s+/).length > full.value.split(/\s+/).length && isCompatible(other.value, full.value))
  const best = longer && full.isWeak === true ? splitName(longer.value, "first") : parts
  for (const part of nameParts) {
    const value = best[part]
    if (value !== undefined && !all.has(`name.${part}`))
      addSaid(all, `name.${part}`, { ...(longer && full.isWeak === true ? longer : full), value })
  }
  return splitFirst(all)
}

/** "Rosa Elena" in a box for the first name holds the middle name too, when no box for that is there. */
const splitFirst = (values: Values): Values => {
  const first = values.get("name.first")?.[0]
  if (!first || values.has("name.middle") || !values.has("name.last")) return values
  const [head = "", ...rest] = first.value.split(" ")
  if (rest.length === 0 || values.get("name.last")?.[0]?.start === first.start || /^(de|la|del|mary|ann|jo|lee|anna|van)$/i.test(head))
    return values
  values.set("name.first", [{ ...first, value: head }])
  values.set("name.middle", [{ ...first, value: rest.join(" ") }])
  return values
}
