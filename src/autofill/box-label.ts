import type { FieldFact } from "./facts"

/** The box's own words on the page, for showing to people: caption and label, else whatever else names it, else its place. */
export const boxLabel = (fact: FieldFact): string => {
  const tidy = (text: string) =>
    text
      .replace(/\s+/g, " ")
      .replace(/[\s:*]+$/, "")
      .trim()
  const label = tidy(fact.labels[0]?.text ?? "")
  const group = tidy(fact.group)
  const words = group !== "" && label !== "" && !label.toLowerCase().includes(group.toLowerCase()) ? `${group}: ${label}` : label || group
  return (words || tidy(fact.placeholder) || fact.name || fact.id || `Box ${fact.index + 1}`).slice(0, 400)
}
