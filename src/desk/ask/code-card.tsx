import { Copy } from "lucide-react"
import { useState } from "react"
import type { CodeChoice, CodeHit } from "../../knowledge/codes/code-hit"
import { systemTitle } from "../../knowledge/quick-search/code-source"
import { arrowKeys } from "../../ui/arrow-keys"
import { Button } from "../../ui/button"
import { KeyHint } from "../../ui/key-hint"
import { Meaning } from "../../ui/meaning"
import { showDate } from "../../ui/show-date"
import type { AskWays } from "./ask-ways"

const validWords = ({ validity, validFrom, validTo, edition }: CodeHit): string => {
  const from = validFrom ? `from ${showDate(validFrom)}` : ""
  const to = validTo ? `to ${showDate(validTo)}` : ""
  const dates = [from, to].filter(Boolean).join(" ")
  if (validity === "ended") return `No longer valid${validTo ? ` since ${showDate(validTo)}` : ""}`
  if (validity === "not yet") return `Not valid before ${validFrom ? showDate(validFrom) : "its date"}`
  if (validity === "other edition") return `${edition} list, valid ${dates}`
  return dates === "" ? `${edition} list` : `Valid ${dates}`
}

const money = (cents: number): string => `$${(cents / 100).toFixed(2)}`

/** Codes to choose from: each copies itself. */
const Choices = ({ title, choices, ways }: { title: string; choices: readonly CodeChoice[]; ways: AskWays }) => (
  <div className="code-choices">
    <p className="soft small">{title}</p>
    <ul>
      {choices.map(({ code, dotted, title: words, billable }) => (
        <li key={code}>
          <button
            type="button"
            className="code-choice"
            data-arrow=""
            onClick={() => (billable ? ways.copy(dotted, dotted) : ways.lookUp(dotted))}
          >
            <span className="code-sign figures">{dotted}</span>
            <span className="grow">{words}</span>
            {billable ? null : <span className="soft small">choose below it</span>}
          </button>
        </li>
      ))}
    </ul>
  </div>
)

const SHOWN_CHILDREN = 12

const Hit = ({ hit, isFirst, ways }: { hit: CodeHit; isFirst: boolean; ways: AskWays }) => {
  const [isAll, setAll] = useState(false)
  const children = isAll ? hit.children : hit.children.slice(0, SHOWN_CHILDREN)
  const isDoubtful = hit.validity === "ended" || hit.validity === "not yet" || hit.validity === "other edition"
  return (
    <li className="code-hit">
      <div className="code-line">
        <button type="button" className="code-sign code-copy figures" data-arrow="" onClick={() => ways.copy(hit.dotted, hit.dotted)}>
          {hit.dotted}
          <Copy size={13} aria-label="copy" role="img" />
        </button>
        <span className="grow">{hit.title}</span>
        {isFirst ? <KeyHint keys="Alt+C" /> : null}
      </div>
      <p className="code-facts small soft">
        {hit.billable ? <Meaning tone="verified">billable</Meaning> : <Meaning tone="stop">not billable as it is</Meaning>}
        <span>{systemTitle[hit.system]}</span>
        <span data-tone={isDoubtful ? "look" : undefined}>{validWords(hit)}</span>
        {hit.amountCents === null ? null : <span className="figures">{money(hit.amountCents)}</span>}
      </p>
      {children.length > 0 ? <Choices title="Choose the one that is specific enough" choices={children} ways={ways} /> : null}
      {hit.childCount > children.length ? (
        <Button look="quiet" onClick={() => setAll(true)} disabled={isAll}>
          {isAll ? `${hit.childCount - children.length} more: look them up by the code's beginning` : `All ${hit.childCount}`}
        </Button>
      ) : null}
      {isFirst && hit.otherSides.length > 0 ? <Choices title="Other sides" choices={hit.otherSides} ways={ways} /> : null}
    </li>
  )
}

/** The codes that answer a question, best first: arrows move, Enter copies. */
export const CodeCard = ({ hits, query, ways }: { hits: readonly CodeHit[]; query: string; ways: AskWays }) => (
  <section className="ask-card" aria-label={`Codes for ${query}`}>
    {hits.length === 0 ? (
      <p>
        No code found for these words. Try the condition by another name, or the beginning of the code. More sets can be loaded in Options.
      </p>
    ) : (
      // Only moves the focus among the buttons inside.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
      <ul className="code-hits" onKeyDown={arrowKeys}>
        {hits.map((hit, place) => (
          <Hit key={`${hit.system} ${hit.code}`} hit={hit} isFirst={place === 0} ways={ways} />
        ))}
      </ul>
    )}
    {hits.some(({ validity }) => validity === "other edition") ? (
      <p className="ask-notes">This list is of another year: check the code, or load the current list in Options.</p>
    ) : null}
  </section>
)
