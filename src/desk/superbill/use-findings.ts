import { useEffect, useMemo, useRef, useState } from "react"
import { checkForOffice, type OfficeCheck } from "../../superbill/check-for-office"
import { boxOfPath, namePlace } from "../../superbill/name-place"
import type { Superbill } from "../../superbill/record"
import type { Finding } from "../../superbill/rule"
import { countFindings, speakFindings } from "../../superbill/speak-findings"
import { useAnnounce } from "../../ui/announce"
import type { Office } from "./use-office"

export type Said = { tone: "stop" | "look"; text: string }

/** "3 to fix, 2 to look at", or that all is well. */
export const countWords = (findings: readonly Finding[]): string => {
  const { toFix, toLookAt } = countFindings(findings)
  const words = [toFix > 0 ? `${toFix} to fix` : "", toLookAt > 0 ? `${toLookAt} to look at` : ""].filter((part) => part !== "")
  return words.join(", ") || "Nothing to fix"
}

const sayBeside = (findings: readonly Finding[]): Map<string, Said> => {
  const said = new Map<string, Said>()
  for (const { severity, message, fix, paths } of findings) {
    if (severity === "info") continue
    for (const path of new Set(paths.map(boxOfPath))) {
      const tone = severity === "error" ? "stop" : "look"
      const before = said.get(path)
      // What stops speaks before what is worth a look; both are in the list.
      if (!before) said.set(path, { tone, text: `${message} ${fix}` })
    }
  }
  return said
}

type Findings = {
  check: OfficeCheck
  /** What the screen shows: nothing new while somebody is typing. */
  shown: readonly Finding[]
  beside: ReadonlyMap<string, Said>
}

/** Checks the superbill as it is typed. What is new once a box is left is spoken politely. */
export const useFindings = (record: Superbill, office: Office, asOf: string, isTyping: boolean): Findings => {
  const { reference, rules, settings } = office
  const check = useMemo(() => checkForOffice(record, { reference, rules, settings }, asOf), [record, reference, rules, settings, asOf])
  const [spoken, setSpoken] = useState({ check, isTyping, shown: check.findings as readonly Finding[] })
  let { shown } = spoken
  if (spoken.check !== check || spoken.isTyping !== isTyping) {
    shown = speakFindings(shown, check.findings, isTyping)
    setSpoken({ check, isTyping, shown })
  }
  const beside = useMemo(() => sayBeside(shown), [shown])

  const announce = useAnnounce()
  const last = useRef<readonly Finding[] | null>(null)
  useEffect(() => {
    const before = last.current
    last.current = shown
    if (before === null || isTyping || !office.isRead) return
    const fresh = shown.filter(({ ruleId, severity }) => severity !== "info" && !before.some((each) => each.ruleId === ruleId))
    const [first] = fresh
    if (first) announce(`${namePlace(first.paths[0] ?? "")}: ${first.message} ${countWords(shown)}.`)
    else if (before.length > shown.length) announce(countWords(shown))
  }, [shown, isTyping, announce, office.isRead])

  return { check, shown, beside }
}
