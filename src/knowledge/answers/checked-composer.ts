import { extractiveComposer, type AnswerComposer, type Passage } from "./answer-composer"
import { standsIn } from "./stands-in"

/** A language model as the composer sees it: the question and the passages, and it answers in sentences. */
export type SentenceModel = (question: string, passages: readonly Passage[]) => Promise<readonly string[]>

const MOST_SENTENCES = 8

/**
 * Lets a model put the passages into sentences and takes them only if each one stands in the passages.
 * One sentence that does not, an empty answer or a model that fails: the passage as it stands.
 */
export const checkedComposer = (model: SentenceModel): AnswerComposer => ({
  compose: async (question, passages) => {
    let sentences: readonly string[]
    try {
      sentences = await model(question, passages)
    } catch {
      // The model is an extra: without it the answer is the article's own text, which is never worse.
      return extractiveComposer.compose(question, passages)
    }
    const texts = passages.map(({ title, heading, text }) => `${title}\n${heading}\n${text}`)
    const isSound = sentences.length > 0 && sentences.length <= MOST_SENTENCES && sentences.every((sentence) => standsIn(sentence, texts))
    return isSound ? { by: "model", sentences: [...sentences], passages: [...passages] } : extractiveComposer.compose(question, passages)
  }
})
