import { useRef, type ReactNode } from "react"
import { Button, type ButtonLook } from "./button"

type Props = { accept: string; look?: ButtonLook; onFiles: (files: File[]) => void; children: ReactNode }

/** A button that asks for files and hands them over unread. */
export const FilesButton = ({ accept, look = "plain", onFiles, children }: Props) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        hidden
        multiple
        type="file"
        accept={accept}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = "" // so that the same files can be chosen again
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}
