import { foldText } from "../../patient/fold-text"
import type { Item } from "./item"

const ofService = /^(services?( types?)?( s)?|service type( code)?|benefit( type)?|service category|tipo de servicio|servicio)$/
const aside = /^(coverage level|level|time period( qualifier)?|period|insurance level|message|applies to|nivel|periodo)$/
const ofNetwork = /^(in |plan )*(network|ntwk)( indicator| status)?$/

/** What one line of a benefit's record says of its amount; "" for a line that holds the amount, or says something else. */
const saidBy = ({ label, value }: Item): string => {
  const name = foldText(label)
  if (ofNetwork.test(name))
    return /^(yes|y|s[ií])\b/i.test(value) ? "in network" : /^(no|n)$/i.test(value) ? "out of network" : /^n/i.test(value) ? "" : value
  return ofService.test(name) || aside.test(name) ? value : ""
}

const isOfRecord = (item: Item): boolean => (item.kind === "pair" || item.kind === "line") && item.table === null

/**
 * "CO-PAYMENT / Service type: Urgent care / In network: Yes / Amount: $45": where each benefit is a list of its own under its heading,
 * what the other lines say stands beside the amount, as the first cell of a row does.
 */
export const joinRecords = (items: readonly Item[]): Item[] => {
  const joined: Item[] = []
  for (let from = 0; from < items.length;) {
    const over = items[from]?.trail.join("|")
    let to = from
    // Two records under the same name follow one another: each begins with its service.
    while (
      to < items.length &&
      items[to]?.trail.join("|") === over &&
      isOfRecord(items[to]!) &&
      !(to > from && isFirst(items[to]!) && items.slice(from, to).some(isFirst))
    )
      to++
    const group = items.slice(from, Math.max(to, from + 1))
    const said = group.some(({ label }) => ofService.test(foldText(label)) || ofNetwork.test(foldText(label)))
      ? group.map(saidBy).filter(Boolean)
      : []
    for (const item of group)
      joined.push(
        said.length > 0 && isOfRecord(item) && item.row === "" && /\d/.test(item.value) ? { ...item, row: said.join(" - ") } : item
      )
    from += group.length
  }
  return joined
}

const isFirst = ({ label }: Item): boolean => ofService.test(foldText(label))
