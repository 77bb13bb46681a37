import { drugNames } from "./drug-names"

/** Words worth mending although no drug: those a frightened typist gets wrong and a gate turns on. */
const turningWords = [
  "breathe breathing seizure seizing stroke collapse collapsed unconscious unresponsive choking bleeding suicide suicidal overdose overdosed",
  "anaphylaxis anaphylactic swelling fainted convulsing threatening antibiotic antibiotics diagnosis medicine medication dosage ibuprofen",
  "password backdate signature kickback pregnant headache diarrhea vomiting"
].flatMap((line) => line.split(" "))

/** English words that stand one letter from a word above and are right as they are. */
const rightAsTheyAre = new Set(
  "strike stoke spelling selling smelling concert concerts lyrics lyric buscar suicidar breeding blending medical medicaid medicare dosages station stating diagnoses breath breaths breather cooking aspiring ability abilities ambient augment augments augmented creator singular sizing static".split(
    " "
  )
)

const longDrugs = drugNames.filter((name) => name.length >= 6 && !name.includes("_"))
const known = new Set([...longDrugs, ...turningWords])

/** Letters to change, add, drop or swap, counted no further than `most`. */
function apart(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      row.push(cost)
    }
    if (Math.min(...row) > most) return false
    before = last
    last = row
  }
  return (last[other.length] ?? 0) <= most
}

/** A drug name or turning word for a spelling one letter off (two for long drug names); any other word as it is. Same first letter only. */
export function mendTypo(word: string): string {
  if (word.length < 6 || known.has(word) || rightAsTheyAre.has(word) || !/^[a-z]+$/.test(word)) return word
  const near = (candidate: string, most: number) =>
    candidate[0] === word[0] && word !== `${candidate}s` && word !== `${candidate}d` && apart(word, candidate, most)
  return (
    turningWords.find((candidate) => near(candidate, 1)) ??
    longDrugs.find((candidate) => near(candidate, candidate.length >= 9 ? 2 : 1)) ??
    word
  )
}
