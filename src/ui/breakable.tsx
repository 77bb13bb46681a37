import { Fragment } from "react"

/** A text that may break after "@" and "/" where it is too long for its place: addresses of mail and of pages. */
export const Breakable = ({ text }: { text: string }) => (
  <span className="breaks">
    {text.split(/(?<=[@/])/).map((part, place) => (
      <Fragment key={place}>
        {place > 0 ? <wbr /> : null}
        {part}
      </Fragment>
    ))}
  </span>
)
