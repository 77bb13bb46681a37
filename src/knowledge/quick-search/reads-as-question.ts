import { readCodeQuestion } from "../answers/read-code-question"
import { readCommand } from "../answers/read-command"
import { gateQuestion } from "../gates/gate-question"
import { foldText } from "../search/words"

const asks =
  /^(what|whats|wat|wht|how|hows|who|whos|whose|when|whens|where|wheres|why|which|can|could|do|does|did|is|are|am|should|shd|may|must|will|would|que|cual|como|cuando|cuanto|cuanta|cuantos|donde|quien|por que|puedo|puede|and|but|y)\b/

const STORY = 4

/**
 * Should Enter ask this rather than take the first thing of the list? Questions, stories of a few words, and whatever must be
 * answered by a warning (somebody on the floor), however short.
 */
export const readsAsQuestion = (text: string): boolean => {
  const folded = foldText(text.slice(0, 400)).trim()
  if (folded === "" || readCommand(text) !== null) return false
  const words = folded.split(/\s+/).length
  if (readCodeQuestion(text) !== null) return words > 1
  return folded.includes("?") || (words > 1 && asks.test(folded)) || words >= STORY || gateQuestion(text) !== null
}
