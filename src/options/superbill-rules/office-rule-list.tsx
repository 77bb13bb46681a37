import { useState } from "react"
import { officeRules } from "../../storage/office-rules"
import { conditionWords } from "../../superbill/condition-form"
import type { OfficeRule } from "../../superbill/office-rule"
import { exportOfficeRules, importOfficeRules } from "../../superbill/read-office-rules"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { ConfirmDialog } from "../../ui/confirm-dialog"
import { FileButton } from "../../ui/file-button"
import { Notice } from "../../ui/notice"
import { saveFile } from "../../ui/save-file"
import { today } from "../../ui/today"
import { Waiting } from "../../ui/waiting"
import { useStored } from "../use-stored"
import { OfficeRuleForm } from "./office-rule-form"

const store = officeRules()
const loud = { error: "To fix", warning: "To look at", info: "Hint" }
const blank: OfficeRule = {
  id: "new-rule",
  isOn: true,
  severity: "error",
  message: "",
  fix: "",
  source: "Office rule",
  when: {
    op: "all",
    of: [
      { op: "is", path: "billedCoverage.payerId", value: "" },
      { op: "blank", path: "referralNumber" }
    ]
  }
}

/** The office's own rules: made in a form, tried, kept, handed on. */
export const OfficeRuleList = () => {
  const { value, problem, reload } = useStored(store.list)
  const [edited, setEdited] = useState<{ rule: OfficeRule; isNew: boolean } | null>(null)
  const [leaving, setLeaving] = useState<OfficeRule | null>(null)
  const [said, setSaid] = useState<{ tone: "stop" | "verified"; title: string; lines: string[] } | null>(null)
  const announce = useAnnounce()

  const take = async (text: string) => {
    const reading = importOfficeRules(text)
    if (!reading.ok) {
      const lines = reading.problems
        .slice(0, 10)
        .map(({ rule, part, message }) => [rule, part, message].filter((each) => each !== "").join(": "))
      return setSaid({ tone: "stop", title: "Nothing was taken in from this file", lines })
    }
    const taken = await store.take(reading.rules)
    setSaid(
      taken.ok
        ? { tone: "verified", title: `${taken.value.added} rules added, ${taken.value.replaced} replaced`, lines: [] }
        : { tone: "stop", title: taken.problem.message, lines: [] }
    )
    reload()
  }

  if (edited)
    return (
      <OfficeRuleForm
        rule={edited.rule}
        isNew={edited.isNew}
        onDone={() => {
          setEdited(null)
          reload()
        }}
      />
    )
  return (
    <>
      {problem ? (
        <Notice tone="look" spoken="polite" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      ) : null}
      {said ? (
        <Notice tone={said.tone} spoken="polite" title={said.title} actions={<Button onClick={() => setSaid(null)}>Close</Button>}>
          <ul>
            {said.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      <div className="options-actions">
        <Button look="primary" onClick={() => setEdited({ rule: blank, isNew: true })}>
          New rule
        </Button>
        <FileButton accept=".json" onText={(text) => void take(text)} onProblem={(title) => setSaid({ tone: "stop", title, lines: [] })}>
          Take in a file
        </FileButton>
        {value && value.length > 0 ? (
          <Button onClick={() => saveFile(`deskhand-office-rules-${today()}.json`, exportOfficeRules(value))}>Save as a file</Button>
        ) : null}
      </div>
      {value === null ? (
        problem ? null : (
          <Waiting what="Reading the office's rules" />
        )
      ) : value.length === 0 ? (
        <Notice title="No rule of your own yet">
          <p>“This payer wants a referral number for that code”: make it in a form, and try it on today’s superbills first.</p>
        </Notice>
      ) : (
        <table className="options-table">
          <thead>
            <tr>
              <th scope="col">Rule</th>
              <th scope="col">How loud</th>
              <th scope="col" className="end">
                <span className="only-heard">Change</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {value.map((rule) => (
              <tr key={rule.id}>
                <th scope="row">
                  {rule.message}
                  <span className="rule-when">when {conditionWords(rule.when)}</span>
                </th>
                <td>{rule.isOn ? loud[rule.severity] : "Off"}</td>
                <td className="end">
                  <Button onClick={() => setEdited({ rule, isNew: false })} aria-label={`Change ${rule.message}`}>
                    Change
                  </Button>{" "}
                  <Button look="danger" onClick={() => setLeaving(rule)} aria-label={`Remove ${rule.message}`}>
                    Remove
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ConfirmDialog
        isOpen={leaving !== null}
        isDanger
        title="Remove this rule?"
        doWords="Remove rule"
        onCancel={() => setLeaving(null)}
        onDo={() => {
          const id = leaving?.id ?? ""
          setLeaving(null)
          void store.drop(id).then((dropped) => {
            announce(dropped.ok ? "Rule removed" : dropped.problem.message)
            reload()
          })
        }}
      >
        <p>{leaving?.message}</p>
      </ConfirmDialog>
    </>
  )
}
