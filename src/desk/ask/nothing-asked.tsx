import { KeyHint } from "../../ui/key-hint"

const examples = ["Medicare patient forgot the card", "who can pick up records", "icd code for low back pain"]

/** What Ask is for, while nothing was asked in this session. */
export const NothingAsked = ({ onAsk }: { onAsk: (question: string) => void }) => (
  <div className="ask-empty">
    <p className="soft">Ask as you would ask a colleague. The answer is your manual&apos;s own text, with who checked it and when.</p>
    <ul>
      {examples.map((example) => (
        <li key={example}>
          <button type="button" className="link" onClick={() => onAsk(example)}>
            {example}
          </button>
        </li>
      ))}
    </ul>
    <p className="small">
      Over any page: <KeyHint keys="Alt+Shift+K" />. In the address bar: <KeyHint keys="desk" /> and a space. Or select a text and
      right-click it.
    </p>
  </div>
)
