import "./dialog.css"
import type { ReactNode } from "react"
import { Dialog } from "react-aria-components/Dialog"
import { Heading } from "react-aria-components/Heading"
import { Modal, ModalOverlay } from "react-aria-components/Modal"
import { Button } from "./button"

type Props = {
  isOpen: boolean
  title: string
  children: ReactNode
  /** The words of the button that does it: say what happens, not "OK". */
  doWords: string
  isDanger?: boolean
  onDo: () => void
  onCancel: () => void
}

/** Asks before something that cannot be taken back. Esc and a press outside cancel; the focus starts on Cancel when it is dangerous. */
export const ConfirmDialog = ({ isOpen, title, children, doWords, isDanger = false, onDo, onCancel }: Props) => (
  <ModalOverlay className="dialog-shade" isOpen={isOpen} isDismissable onOpenChange={(open) => (open ? undefined : onCancel())}>
    <Modal className="dialog">
      <Dialog role="alertdialog">
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        {children}
        <div className="dialog-actions">
          <Button onClick={onCancel} autoFocus={isDanger}>
            Cancel
          </Button>
          <Button look={isDanger ? "danger" : "primary"} onClick={onDo} autoFocus={!isDanger}>
            {doWords}
          </Button>
        </div>
      </Dialog>
    </Modal>
  </ModalOverlay>
)
