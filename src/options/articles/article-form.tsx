import { ComboBox } from "../../ui/combo-box"
import { SelectBox } from "../../ui/select-box"
import { TextArea } from "../../ui/text-area"
import { TextBox } from "../../ui/text-box"
import { TickBox } from "../../ui/tick-box"
import { boxNames, type ArticleBoxes, type BoxName, type BoxProblems } from "./article-boxes"
import { categoryWords } from "./row-marks"

type Props = {
  boxes: ArticleBoxes
  problems: BoxProblems
  categories: string[]
  onChange: (name: BoxName, text: string) => void
}

const ticks = ["stateVaries", "payerVaries", "siteSpecific", "clinicalSignOff"] as const
const states = [
  { id: "draft", text: "Draft" },
  { id: "verified", text: "Verified" },
  { id: "retired", text: "Retired" }
]

/** The boxes of an article; the text itself comes first, because it is what people come for. */
export const ArticleForm = ({ boxes, problems, categories, onChange }: Props) => {
  const bind = (name: BoxName) => ({
    label: boxNames[name],
    value: boxes[name],
    problem: problems[name] ?? "",
    onChange: (text: string) => onChange(name, text),
    "data-box": name
  })
  const { "data-box": _, ...category } = bind("category")
  return (
    <div className="article-form">
      <TextBox {...bind("title")} spellCheck />
      <TextArea
        {...bind("body")}
        rows={20}
        className="box-input article-body"
        hint="Markdown: ## for a heading, 1. for a step, - for a point, > for words to say, {{office: what to fill in}} for a blank."
      />
      <TextArea {...bind("askedAs")} rows={5} hint="A line each, in the words of the front desk. These help most to find it." />
      <div className="article-pairs">
        <ComboBox {...category} groups={[{ title: "", choices: categories.map((id) => ({ id, text: id, note: categoryWords(id) })) }]} />
        <TextBox {...bind("owner")} />
        <TextBox {...bind("reviewedOn")} type="date" />
        <TextBox {...bind("reviewEveryDays")} inputMode="numeric" />
        <SelectBox label={boxNames.state} value={boxes.state} onChange={(text) => onChange("state", text)} choices={states} />
      </div>
      <fieldset className="article-ticks">
        <legend className="box-label">Take care where</legend>
        {ticks.map((name) => (
          <TickBox key={name} isTicked={boxes[name] === "yes"} onChange={(isTicked) => onChange(name, isTicked ? "yes" : "")}>
            {boxNames[name]}
          </TickBox>
        ))}
      </fieldset>
      <TextArea {...bind("sources")} rows={3} hint="A line each: the name, then | and the address where there is one." />
      <TextArea {...bind("related")} rows={2} hint="A line each: the short name, as in copay-collection." />
    </div>
  )
}
