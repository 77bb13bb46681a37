import "../../src/content-scripts/page-agent"
import { boxAt } from "../../src/content-scripts/read-page/reading"

/** Which box of a reading an element belongs to: the page's agent as it is, and a way for the test to point. */
const indexOf = (readingId: string, count: number, selector: string): number => {
  let place: ParentNode = document
  let target: Element | null = null
  for (const step of selector.split(" >>> ")) {
    target = place.querySelector(step)
    if (target?.shadowRoot) place = target.shadowRoot
  }
  if (!target) return -1
  for (let index = 0; index < count; index++) if (boxAt(readingId, index)?.elements.includes(target as HTMLElement)) return index
  return -1
}

Object.assign(globalThis, {
  deskhandTest: { indexOf },
  boxHtml: (r: string, i: number, css: string) => {
    const b = boxAt(r, i)
    return b && b.elements.some((e) => e.closest(css))
      ? b.elements.map((e) => (e.cloneNode(false) as Element).outerHTML.replace(/ style="[^"]*"/, "").slice(0, 300)).join(" ## ")
      : ""
  }
})
