import "./meaning.css"
import { CircleCheck, Info, OctagonX, TriangleAlert } from "lucide-react"
import type { ReactNode } from "react"

/** The three meanings a screen may colour, and plain for none of them. */
export type Tone = "verified" | "look" | "stop" | "plain"

const icons = { verified: CircleCheck, look: TriangleAlert, stop: OctagonX, plain: Info }

/** The icon of a tone, for places that bring their own word. */
export const ToneIcon = ({ tone, size = 14 }: { tone: Tone; size?: number }) => {
  const Icon = icons[tone]
  return <Icon size={size} aria-hidden />
}

/** A small label that says its meaning by word, icon and colour. */
export const Meaning = ({ tone, children }: { tone: Exclude<Tone, "plain">; children: ReactNode }) => (
  <span className="meaning" data-tone={tone}>
    <ToneIcon tone={tone} />
    {children}
  </span>
)
