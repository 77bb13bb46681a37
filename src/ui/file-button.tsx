import { useRef, type ReactNode } from "react"
import { Button } from "./button"

type Props = { accept: string; onText: (text: string) => void; onProblem: (words: string) => void; children: ReactNode; largest?: number }

/** A button that asks for a file and hands over its text. Files over `largest` bytes are not read at all. */
export const FileButton = ({ accept, onText, onProblem, children, largest = 10_000_000 }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File) => {
    if (file.size > largest) return onProblem("This file is too large to be the right one. Nothing was changed.")
    try {
      onText(await file.text())
    } catch {
      onProblem("The file could not be read. Is it still where it was?")
    }
  }
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        hidden
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = "" // so that the same file can be chosen again
          if (file) void read(file)
        }}
      />
    </>
  )
}
