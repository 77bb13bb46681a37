import { useEffect, useState } from "react"
import { extractiveComposer, type AnswerComposer } from "../../knowledge/answers/answer-composer"
import { askBuiltInModel, hasBuiltInModel } from "../../platform/built-in-model"
import { settings } from "../../storage/settings"
import { builtInComposer } from "./built-in-composer"

/** How answers are put together: word for word, or by the browser's own model where the office switched it on and it is on this machine. */
export const useComposer = (): AnswerComposer => {
  const [composer, setComposer] = useState<AnswerComposer>(extractiveComposer)
  useEffect(() => {
    const choose = async () => {
      const chosen = await settings().read()
      if (chosen.ok && chosen.value.usesBuiltInModel && (await hasBuiltInModel())) setComposer(builtInComposer(askBuiltInModel))
    }
    void choose()
  }, [])
  return composer
}
