import type { BoxMark } from "../../messaging/page-marks-calls"

export type Drawing = { ring: HTMLElement; badge: HTMLElement }

/** Colour, how the ring is drawn, and the sign before the number: no meaning by colour alone. Dark enough for white letters. */
const looks: Record<BoxMark["tone"], { colour: string; line: string; sign: string }> = {
  stop: { colour: "#b3261e", line: "solid", sign: "!" },
  look: { colour: "#8a5200", line: "dashed", sign: "?" },
  differs: { colour: "#1b5fb0", line: "double", sign: "≠" }
}

export const colourOf = (tone: BoxMark["tone"]): string => looks[tone].colour

/** A ring around a box and a badge beside it. Styles are set one by one: a page's policy may forbid style sheets and attributes. */
export const drawMark = (document: Document, { tone, sign }: Pick<BoxMark, "tone" | "sign">): Drawing => {
  const { colour, line, sign: before } = looks[tone]
  const draw = (style: Partial<CSSStyleDeclaration>): HTMLElement => {
    const element = document.createElement("div")
    Object.assign(element.style, { position: "fixed", pointerEvents: "none", boxSizing: "border-box", forcedColorAdjust: "none", ...style })
    return element
  }
  const ring = draw({ border: `${line === "double" ? 4 : 2}px ${line} ${colour}`, borderRadius: "4px" })
  const badge = draw({
    background: colour,
    color: "#fff",
    font: "bold 11px/14px system-ui, sans-serif",
    padding: "0 4px",
    borderRadius: "7px",
    whiteSpace: "nowrap"
  })
  // Numbers alone: whatever else comes is not shown.
  badge.textContent = sign === "" ? "" : before + sign.replace(/[^\d,+]/g, "").slice(0, 8)
  return { ring, badge }
}
