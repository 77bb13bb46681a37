import "./meaning.css"
import type { ReactNode } from "react"
import { type Tone, ToneIcon } from "./meaning"

type Props = {
  tone?: Tone
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** Spoken at once: "assertive" for what must stop the hand, "polite" for results, none for what stood there anyway. */
  spoken?: "polite" | "assertive"
}

/** A block that says what is so, where, and what to do now. */
export const Notice = ({ tone = "plain", title, children, actions, spoken }: Props) => (
  <section className="notice" data-tone={tone} role={spoken === "assertive" ? "alert" : spoken === "polite" ? "status" : undefined}>
    <ToneIcon tone={tone} size={18} />
    <div className="notice-body">
      <h2>{title}</h2>
      {children}
      {actions ? <div className="notice-actions">{actions}</div> : null}
    </div>
  </section>
)
