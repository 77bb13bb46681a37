import "./progress-bar.css"
import { useId } from "react"

type Props = {
  /** What is being done: "Indexing". */
  words: string
  /** 0 to 1. */
  part: number
}

/** How far a long piece of work is, as a bar and in percent. */
export const ProgressBar = ({ words, part }: Props) => {
  const id = useId()
  const percent = Math.round(Math.min(1, Math.max(0, part)) * 100)
  return (
    <div className="progress">
      <div>
        <span id={id}>{words}</span>
        <span className="figures" aria-hidden>
          {percent}%
        </span>
      </div>
      <progress aria-labelledby={id} max={100} value={percent} />
    </div>
  )
}
