/** Above every layer of the page, out of reach of its style sheets, and taking no room. */
const style = {
  all: "initial",
  position: "fixed",
  left: "0",
  top: "0",
  width: "0",
  height: "0",
  "pointer-events": "none",
  "z-index": "2147483647"
}

/** An element of ours with a tree that the page can neither read nor reach. */
export const openHost = (document: Document): { host: HTMLElement; root: ShadowRoot } => {
  const host = document.createElement("div")
  for (const [name, value] of Object.entries(style)) host.style.setProperty(name, value, "important")
  return { host, root: host.attachShadow({ mode: "closed" }) }
}
