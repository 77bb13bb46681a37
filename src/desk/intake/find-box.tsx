import { Search } from "lucide-react"
import { useMemo, useState } from "react"
import { intakeSections } from "../../patient/intake-boxes"
import { ComboBox } from "../../ui/combo-box"

/** Jumps to a box by a few letters of its name. */
export const FindBox = ({ onFound }: { onFound: (sectionId: string, key: string) => void }) => {
  const [text, setText] = useState("")
  const groups = useMemo(
    () =>
      intakeSections.map((section) => ({
        title: section.title,
        choices: section.boxes.map((box) => ({ id: box.key, text: box.label, words: section.title }))
      })),
    []
  )
  return (
    <div className="find-box">
      <Search size={15} aria-hidden />
      <ComboBox
        label="Find a box"
        isLabelHidden
        isButtonHidden
        placeholder="Find a box, e.g. member ID"
        value={text}
        onChange={setText}
        groups={groups}
        inputProps={{ "data-find": "" }}
        onChoose={(key) => {
          const section = intakeSections.find((one) => one.boxes.some((box) => box.key === key))
          setText("")
          if (section) onFound(section.id, key)
        }}
      />
      {text === "" ? <kbd aria-hidden>/</kbd> : null}
    </div>
  )
}
