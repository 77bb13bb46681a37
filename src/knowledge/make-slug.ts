/** A free slug made of a title: "Where's the key?" -> "wheres-the-key", "wheres-the-key-2" where that is taken. */
export const makeSlug = (title: string, isTaken: (slug: string) => boolean): string => {
  const plain = title
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 70)
    .replace(/^-+|-+$/g, "")
  const base = plain || "article"
  if (!isTaken(base)) return base
  for (let number = 2; ; number++) if (!isTaken(`${base}-${number}`)) return `${base}-${number}`
}
