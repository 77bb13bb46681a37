import "./box.css"
import type { ReactNode } from "react"

type Props = { isTicked: boolean; onChange: (isTicked: boolean) => void; children: ReactNode; className?: string } & {
  [name: `data-${string}`]: string | boolean
}

/** A checkbox with its words; the whole line can be pressed. */
export const TickBox = ({ isTicked, onChange, children, className, ...rest }: Props) => (
  <label className={className ? `tick ${className}` : "tick"}>
    <input type="checkbox" checked={isTicked} onChange={(event) => onChange(event.target.checked)} {...rest} />
    <span>{children}</span>
  </label>
)
