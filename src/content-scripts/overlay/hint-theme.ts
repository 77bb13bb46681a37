import type { PageHint } from "../../messaging/hint-views"

type Tone = PageHint["tone"]
export type HintTheme = { scheme: "light" | "dark"; back: string; ink: string; soft: string; line: string; tones: Record<Tone, string> }

const light: HintTheme = {
  scheme: "light",
  back: "#ffffff",
  ink: "#1b1d20",
  soft: "#eef1f5",
  line: "#6b7178",
  tones: { look: "#8a5200", tell: "#1b5fb0", good: "#1a6b34" }
}
const dark: HintTheme = {
  scheme: "dark",
  back: "#24272b",
  ink: "#f2f3f5",
  soft: "#343940",
  line: "#9aa1a9",
  tones: { look: "#ffbe66", tell: "#a3c9ff", good: "#86dba0" }
}

/** The colours the clerk chose for the whole machine; the page's own have no say. */
export const hintTheme = (window: Window): HintTheme => {
  const isDark = window.matchMedia("(prefers-color-scheme: dark)").matches
  const own = isDark ? dark : light
  if (!window.matchMedia("(forced-colors: active)").matches) return own
  const tones = { look: "CanvasText", tell: "CanvasText", good: "CanvasText" }
  return { ...own, back: "Canvas", ink: "CanvasText", soft: "ButtonFace", line: "CanvasText", tones }
}
