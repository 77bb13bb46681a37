import { useEffect, useState } from "react"
import { hasBuiltInModel } from "../platform/built-in-model"
import { settings } from "../storage/settings"
import { useAnnounce } from "../ui/announce"
import { BoxProblem } from "../ui/text-box"
import { TickBox } from "../ui/tick-box"
import { today } from "../ui/today"

/** The switch for answers put together by the browser's own model. Shown only where the browser says that it has one on this machine. */
export const BuiltInModelSetting = ({ isOn }: { isOn: boolean }) => {
  const [isThere, setThere] = useState(false)
  const [isTicked, setTicked] = useState(isOn)
  const [problem, setProblem] = useState("")
  const announce = useAnnounce()
  useEffect(() => void hasBuiltInModel().then(setThere), [])
  if (!isThere) return null

  const change = async (next: boolean) => {
    setTicked(next)
    const kept = await settings().save({ usesBuiltInModel: next }, today())
    setProblem(kept.ok ? "" : kept.problem.message)
    if (!kept.ok) return setTicked(!next)
    announce("Saved")
  }

  return (
    <section className="options-form" aria-label="Answers">
      <TickBox isTicked={isTicked} onChange={(next) => void change(next)}>
        Let this browser&apos;s own language model sum up answers
      </TickBox>
      <p className="soft small">
        It runs on this machine and sees only the question and the article found. A sentence that does not stand in the article is never
        shown; the article&apos;s own text always is.
      </p>
      <BoxProblem id="built-in-model-problem" text={problem} />
    </section>
  )
}
