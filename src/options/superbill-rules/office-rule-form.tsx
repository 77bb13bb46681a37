import { useState } from "react"
import { officeRules } from "../../storage/office-rules"
import type { OfficeRule } from "../../superbill/office-rule"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { SelectBox } from "../../ui/select-box"
import { TextBox } from "../../ui/text-box"
import { TickBox } from "../../ui/tick-box"
import { Notice } from "../../ui/notice"
import { ConditionEditor } from "./condition-editor"
import { RuleTrial } from "./rule-trial"

const store = officeRules()

const severities = [
  ["error", "To fix"],
  ["warning", "To look at"],
  ["info", "Hint"]
] as const

/** Small letters, digits and hyphens out of a message: a name for a rule. */
const slugOf = (message: string): string =>
  message
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "")

/** One rule of the office as a form: what it says, and when. */
export const OfficeRuleForm = ({ rule: start, isNew, onDone }: { rule: OfficeRule; isNew: boolean; onDone: () => void }) => {
  const [rule, setRule] = useState(start)
  const [problem, setProblem] = useState("")
  const announce = useAnnounce()
  const named: OfficeRule = isNew ? { ...rule, id: slugOf(rule.message) || "rule" } : rule

  const save = async () => {
    if (rule.message.trim() === "" || rule.fix.trim() === "") return setProblem("Say what is wrong, and what to do about it.")
    const saved = await store.save(named, isNew ? null : start.id)
    if (!saved.ok) return setProblem([saved.problem.message, ...(saved.problem.fields ?? [])].join(" "))
    announce("Rule saved")
    onDone()
  }

  return (
    <form
      className="rule-form"
      noValidate
      aria-label="Office rule"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextBox label="What is wrong" value={rule.message} onChange={(message) => setRule({ ...rule, message })} maxLength={300} />
      <TextBox label="What to do" value={rule.fix} onChange={(fix) => setRule({ ...rule, fix })} maxLength={300} />
      <div className="rule-row">
        <SelectBox
          label="How loud"
          value={rule.severity}
          choices={severities}
          onChange={(text) => {
            const severity = severities.find(([id]) => id === text)?.[0]
            if (severity) setRule({ ...rule, severity })
          }}
        />
        <TextBox label="Where it comes from" value={rule.source} onChange={(source) => setRule({ ...rule, source })} maxLength={300} />
        <TickBox isTicked={rule.isOn} onChange={(isOn) => setRule({ ...rule, isOn })}>
          In force
        </TickBox>
      </div>
      <ConditionEditor condition={rule.when} list={null} onChange={(when) => setRule({ ...rule, when })} />
      <RuleTrial rule={named} />
      {problem ? <Notice tone="stop" spoken="assertive" title={problem} /> : null}
      <div className="options-actions">
        <Button type="submit" look="primary">
          Save rule
        </Button>
        <Button onClick={onDone}>Cancel</Button>
      </div>
    </form>
  )
}
