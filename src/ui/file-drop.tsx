import "./file-drop.css"
import { useRef, useState, type ReactNode } from "react"
import { Button } from "./button"

type Props = {
  accept: string
  onFile: (file: File) => void
  /** Words of the button. */
  words: ReactNode
  /** Stands below the button: which files are meant. */
  children?: ReactNode
}

/** A place to drop a file on, with a button to choose one. The file is not read here. */
export const FileDrop = ({ accept, onFile, words, children }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  return (
    // Dropping is a second way beside the button, for those who have a mouse in hand.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="file-drop"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault() // else the browser opens the file in place of this page
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const file = event.dataTransfer.files[0]
        if (file) onFile(file)
      }}
    >
      <Button onClick={() => input.current?.click()}>{words}</Button>
      {children}
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = "" // so that the same file can be chosen again
          if (file) onFile(file)
        }}
      />
    </div>
  )
}
