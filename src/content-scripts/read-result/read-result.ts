import type { ResultBlock } from "../../autofill/read-eligibility/result-block"
import { openEye } from "../read-page/sight"
import { seenWords } from "./seen-words"

const mostBlocks = 20_000
const skipped =
  "script,style,noscript,template,select,datalist,textarea,button,iframe,nav,s,del,[role=button],[role=tab],[role=navigation],[role=menu],[role=menubar],[role=listbox],[role=tooltip],mat-icon,[class*=material-icons],[class*=material-symbols]"
const headings = "h1,h2,h3,h4,h5,h6,legend,summary,[role=heading]"
const headingClass = /(card|panel|section|modal|box|page|accordion|widget|group)[-_]{0,2}(title|head(er|ing)?)\b|typography-h\d/i
/** The open tab or pressed switch of several: it says what stands below. */
const chosenTab =
  "[role=tab][aria-selected=true]:has(~ [role=tab], ~ * [role=tab]),[role=tab] ~ [role=tab][aria-selected=true],button[aria-pressed=true]:has(~ button[aria-pressed=false]),button[aria-pressed=false] ~ button[aria-pressed=true],:is(button,[role=button])[aria-expanded=true][aria-controls]"
const chosen =
  "[aria-selected=true],[aria-checked=true],[aria-current=true],:has(> * > input[type=radio]:checked),:has(> input[type=radio]:checked)"

/**
 * What a result page shows, in reading order, as plain blocks: headings, cells, terms, words, pictures. Closed tabs and panels,
 * buttons, menus and crossed-out words are left out; nothing is written, no listener stays. Values of the page cross, so this runs
 * only when staff asks for it.
 */
export const readResult = (window: Window & typeof globalThis): ResultBlock[] => {
  const { document } = window
  const eye = openEye(window)
  const blocks: ResultBlock[] = []
  const styles = new Map<Element, CSSStyleDeclaration>()
  const inline = new Map<Element, boolean>()
  const styleOf = (element: Element): CSSStyleDeclaration => {
    let style = styles.get(element)
    if (!style) styles.set(element, (style = window.getComputedStyle(element)))
    return style
  }
  const body = document.body
  const size = body ? parseFloat(styleOf(body).fontSize) : 16

  /** Shrunk to a pixel for screen readers: the words of what is drawn beside it. */
  const isForReaders = (element: Element): boolean => {
    for (let around: Element | null = element; around && around !== body; around = around.parentElement) {
      const { position, clip, clipPath } = styleOf(around)
      if (position === "absolute" && (clip !== "auto" || clipPath !== "none") && around.getBoundingClientRect().left >= 0) return true
    }
    return false
  }
  const isOut = (element: Element): boolean => {
    if (element.matches(skipped)) return true
    const { display, opacity } = styleOf(element)
    if (display === "none" || Number(opacity) < 0.1) return true
    return display !== "contents" && !element.checkVisibility()
  }
  const isSeen = (element: Element): boolean =>
    styleOf(element).display === "contents" ||
    eye.sightOf(element) === "open" ||
    (element.checkVisibility({ visibilityProperty: true }) && isForReaders(element))

  const childrenOf = (element: Element): Node[] => {
    if (element.shadowRoot) return Array.from(element.shadowRoot.childNodes)
    if (element.tagName !== "SLOT") return Array.from(element.childNodes)
    const given = (element as HTMLSlotElement).assignedNodes()
    return given.length ? given : Array.from(element.childNodes)
  }
  /** Whether its words run on in a line, with no block inside. */
  const isRunOn = (element: Element): boolean => {
    let answer = inline.get(element)
    if (answer === undefined) {
      const isBlock =
        !/^(inline|contents|none|ruby)/.test(styleOf(element).display) || /^(TD|TH|DT|DD|LI|CAPTION|HR)$/.test(element.tagName)
      answer = (!isBlock || isOut(element)) && holdsRunOn(element)
      inline.set(element, answer)
    }
    return answer
  }
  const holdsRunOn = (element: Element): boolean =>
    childrenOf(element).every(
      (child) => !(child instanceof window.Element) || isOut(child) || (isRunOn(child) && !child.matches(`${headings},input`))
    )

  const add = (depth: number, kind: ResultBlock["kind"], more: Partial<ResultBlock> = {}): void => {
    if (blocks.length < mostBlocks) blocks.push({ depth: Math.min(depth, 200), kind, ...more })
  }

  /** Words that follow one another in a line; a line break starts the next block. An empty part of a drawn table keeps its place. */
  const addWords = (nodes: Node[], depth: number, kind: "text" | "heading", owner: Element): void => {
    const lines = seenWords(nodes, { window, styleOf, isOut, isSeen, childrenOf })
    const isSplit = lines.length > 1 && nodes[0] === owner
    if (isSplit) add(depth, "box")
    if (lines.length === 0 && nodes[0] === owner && owner.parentElement && /flex|grid/.test(styleOf(owner.parentElement).display))
      add(depth, "text", { text: "" })
    for (const { runs, elements, pictures, isPlain } of lines) {
      const text = runs.join(" ").replace(/ +/g, " ").trim()
      if (text) {
        const block: Partial<ResultBlock> = { text: text.slice(0, 2000) }
        if (isPlain) Object.assign(block, { text: runs.join("").slice(0, 2000), isPlain: true })
        if (runs.length > 1 && !isPlain) block.runs = runs.slice(0, 200).map((run) => run.slice(0, 2000))
        if (elements.every((element) => Number(styleOf(element).fontWeight) >= 600)) block.isBold = true
        // A small word set beside a big one ("Copays Network") makes it no less a heading.
        const isBig = (element: Element): boolean => parseFloat(styleOf(element).fontSize) > size * 1.15
        if (elements.filter(isBig).length * 2 >= elements.length && elements[0] && isBig(elements[0])) block.isBig = true
        const linked = elements.flatMap((element, place) => (element.closest("a") ? [runs[place]?.length ?? 0] : []))
        if (linked.length === elements.length || (linked.length > 1 && linked.reduce((sum, each) => sum + each, 0) > text.length * 0.6))
          block.isLink = true
        if (owner.closest("[role=alert],[role=status],[class*=alert i]")) block.isAlert = true
        if (kind === "heading") block.level = levelOf(owner)
        add(depth + (isSplit ? 1 : 0), kind, block)
      }
      for (const name of pictures) add(depth + (isSplit ? 1 : 0), "picture", { text: name })
    }
  }

  const addTab = (tab: Element, depth: number): void => {
    const text = seenWords([...tab.childNodes], { window, styleOf, isOut, isSeen, childrenOf }).flatMap(({ runs }) => runs)
    const words = text.join(" ").trim()
    if (words && words.length < 60) add(depth, "heading", { text: words, level: 6, isTab: true })
  }

  const levelOf = (element: Element): number => {
    const drawn = /typography-h(\d)/i.exec(element.getAttribute("class") ?? "")?.[1]
    return Number(
      element.getAttribute("aria-level") ?? /^H(\d)$/.exec(element.tagName)?.[1] ?? drawn ?? (element.tagName === "LEGEND" ? 4 : 5)
    )
  }
  const kindOf = (element: Element): ResultBlock["kind"] => {
    const { tagName } = element
    const role = element.getAttribute("role") ?? ""
    const { display } = styleOf(element)
    if (tagName === "DT" || role === "term") return "term"
    if (tagName === "DD" || role === "definition") return "detail"
    if (tagName === "CAPTION") return "caption"
    if (tagName === "TABLE" || /^(table|grid|treegrid)$/.test(role) || display === "table") return "table"
    if (tagName === "TR" || role === "row" || display === "table-row") return "row"
    if (/^T[DH]$/.test(tagName) || /^(cell|gridcell|columnheader|rowheader)$/.test(role) || display === "table-cell") return "cell"
    return tagName === "UL" || tagName === "OL" ? "list" : "box"
  }
  const describe = (element: Element, kind: ResultBlock["kind"]): Partial<ResultBlock> => {
    const more: Partial<ResultBlock> = {}
    const { display, gridTemplateColumns } = styleOf(element)
    if (kind === "cell") {
      const { colSpan, rowSpan } = element as HTMLTableCellElement
      const span = colSpan || Number(element.getAttribute("aria-colspan"))
      if (span > 1) more.span = Math.min(span, 1000)
      if (rowSpan > 1) more.rows = Math.min(rowSpan, 1000)
      if (element.tagName === "TH" || /header$/.test(element.getAttribute("role") ?? "") || element.closest("thead")) more.isHead = true
    }
    if (display.includes("grid") && gridTemplateColumns !== "none")
      more.columns = Math.min(gridTemplateColumns.split(/ (?![^[]*\])/).length, 100)
    if (element.matches(chosen) || /\b(is-)?selected\b|(^|\s)sel(\s|$)/i.test(element.getAttribute("class") ?? "")) more.isChosen = true
    return more
  }

  const visit = (element: Element, depth: number): void => {
    if (element instanceof window.HTMLSelectElement && element.disabled) return visitSelect(element, depth)
    if (isOut(element)) return
    const isHeading = element.matches(headings) || headingClass.test(element.getAttribute("class") ?? "")
    if (element instanceof window.HTMLInputElement) return visitInput(element, depth)
    const kind = kindOf(element)
    if (kind === "box" && holdsRunOn(element)) {
      addWords([element], depth, isHeading ? "heading" : "text", element)
      for (const tab of element.querySelectorAll(chosenTab)) addTab(tab, depth)
      return
    }
    add(depth, kind, describe(element, kind))
    let line: Node[] = []
    const endLine = (): void => {
      if (line.length) addWords(line, depth + 1, isHeading ? "heading" : "text", element)
      line = []
    }
    for (const child of childrenOf(element)) {
      if (child instanceof window.HTMLSelectElement && child.disabled) {
        endLine()
        visitSelect(child, depth + 1)
      } else if (child instanceof window.Element && !isOut(child) && (!isRunOn(child) || child.matches(`${headings},input`))) {
        endLine()
        visit(child, depth + 1)
      } else if (child instanceof window.Element && child.matches(chosenTab)) {
        endLine()
        addTab(child, depth + 1)
      } else line.push(child)
    }
    endLine()
  }
  /** A drop-down nobody can change shows its choice. */
  const visitSelect = (select: HTMLSelectElement, depth: number): void => {
    const text = select.selectedOptions[0]?.textContent?.trim() ?? ""
    if (text && isSeen(select)) add(depth, "text", { text: text.slice(0, 2000) })
  }
  /** Boxes nobody can write in show a value; a radio button offers a choice. */
  const visitInput = (input: HTMLInputElement, depth: number): void => {
    if (input.type === "radio") add(depth, "choice", input.checked ? { isChosen: true } : {})
    else if (
      /^(text|date|tel|search|email|number)$/.test(input.type) &&
      (input.readOnly || input.disabled) &&
      isSeen(input) &&
      input.value.trim()
    )
      add(depth, "text", { text: input.value.trim().slice(0, 2000) })
  }

  if (body) {
    add(0, "page")
    visit(body, 1)
  }
  return blocks
}
