import "./button.css"
import type { ComponentPropsWithRef } from "react"

export type ButtonLook = "plain" | "primary" | "danger" | "quiet" | "icon"

type Props = ComponentPropsWithRef<"button"> & { look?: ButtonLook }

/** A button that never submits by accident. `look="icon"` needs an `aria-label`; it also shows as the tooltip. */
export const Button = ({ look = "plain", className, title, ...rest }: Props) => (
  <button
    type="button"
    data-look={look}
    className={className ? `button ${className}` : "button"}
    title={title ?? (look === "icon" ? rest["aria-label"] : undefined)}
    {...rest}
  />
)
