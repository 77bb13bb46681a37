import { mendTypo } from "./mend-typo"
import { wordForms, type WordForms } from "./word-forms"

/** Nobody asks a question of this length; what lies beyond is not read, so that a pasted page cannot hold the side panel up. */
const LONGEST = 4000

/** Short spellings of the chat that would otherwise double every pattern. */
const SHORT: Readonly<Record<string, string>> = {
  u: "you",
  ur: "your",
  tho: "though",
  thru: "through",
  cuz: "because",
  bc: "because",
  tonite: "tonight",
  gonna: "going to",
  wanna: "want to",
  gotta: "got to",
  gimme: "give me",
  meds: "med",
  wi: "wifi",
  docs: "doc",
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  isnt: "is not",
  wasnt: "was not",
  wont: "will not",
  cant: "can not",
  cannot: "can not",
  couldnt: "could not",
  shouldnt: "should not",
  arent: "are not",
  aint: "is not",
  havent: "have not",
  hasnt: "has not",
  "w/o": "without",
  w: "with",
  shd: "should",
  cd: "could",
  celebritys: "celebrity",
  whats: "what is",
  wats: "what is",
  wat: "what",
  hows: "how is",
  whos: "who is",
  wheres: "where is",
  whens: "when is",
  theres: "there is",
  its: "it is",
  im: "i am",
  shes: "she is",
  hes: "he is",
  theyre: "they are",
  theyll: "they will",
  youll: "you will",
  wouldnt: "would not"
}

/**
 * A question as the gates read it: words in lower case, no accents, apostrophes closed up ("can't" is "can not"),
 * numbers whole ("168/98", "5.9"), the words that matter mended where they are off by a letter, each word with its bases.
 */
export function foldQuestion(question: string): WordForms[] {
  return question
    .slice(0, LONGEST)
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/['’`]/g, "")
    .replace(/[^a-z0-9./%]+/g, " ")
    .split(" ")
    .map((word) => word.replace(/^[./%]+|[./]+$/g, ""))
    .filter((word) => word !== "" && word !== "fi")
    .flatMap((word) => SHORT[word]?.split(" ") ?? [mendTypo(word)])
    .map(wordForms)
}
