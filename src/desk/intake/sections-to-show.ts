import type { Draft } from "../../messaging/contract"
import { intakeSections, type IntakeSection } from "../../patient/intake-boxes"
import { canonicalWord } from "../../patient/synonyms"
import { keyKind, keyLabel } from "../../patient/keys"

export type ShownSection = IntakeSection & { filled: number }

const isFilled = (draft: Draft, key: string): boolean => (draft[key] ?? "").trim() !== ""

/** True when the patient is the subscriber of this coverage. */
export const isSelf = (draft: Draft, relationshipKey: string): boolean => {
  const said = draft[relationshipKey] ?? ""
  return said !== "" && canonicalWord(relationshipKey, said) === "self"
}

const boxKeys = new Set(intakeSections.flatMap((section) => section.boxes.map((box) => box.key)))

/** Whatever came by paste and has no box of its own: still shown, so that nothing is held unseen. */
const others = (draft: Draft): IntakeSection[] => {
  const keys = Object.keys(draft).filter((key) => !boxKeys.has(key) && isFilled(draft, key))
  if (keys.length === 0) return []
  return [
    {
      id: "others",
      title: "Also held",
      isExtra: false,
      boxes: keys.map((key) => ({ key, label: keyLabel(key), kind: keyKind(key), width: "half" }))
    }
  ]
}

/** Extra sections that make no sense as things stand: a subscriber who is the patient, or one of an insurance not shown. */
const isOutOfPlace = (id: string, draft: Draft, isSecondaryShown: boolean): boolean => {
  if (id === "subscriber-primary") return isSelf(draft, "coverage.primary.relationship")
  if (id === "subscriber-secondary") return !isSecondaryShown || isSelf(draft, "coverage.secondary.relationship")
  return false
}

const isCalledFor = (id: string, draft: Draft): boolean => {
  const rank = /^subscriber-(primary|secondary)$/.exec(id)?.[1]
  return rank !== undefined && isFilled(draft, `coverage.${rank}.relationship`) && !isSelf(draft, `coverage.${rank}.relationship`)
}

/**
 * The sections that stand on the screen, and the extra ones offered below. An extra section stands when it holds something,
 * when it was asked for (`asked` holds ids), or when an answer calls for it: a spouse's cover needs the spouse's boxes.
 */
export const sectionsToShow = (draft: Draft, asked: ReadonlySet<string>): { shown: ShownSection[]; offered: IntakeSection[] } => {
  const counted = [...intakeSections, ...others(draft)].map((section) => ({
    ...section,
    filled: section.boxes.filter((box) => isFilled(draft, box.key)).length
  }))
  const stands = (section: ShownSection): boolean =>
    !section.isExtra || section.filled > 0 || asked.has(section.id) || isCalledFor(section.id, draft)
  const isSecondaryShown = counted.some((section) => section.id === "insurance-secondary" && stands(section))
  const isHidden = (section: ShownSection): boolean => section.filled === 0 && isOutOfPlace(section.id, draft, isSecondaryShown)
  return {
    shown: counted.filter((section) => stands(section) && !isHidden(section)),
    offered: counted.filter((section) => !stands(section) && !isHidden(section))
  }
}
