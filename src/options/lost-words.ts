import type { LostBox } from "../storage/lost-boxes"

type Anchor = LostBox["agreed"][number]

const WORDS: Readonly<Record<Anchor, string>> = {
  label: "label",
  words: "words of the label",
  meaning: "meaning of the label",
  id: "id",
  name: "name",
  hook: "test mark",
  group: "caption",
  section: "section",
  before: "box before",
  after: "box after",
  control: "kind of box"
}

/** As in "label, section and box before". */
export const anchorWords = (anchors: readonly Anchor[]): string => {
  const words = anchors.map((anchor) => WORDS[anchor])
  const last = words.at(-1) ?? ""
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`
}
