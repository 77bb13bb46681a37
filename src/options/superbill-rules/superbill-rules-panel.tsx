import "./superbill-rules.css"
import { useState } from "react"
import { superbillSettings } from "../../storage/superbill-settings"
import { everyRule } from "../../superbill/rules/every-rule"
import { Button } from "../../ui/button"
import { Notice } from "../../ui/notice"
import { TabSet } from "../../ui/tab-set"
import { Waiting } from "../../ui/waiting"
import { useStored } from "../use-stored"
import { ClaimSenderForm } from "./claim-sender-form"
import { OfficeRuleList } from "./office-rule-list"
import { RuleTable } from "./rule-table"

const store = superbillSettings()
const messages = new Map(everyRule.map(({ id, message }) => [id, message]))

/** How this office wants superbills checked: the catalogue, what is silent for whom, and rules of its own. */
export const SuperbillRulesPanel = ({ place = "all" }: { place?: string | undefined }) => {
  const { value, problem, reload } = useStored(store.read)
  const [tab, setTab] = useState(place)
  return (
    <div className="options-panel">
      <p className="options-intro">
        Every rule that a superbill is checked by. What is quieter here is so on this machine, with the reason beside it.
      </p>
      {problem ? (
        <Notice tone="look" spoken="polite" title={problem.message} actions={<Button onClick={reload}>Try again</Button>} />
      ) : null}
      {value === null ? (
        problem ? null : (
          <Waiting what="Reading the rules" />
        )
      ) : (
        <TabSet
          label="Superbill rules"
          value={tab}
          onChange={setTab}
          tabs={[
            {
              id: "all",
              title: "All rules",
              content: (
                <div className="rules-part">
                  <RuleTable settings={value} reload={reload} />
                </div>
              )
            },
            {
              id: "silent",
              title: `Silent for some (${value.silences.length})`,
              content: (
                <div className="rules-part">
                  {value.silences.length === 0 ? (
                    <Notice title="No rule is silent for a payer or a provider">
                      <p>In a superbill, open the menu beside a finding and choose “Not for this payer” or “Not for this provider”.</p>
                    </Notice>
                  ) : (
                    <table className="options-table">
                      <thead>
                        <tr>
                          <th scope="col">Rule</th>
                          <th scope="col">Silent for</th>
                          <th scope="col">Why</th>
                          <th scope="col" className="end">
                            <span className="only-heard">Hear it again</span>
                          </th>
                        </tr>
                      </thead>
                      <tbody>
                        {value.silences.map((silence) => (
                          <tr key={[silence.ruleId, silence.payerId, silence.providerNpi].join(" ")}>
                            <th scope="row">{messages.get(silence.ruleId) ?? silence.ruleId}</th>
                            <td>
                              {silence.payerId ? `Payer ${silence.payerId}` : ""} {silence.providerNpi ? `NPI ${silence.providerNpi}` : ""}
                            </td>
                            <td>{silence.reason}</td>
                            <td className="end">
                              <Button onClick={() => void store.dropSilence(silence).then(reload)}>Hear it again</Button>
                            </td>
                          </tr>
                        ))}
                      </tbody>
                    </table>
                  )}
                </div>
              )
            },
            {
              id: "own",
              title: "Rules of the office",
              content: (
                <div className="rules-part">
                  <OfficeRuleList />
                </div>
              )
            },
            {
              id: "claims",
              title: "Claim files",
              content: (
                <div className="rules-part">
                  <ClaimSenderForm sender={value.claimSender} reload={reload} />
                </div>
              )
            }
          ]}
        />
      )}
    </div>
  )
}
