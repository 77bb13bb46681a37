import { useState, type ReactNode } from "react"
import { createRoot } from "react-dom/client"
import { tellState } from "./app-state"

/** One case: a widget whose value React holds; what is held is what the page tells. */
export const Held = <T,>(props: {
  name: string
  initial: T
  as?: (held: T) => unknown
  children: (held: T, set: (next: T) => void) => ReactNode
}) => {
  const [held, set] = useState<T>(props.initial)
  tellState(props.name, () => (props.as ? props.as(held) : held))
  return (
    <section id={props.name} style={{ margin: 8 }}>
      {props.children(held, set)}
    </section>
  )
}

export const show = (page: ReactNode): void => createRoot(document.getElementById("app")!).render(page)

export const states = [
  { value: "AZ", label: "Arizona" },
  { value: "CA", label: "California" },
  { value: "KS", label: "Kansas" },
  { value: "AR", label: "Arkansas" },
  { value: "NY", label: "New York" },
  { value: "TX", label: "Texas" },
  { value: "VA", label: "Virginia" },
  { value: "WV", label: "West Virginia" }
]
