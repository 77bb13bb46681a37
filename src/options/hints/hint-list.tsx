import { useMemo, useState } from "react"
import { hintBoxes } from "../../autofill/hints/hint-boxes"
import { ComboBox } from "../../ui/combo-box"
import { Notice } from "../../ui/notice"
import { SelectBox } from "../../ui/select-box"
import { TextBox } from "../../ui/text-box"
import { forWords } from "./for-words"
import { boxWords, filterHints, titleOf, type HintRow } from "./hint-rows"
import type { HintsHere } from "./read-hints"

type Props = {
  rows: readonly HintRow[]
  here: HintsHere
  onOpen: (id: string) => void
  onSwitch: (id: string, isOn: boolean) => void
}

const originWords = { shipped: "", changed: "our words", own: "our own" }
const boxChoices = [{ title: "", choices: hintBoxes.map(({ pattern, label }) => ({ id: pattern, text: label })) }]

/** Every hint with its switch: found by words, by box, by payer. */
export const HintList = ({ rows, here, onOpen, onSwitch }: Props) => {
  const [words, setWords] = useState("")
  const [box, setBox] = useState("")
  const [payerId, setPayer] = useState("")
  const pattern = hintBoxes.find(({ label }) => label === box)?.pattern ?? ""
  const payer = here.payers.find(({ id }) => id === payerId) ?? null
  const shown = useMemo(() => filterHints(rows, { words, box: pattern, payer }), [rows, words, pattern, payer])
  const titles = useMemo(() => new Map(here.articles.map(({ slug, title }) => [slug, title])), [here.articles])

  return (
    <>
      <div className="hints-filter">
        <TextBox label="Find a hint" type="search" value={words} onChange={setWords} />
        <ComboBox label="About the box" value={box} onChange={setBox} groups={boxChoices} placeholder="Any" />
        <SelectBox
          label="Made for the payer"
          value={payerId}
          onChange={setPayer}
          empty="Any"
          choices={here.payers.map(({ id, name }) => [id, name] as const)}
        />
      </div>
      {shown.length === 0 ? (
        <Notice title="No hint like this">
          <p>Take a word out, choose another box or payer, or add a hint of your own.</p>
        </Notice>
      ) : (
        <table className="options-table hints-table">
          <thead>
            <tr>
              <th scope="col">On</th>
              <th scope="col">Hint</th>
              <th scope="col">For</th>
              <th scope="col">Article</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ hint, isOn, origin }) => (
              <tr key={hint.id} data-off={!isOn || undefined}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={`On: ${titleOf(hint)}`}
                    checked={isOn}
                    onChange={(event) => onSwitch(hint.id, event.target.checked)}
                  />
                </td>
                <th scope="row">
                  <button type="button" className="link-button" onClick={() => onOpen(hint.id)}>
                    {titleOf(hint)}
                  </button>
                  {originWords[origin] ? <span className="soft small"> {originWords[origin]}</span> : null}
                  <div className="soft small">{boxWords(hint)}</div>
                </th>
                <td>{forWords(hint, here.payers)}</td>
                <td>{hint.article === null ? "" : (titles.get(hint.article) ?? hint.article)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="soft small" role="status">
        {shown.length === rows.length ? `${rows.length} hints` : `${shown.length} of ${rows.length} hints`}
      </p>
    </>
  )
}
