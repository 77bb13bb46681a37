/** The path when the condition holds, else nothing: `when(isBlank(x), "patient.name.last")`. */
export const when = (isSo: boolean, ...paths: readonly string[]): readonly string[] => (isSo ? paths : [])

/** Paths of all entries that fulfil the condition; `part` is put behind each ("procedureCode"). */
export const where = <T extends { path: string }>(entries: readonly T[], isSo: (entry: T) => boolean, part = ""): string[] =>
  entries.filter(isSo).map(({ path }) => (part === "" ? path : `${path}.${part}`))
