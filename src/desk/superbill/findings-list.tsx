import { Ellipsis } from "lucide-react"
import { useState } from "react"
import { superbillSettings } from "../../storage/superbill-settings"
import type { OfficeCheck } from "../../superbill/check-for-office"
import { namePlace } from "../../superbill/name-place"
import type { Finding, Needs } from "../../superbill/rule"
import { everyRule } from "../../superbill/rules/every-rule"
import { useAnnounce } from "../../ui/announce"
import { Button } from "../../ui/button"
import { Fold } from "../../ui/fold"
import { ToneIcon } from "../../ui/meaning"
import { MenuButton } from "../../ui/menu-button"
import { useEditor } from "./editor-context"
import { untoldByCodeFiles } from "./reference-from-code-sets"
import { untoldByPayers } from "./reference-from-payers"
import { SilenceDialog, type Silencing } from "./silence-dialog"

const words = { error: "Fix", warning: "Look at", info: "Hint" }
const tones = { error: "stop", warning: "look", info: "plain" } as const

const whyNot: Readonly<Record<Needs, string>> = {
  none: "",
  icd10cm: "no ICD-10-CM list is loaded",
  "icd10cm-complete": "the whole ICD-10-CM list is not loaded (options, Codes)",
  "hcpcs-complete": "the whole HCPCS list is not loaded (options, Codes)",
  "payer-profile": "nothing is kept of this payer's own rules",
  ncci: "the NCCI pairs are not loaded (options, Codes)",
  mue: "the unit limits (MUE) are not loaded (options, Codes)",
  "fee-schedule": "no list with the office's fees is loaded (options, Codes)"
}

const store = superbillSettings()
const rulesById = new Map(everyRule.map((rule) => [rule.id, rule]))

/** A rule that stops a claim may be set aside only where offices are known to work differently. */
const maySilence = ({ ruleId, severity }: Finding): boolean => severity !== "error" || rulesById.get(ruleId)?.silenceWhere !== undefined

const OneFinding = ({ finding, onSilence }: { finding: Finding; onSilence: (silencing: Silencing) => void }) => {
  const { record, goTo } = useEditor()
  const { ruleId, severity, message, fix, source, paths } = finding
  const billed = record.coverages.find(({ sequence }) => sequence === (record.billedSequence ?? "primary"))
  const payerId = record.recordType === "self-pay-superbill" ? "" : (billed?.payerId ?? "")
  const npi = record.renderingProvider.npi ?? ""
  const where = [
    ...(payerId ? [{ id: "payer", text: `Not for ${billed?.payerName || "this payer"}…`, scope: { payerId } }] : []),
    ...(npi
      ? [{ id: "provider", text: `Not for ${record.renderingProvider.name.last || "this provider"}…`, scope: { providerNpi: npi } }]
      : []),
    { id: "all", text: "Not anywhere…", scope: null }
  ]
  return (
    <li className="sb-finding" data-tone={tones[severity]}>
      <span className="sb-finding-tone">
        <ToneIcon tone={tones[severity]} size={15} />
        <span className="small">{words[severity]}</span>
      </span>
      <div className="sb-finding-words">
        <p>
          <strong>{message}</strong> {fix}
        </p>
        <p className="small sb-places">
          {paths.slice(0, 6).map((path) => (
            <Button key={path} look="quiet" onClick={() => goTo(path)} data-arrow>
              {namePlace(path)}
            </Button>
          ))}
          {paths.length > 6 ? <span className="soft">and {paths.length - 6} more</span> : null}
        </p>
        <p className="soft small">{source}</p>
      </div>
      {maySilence(finding) ? (
        <MenuButton
          look="icon"
          label={`Do not say this: ${message}`}
          groups={[
            {
              id: "silence",
              title: rulesById.get(ruleId)?.silenceWhere
                ? `Offices differ: ${rulesById.get(ruleId)?.silenceWhere ?? ""}`
                : "Do not say this",
              entries: where.map(({ id, text, scope }) => ({
                id,
                text,
                onAct: () => onSilence({ finding, scope, words: text.replace("…", "") })
              }))
            }
          ]}
        >
          <Ellipsis size={15} aria-hidden />
        </MenuButton>
      ) : null}
    </li>
  )
}

/** Everything there is to say of the superbill, what the office set aside, and what could not be checked. */
export const FindingsList = ({ shown, check }: { shown: readonly Finding[]; check: OfficeCheck }) => {
  const { office } = useEditor()
  const [silencing, setSilencing] = useState<Silencing | null>(null)
  const [open, setOpen] = useState<"aside" | "unchecked" | null>(null)
  const announce = useAnnounce()

  const silence = async ({ finding, scope }: Silencing, reason: string): Promise<string> => {
    const kept = scope
      ? await store.addSilence({ ruleId: finding.ruleId, reason, ...scope })
      : await store.setChange({ ruleId: finding.ruleId, to: "off", reason })
    if (!kept.ok) return kept.problem.message
    setSilencing(null)
    announce("Set aside; the options list it under Superbill rules")
    office.reload()
    return ""
  }

  const unchecked = new Map<string, string[]>()
  for (const { ruleId, needs } of check.notChecked) unchecked.set(whyNot[needs], [...(unchecked.get(whyNot[needs]) ?? []), ruleId])
  const addUntold = (why: string, ids: ReadonlySet<string>) => {
    const untold = [...ids].filter((id) => !check.notChecked.some(({ ruleId }) => ruleId === id))
    if (untold.length > 0) unchecked.set(why, untold)
  }
  addUntold("no code file tells sex, age, side or what may not stand together", untoldByCodeFiles)
  addUntold("the list of payers does not say which services need it", untoldByPayers)
  const count = [...unchecked.values()].reduce((sum, ids) => sum + ids.length, 0)

  return (
    <div className="sb-findings">
      {shown.length === 0 ? (
        <p className="sb-clean">
          <ToneIcon tone="verified" size={16} /> Nothing to fix in what could be checked.
        </p>
      ) : (
        <ul>
          {shown.map((finding) => (
            <OneFinding key={finding.ruleId} finding={finding} onSilence={setSilencing} />
          ))}
        </ul>
      )}
      {check.setAside.length > 0 ? (
        <Fold
          level={3}
          title="Set aside by the office"
          count={check.setAside.length}
          isOpen={open === "aside"}
          onToggle={(is) => setOpen(is ? "aside" : null)}
        >
          <ul className="sb-plain">
            {check.setAside.map(({ finding, reason }) => (
              <li key={finding.ruleId}>
                {finding.message} <span className="soft">Why: {reason}</span>
              </li>
            ))}
          </ul>
        </Fold>
      ) : null}
      {count > 0 ? (
        <Fold level={3} title="Not checked" count={count} isOpen={open === "unchecked"} onToggle={(is) => setOpen(is ? "unchecked" : null)}>
          <dl className="sb-unchecked">
            {[...unchecked].map(([why, ids]) => (
              <div key={why}>
                <dt>Because {why}:</dt>
                {ids.map((id) => (
                  <dd key={id}>{rulesById.get(id)?.message ?? id}</dd>
                ))}
              </div>
            ))}
          </dl>
        </Fold>
      ) : null}
      {silencing ? <SilenceDialog silencing={silencing} onDo={silence} onCancel={() => setSilencing(null)} /> : null}
    </div>
  )
}
