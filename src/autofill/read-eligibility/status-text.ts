import { foldText } from "../../patient/fold-text"
import { negativeWords, positiveStatus, unsettledWords } from "./words/status-words"

/** A short text that is a status and nothing else. */
export const isStatusText = (text: string): boolean => {
  const folded = foldText(text)
  return folded.split(" ").length <= 6 && (positiveStatus.test(folded) || negativeWords.test(folded) || unsettledWords.test(folded))
}
