/** What a name of a row is; kept as one byte. */
export const nameKinds = { title: 0, short: 1, alsoCalled: 2, description: 3 } as const
