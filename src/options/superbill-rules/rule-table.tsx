import { useMemo, useState } from "react"
import { superbillSettings } from "../../storage/superbill-settings"
import type { OfficeSettings, RuleChange } from "../../superbill/office-settings"
import type { Rule } from "../../superbill/rule"
import { everyRule } from "../../superbill/rules/every-rule"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { SelectBox } from "../../ui/select-box"
import { TextBox } from "../../ui/text-box"

const store = superbillSettings()
const loud = { error: "To fix", warning: "To look at", info: "Hint" }

const waysOf = (severity: Rule["severity"]) =>
  [
    ["", loud[severity]],
    ...(severity === "error" ? [["warning", "Only to look at"] as const] : []),
    ...(severity === "info" ? [] : [["info", "Only a hint"] as const]),
    ["off", "Off"]
  ] as const

type Props = { settings: OfficeSettings; reload: () => void }

/** One rule of the catalogue, with how loud this office wants it. A change needs a reason. */
const RuleRow = ({ rule, change, reload }: { rule: Rule; change: RuleChange | undefined; reload: () => void }) => {
  const [asked, setAsked] = useState<RuleChange["to"] | null>(null)
  const [reason, setReason] = useState("")
  const [problem, setProblem] = useState("")
  const announce = useAnnounce()

  const choose = (to: string) => {
    if (to === "") {
      setAsked(null)
      if (change) void store.dropChange(rule.id).then(reload)
    } else setAsked(to === "off" || to === "warning" || to === "info" ? to : null)
  }
  const keep = async () => {
    if (asked === null) return
    const kept = await store.setChange({ ruleId: rule.id, to: asked, reason })
    if (!kept.ok) return setProblem(kept.problem.message)
    announce("Saved")
    setAsked(null)
    setReason("")
    setProblem("")
    reload()
  }
  return (
    <tr>
      <th scope="row">
        {rule.message}
        <span className="rule-when">
          {rule.source}
          {rule.silenceWhere ? `. Offices differ: ${rule.silenceWhere}` : ""}
        </span>
        {change && asked === null ? <span className="rule-reason">Why: {change.reason}</span> : null}
        {asked === null ? null : (
          <span className="rule-ask">
            <TextBox
              label="Why"
              value={reason}
              onChange={setReason}
              problem={problem}
              maxLength={300}
              onKeyDown={(event) => (event.key === "Enter" ? void keep() : undefined)}
            />
            <Button look="primary" onClick={() => void keep()}>
              Keep
            </Button>
            <Button onClick={() => setAsked(null)}>Cancel</Button>
          </span>
        )}
      </th>
      <td className="rule-loud">
        <SelectBox
          label={`How loud: ${rule.message}`}
          value={asked ?? change?.to ?? ""}
          choices={waysOf(rule.severity)}
          onChange={choose}
        />
      </td>
    </tr>
  )
}

/** Every rule of the catalogue. */
export const RuleTable = ({ settings, reload }: Props) => {
  const [text, setText] = useState("")
  const [which, setWhich] = useState("")
  const rules = useMemo(() => {
    const words = text.toLowerCase().split(/\s+/).filter(Boolean)
    return everyRule.filter((rule) => {
      const change = settings.changes.find(({ ruleId }) => ruleId === rule.id)
      const fits = words.every((word) => `${rule.message} ${rule.fix} ${rule.source} ${rule.id} ${rule.group}`.toLowerCase().includes(word))
      return fits && (which === "" || (which === "changed" ? change !== undefined : rule.severity === which))
    })
  }, [text, which, settings])
  return (
    <>
      <div className="rule-row">
        <TextBox label="Find a rule" value={text} onChange={setText} maxLength={80} />
        <SelectBox
          label="Show"
          value={which}
          empty="All"
          choices={[
            ["error", "To fix"],
            ["warning", "To look at"],
            ["info", "Hints"],
            ["changed", "Changed here"]
          ]}
          onChange={setWhich}
        />
      </div>
      <p className="soft small" role="status">
        {rules.length} of {everyRule.length} rules
      </p>
      <table className="options-table rule-table">
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">How loud</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <RuleRow key={rule.id} rule={rule} change={settings.changes.find(({ ruleId }) => ruleId === rule.id)} reload={reload} />
          ))}
        </tbody>
      </table>
    </>
  )
}
