import { X } from "lucide-react"
import { useEffect, useRef, useState } from "react"
import type { Hint } from "../../autofill/hints/hint"
import { hintBoxes, hintBoxLabel } from "../../autofill/hints/hint-boxes"
import { Button } from "../../ui/button"
import { ComboBox } from "../../ui/combo-box"
import { Notice } from "../../ui/notice"
import { SelectBox } from "../../ui/select-box"
import { TextArea } from "../../ui/text-area"
import { checkWords } from "./check-words"
import { forWords, kindWords } from "./for-words"
import { boxWords, type HintRow } from "./hint-rows"
import type { HintsHere } from "./read-hints"

type Props = {
  /** null for one the office adds. */
  row: HintRow | null
  here: HintsHere
  onSave: (hint: Hint) => void
  onBack: () => void
  /** Deletes one of the office's own. */
  onRemove: () => void
  onRestore: () => void
}

const blank: Hint = {
  id: "new",
  boxes: [],
  payers: [],
  payerKinds: [],
  sites: [],
  check: "note",
  when: "always",
  tone: "tell",
  text: "",
  article: null,
  replaces: null
}

const states = [
  ["always", "Empty or filled"],
  ["empty", "Empty"],
  ["filled", "Filled"]
] as const
const tones = [
  ["tell", "Good to know"],
  ["look", "To look at: it counts on the icon"]
] as const
const boxChoices = [{ title: "", choices: hintBoxes.map(({ pattern, label }) => ({ id: pattern, text: label })) }]

/** The boxes of a hint of the office's own: picked by name, taken out again. */
const BoxesOfHint = ({ boxes, onChange }: { boxes: readonly string[]; onChange: (boxes: string[]) => void }) => {
  const [typed, setTyped] = useState("")
  return (
    <div className="hint-boxes">
      <ComboBox
        label="Boxes it is about"
        value={typed}
        placeholder="Member ID, date of birth …"
        onChange={setTyped}
        onChoose={(pattern) => {
          onChange([...boxes.filter((each) => each !== pattern), pattern])
          setTyped("")
        }}
        groups={boxChoices}
      />
      {boxes.length === 0 ? null : (
        <ul className="hint-box-list">
          {boxes.map((pattern) => (
            <li key={pattern}>
              {hintBoxLabel(pattern)}
              <Button
                look="icon"
                aria-label={`Take out ${hintBoxLabel(pattern)}`}
                onClick={() => onChange(boxes.filter((each) => each !== pattern))}
              >
                <X size={14} aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** One payer or kind of payers in one box; several, as a hint that ships may have, are left as they are. */
const PayerOfHint = ({ hint, here, onChange }: { hint: Hint; here: HintsHere; onChange: (part: Partial<Hint>) => void }) => {
  const value = hint.payers[0] ? `payer ${hint.payers[0]}` : hint.payerKinds[0] ? `kind ${hint.payerKinds[0]}` : ""
  const choices = [
    ...Object.entries(kindWords).map(([kind, name]) => [`kind ${kind}`, `All of: ${name}`] as const),
    ...here.payers.map(({ id, name }) => [`payer ${id}`, name] as const)
  ]
  return (
    <SelectBox
      label="Payer"
      value={value}
      empty="Every payer"
      choices={choices}
      onChange={(chosen) => {
        const [what, id = ""] = chosen.split(" ")
        onChange({ payers: what === "payer" ? [id] : [], payerKinds: what === "kind" ? [id] : [] })
      }}
    />
  )
}

/** One hint: its words and article; boxes, payer and site too for one of the office's own. */
export const HintForm = ({ row, here, onSave, onBack, onRemove, onRestore }: Props) => {
  const [hint, setHint] = useState<Hint>(row?.hint ?? blank)
  const [article, setArticle] = useState(
    () => here.articles.find(({ slug }) => slug === row?.hint.article)?.title ?? row?.hint.article ?? ""
  )
  const [problem, setProblem] = useState("")
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const isOwn = row === null || row.origin === "own"
  const change = (part: Partial<Hint>) => setHint((last) => ({ ...last, ...part }))
  const sites = [...new Set([...here.sites.map(({ origin }) => origin), ...hint.sites])]

  const save = () => {
    const found = here.articles.find(({ title, slug }) => title === article || slug === article)?.slug
    if (article.trim() !== "" && found === undefined)
      return setProblem("There is no article of this title: choose one of the list, or none.")
    if (hint.boxes.length === 0) return setProblem("Choose the box that it is about.")
    if (hint.text.trim() === "") return setProblem("Say something in the hint.")
    if (hint.text.trim().length > 140) return setProblem("A hint has 140 letters at most.")
    onSave({ ...hint, text: hint.text.trim(), article: found ?? null })
  }

  return (
    <form
      className="hint-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        {row === null ? "A hint of your own" : hint.check === "note" ? "Hint" : checkWords[hint.check]}
      </h2>
      {isOwn ? (
        <BoxesOfHint boxes={hint.boxes} onChange={(boxes) => change({ boxes })} />
      ) : (
        <p className="soft">
          {boxWords(hint)}. {forWords(hint, here.payers)}.
        </p>
      )}
      <TextArea
        label="Words"
        hint={
          hint.check === "note"
            ? "140 letters at most. {payer} and {example} stand for the payer's name and an ID of its shape."
            : "140 letters at most. {said} stands for what was found, {payer} for the payer's name."
        }
        value={hint.text}
        onChange={(text) => change({ text })}
        rows={3}
        maxLength={140}
      />
      <ComboBox
        label="Article that explains it"
        value={article}
        onChange={setArticle}
        placeholder="None"
        groups={[{ title: "", choices: here.articles.map(({ slug, title }) => ({ id: slug, text: title })) }]}
      />
      {isOwn ? (
        <div className="hint-form-row">
          <PayerOfHint hint={hint} here={here} onChange={change} />
          <SelectBox
            label="Site"
            value={hint.sites[0] ?? ""}
            empty="Every approved site"
            choices={sites.map((origin) => [origin, origin] as const)}
            onChange={(origin) => change({ sites: origin === "" ? [] : [origin] })}
          />
          <SelectBox
            label="When the box is"
            value={hint.when}
            choices={states}
            onChange={(text) => {
              const when = states.find(([each]) => each === text)?.[0]
              if (when) change({ when })
            }}
          />
          <SelectBox
            label="How loud"
            value={hint.tone}
            choices={tones}
            onChange={(text) => {
              const tone = tones.find(([each]) => each === text)?.[0]
              if (tone) change({ tone })
            }}
          />
        </div>
      ) : null}
      {problem ? <Notice tone="stop" spoken="assertive" title={problem} /> : null}
      <div className="options-actions">
        <Button type="submit" look="primary">
          Save
        </Button>
        <Button onClick={onBack}>Back to the list</Button>
        {row?.origin === "changed" ? <Button onClick={onRestore}>Take the shipped words</Button> : null}
        {row?.origin === "own" ? (
          <Button look="danger" onClick={onRemove}>
            Delete
          </Button>
        ) : null}
      </div>
    </form>
  )
}
