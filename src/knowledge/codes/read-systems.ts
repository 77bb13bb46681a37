import type { CodeSystem } from "./code-set"

/** Words that name a system outright, and are then no part of what is looked for. */
const named: readonly [RegExp, readonly CodeSystem[]][] = [
  [/\b(?:modifiers?|modif|mdfr|modificador)\b/g, ["modifier"]],
  [/\bmod\b(?= |$)(?! (?:severe|depress|asthma|persist|single|recurrent))/g, ["modifier"]],
  [/\b(?:place of services?|pos(?: codes?)?|p\.o\.s\.?|lugar de servicio)(?= |$)/g, ["pos"]],
  [/\b(?:hcpcs|hcpc|hick ?picks|level (?:ii|2) codes?|j[ -]?codes?|g[ -]?codes?|q[ -]?codes?|dme codes?|supply codes?)\b/g, ["hcpcs"]],
  [/\b(?:icd[ -]?(?:10)?(?:[ -]?cm)?|dx|diagnosis codes?|diag codes?|diagnosis)\b/g, ["icd10cm"]],
  [/\b(?:our (?:fee|price|charge)|office fee|fee schedule|our charge|how much do we charge)\b/g, ["office"]]
]

/** Words that belong to one system more than to another. They stay in the query. */
const leaning: readonly [RegExp, CodeSystem][] = [
  [
    /\b(?:shots?|inj|injections?|injectable|mg|mcg|ml|units?|admin|administration|supply|supplies|dme|each|per|pair|box|strips?|kit|tray|catheter)\b/,
    "hcpcs"
  ],
  [/\b(?:walker|wheelchair|crutch(?:es)?|cane|commode|nebulizer|cpap|glucometer|orthosis|splint|brace|pump|lancets|monitor)\b/, "hcpcs"],
  [/\b(?:medicare|welcome to medicare|awv|wellness visit)\b/, "hcpcs"],
  [/\b(?:pain|infection|disease|disorder|unspecified|nos|unspec|history|hx|encounter|screening|w\/o|without|acute|chronic)\b/, "icd10cm"]
]

/** Which systems a folded query means, and what is left of it to look for. A lone word that names a system stays. */
export const readSystems = (folded: string): { systems: CodeSystem[]; leans: CodeSystem[]; rest: string } => {
  const systems = new Set<CodeSystem>()
  let rest = folded
  for (const [pattern, meant] of named) {
    const without = rest.replace(pattern, " ")
    if (without === rest || without.trim() === "") continue
    for (const system of meant) systems.add(system)
    rest = without
  }
  const leans = leaning.filter(([pattern]) => pattern.test(folded)).map(([, system]) => system)
  return { systems: [...systems], leans, rest }
}
