import { useCallback, useState } from "react"
import type { BoxKind } from "../../superbill/boxes"
import { diagnosisLetter } from "../../superbill/diagnosis-edits"
import { valueAt } from "../../superbill/path-edits"
import { readModifiers, readPointers, readTyped, showValue } from "../../superbill/typed-value"
import { ListInput } from "../../ui/list-input"
import { useEditor } from "./editor-context"
import { favouritesOf } from "./favourites-of"
import { findCodes, wordsOfCode } from "./find-codes"

const serviceSystems = ["office", "hcpcs"] as const
const modifierSystems = ["modifier"] as const
/** Offered before anything is typed. */
const usualModifiers = ["25", "59", "LT", "RT", "95", "50"]
const placeSystems = ["pos"] as const

/** What every box of a line has in common. */
const useCell = (place: number, part: string, label: string) => {
  const editor = useEditor()
  const path = `serviceLines[${place}].${part}`
  const spoken = editor.said(path)
  return {
    ...editor,
    path,
    value: valueAt(editor.record, path),
    shared: {
      "aria-label": `${label}, line ${place + 1}`,
      "aria-invalid": spoken?.tone === "stop" || undefined,
      "aria-describedby": spoken ? `${path}-said` : undefined,
      "data-tone": spoken?.tone,
      "data-cell": part,
      "data-path": path
    }
  }
}

/** Date, units or charge. */
export const PlainCell = ({ place, part, label, kind }: { place: number; part: string; label: string; kind: BoxKind }) => {
  const { path, value, shared, type, leave, asOf } = useCell(place, part, label)
  const [typed, setTyped] = useState<string | null>(null)
  const read = typed === null ? null : readTyped(kind, typed, asOf)
  return (
    <input
      type="text"
      className="box-input"
      data-kind={kind}
      autoComplete="off"
      inputMode={kind === "date" ? "numeric" : "decimal"}
      value={typed ?? showValue(kind, value)}
      onChange={(event) => {
        setTyped(event.target.value)
        const next = readTyped(kind, event.target.value, asOf)
        type(path, next.ok ? next.value : null)
      }}
      onBlur={() => {
        if (read?.ok !== false) setTyped(null)
        leave(path)
      }}
      maxLength={20}
      {...shared}
      aria-invalid={read?.ok === false || shared["aria-invalid"]}
      title={read?.ok === false ? read.message : undefined}
    />
  )
}

export const CodeCell = ({ place }: { place: number }) => {
  const { path, value, shared, type, leave, office, asOf, record } = useCell(place, "procedureCode", "Code")
  const loved = favouritesOf(office, record)?.services
  const find = useCallback((text: string) => findCodes(office.sets, serviceSystems, text, asOf, loved), [office.sets, asOf, loved])
  const code = typeof value === "string" ? value : ""
  const words = wordsOfCode(office.sets, serviceSystems, code)
  return (
    <>
      <ListInput
        align="end"
        value={code}
        onText={(text) => type(path, text === "" ? null : text.slice(0, 80))}
        find={find}
        onPick={(picked) => {
          type(path, picked)
        }}
        onBlur={() => {
          if (code !== code.trim().toUpperCase()) type(path, code.trim().toUpperCase())
          leave(path)
        }}
        maxLength={80}
        {...shared}
      />
      {words === "" || words === code ? null : <span className="sb-cell-words">{words}</span>}
    </>
  )
}

export const PlaceCell = ({ place }: { place: number }) => {
  const { path, value, shared, type, leave, office, asOf } = useCell(place, "placeOfService", "Place of service")
  const find = useCallback((text: string) => findCodes(office.sets, placeSystems, text, asOf), [office.sets, asOf])
  const code = typeof value === "string" ? value : ""
  return (
    <ListInput
      value={code}
      onText={(text) => type(path, text === "" ? null : text)}
      find={find}
      onPick={(picked) => type(path, picked)}
      onBlur={() => leave(path)}
      title={wordsOfCode(office.sets, placeSystems, code) || undefined}
      maxLength={40}
      {...shared}
    />
  )
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [])

/** Modifiers, typed in one go or ticked; the list looks for what is typed last. */
export const ModifierCell = ({ place }: { place: number }) => {
  const { path, value, shared, type, leave, office, asOf } = useCell(place, "modifiers", "Modifiers")
  const [typed, setTyped] = useState<string | null>(null)
  const chosen = texts(value)
  const find = (text: string) => {
    const last = /[^\s,;]*$/.exec(text)?.[0] ?? ""
    const found = last === "" || chosen.includes(last.toUpperCase()) ? [] : findCodes(office.sets, modifierSystems, last, asOf)
    const worded = (ids: readonly string[]) => ids.map((id) => ({ id, text: wordsOfCode(office.sets, modifierSystems, id) }))
    const all = [...worded(chosen), ...found, ...(found.length === 0 ? worded(usualModifiers) : [])]
    return all
      .filter((entry, at) => all.findIndex(({ id }) => id === entry.id) === at)
      .map((entry) => ({ ...entry, isTicked: chosen.includes(entry.id) }))
  }
  const set = (modifiers: string[]) => type(path, modifiers)
  return (
    <ListInput
      isMany
      value={typed ?? chosen.join(" ")}
      onText={(text) => {
        setTyped(text)
        set(readModifiers(text).map((each) => each.slice(0, 10)))
      }}
      find={find}
      onPick={(id) => {
        const half = typed === null ? "" : (/[^\s,;]*$/.exec(typed)?.[0] ?? "").toUpperCase()
        const without = chosen.filter((each) => each !== id && !(half !== "" && half !== id && id.startsWith(half) && each === half))
        set(chosen.includes(id) ? without : [...without, id])
        setTyped(null)
      }}
      onBlur={() => {
        setTyped(null)
        leave(path)
      }}
      maxLength={40}
      {...shared}
    />
  )
}

/** Pointers: letters typed in one go, or diagnoses ticked. */
export const PointerCell = ({ place }: { place: number }) => {
  const { path, value, shared, type, leave, office, record } = useCell(place, "diagnosisPointers", "Diagnosis pointers")
  const chosen = texts(value)
  const { diagnoses } = record
  const key = chosen.join("")
  const find = useCallback(
    () =>
      diagnoses.map(({ code }, at) => ({
        id: diagnosisLetter(at),
        text: `${code ?? ""} ${wordsOfCode(office.sets, ["icd10cm"], code ?? "")}`.trim(),
        isTicked: key.includes(diagnosisLetter(at))
      })),
    [diagnoses, office.sets, key]
  )
  return (
    <ListInput
      isMany
      opensByTyping={false}
      align="end"
      value={key}
      onText={(text) => type(path, readPointers(text))}
      find={find}
      onPick={(letter) => type(path, chosen.includes(letter) ? chosen.filter((each) => each !== letter) : [...chosen, letter])}
      onBlur={() => leave(path)}
      maxLength={24}
      {...shared}
    />
  )
}
