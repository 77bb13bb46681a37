/** Characters that would mean something in Markdown, at the places where they do. */
const escape = (text: string): string => text.replace(/([\\`*_[\]])/g, "\\$1").replace(/\s+/g, " ")

const inline = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return escape(node.textContent ?? "")
  if (!(node instanceof Element)) return ""
  const inside = [...node.childNodes].map(inline).join("")
  const bare = inside.trim()
  switch (node.tagName) {
    case "STRONG":
    case "B":
      return bare === "" ? inside : inside.replace(bare, () => `**${bare}**`)
    case "EM":
    case "I":
      return bare === "" ? inside : inside.replace(bare, () => `*${bare}*`)
    case "BR":
      return "\n"
    case "A": {
      const href = node.getAttribute("href") ?? ""
      return /^https?:\/\/[^\s()]+$/.test(href) && bare !== "" ? `[${bare}](${href})` : inside
    }
    case "IMG":
    case "SCRIPT":
    case "STYLE":
      return ""
    default:
      return inside
  }
}

/** A paragraph that begins like a list or heading of Markdown is none. */
const paragraph = (text: string): string =>
  text
    .trim()
    .replace(/^(\d+)([.)])(?=\s)/, "$1\\$2")
    .replace(/^([-+>#])(?=\s)/, "\\$1")

const list = (node: Element, depth: number): string => {
  const isNumbered = node.tagName === "OL"
  let number = 0
  return [...node.children]
    .filter(({ tagName }) => tagName === "LI")
    .map((item) => {
      number++
      const parts = [...item.childNodes]
      const words = parts
        .filter((part) => !(part instanceof Element && /^(UL|OL)$/.test(part.tagName)))
        .map(inline)
        .join("")
        .trim()
        .replace(/\n/g, " ")
      const below = parts.filter((part): part is Element => part instanceof Element && /^(UL|OL)$/.test(part.tagName))
      const line = `${"   ".repeat(depth)}${isNumbered ? `${number}.` : "-"} ${words}`
      return [line, ...below.map((part) => list(part, depth + 1))].join("\n")
    })
    .join("\n")
}

const table = (node: Element): string => {
  const rows = [...node.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => inline(cell).trim().replaceAll("|", "\\|").replace(/\n/g, " "))
  )
  const [head, ...rest] = rows
  if (!head) return ""
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`
  return [line(head), line(head.map(() => "---")), ...rest.map(line)].join("\n")
}

const block = (node: Node): string[] => {
  if (!(node instanceof Element)) return [paragraph(inline(node))]
  const heading = /^H([1-6])$/.exec(node.tagName)
  if (heading) return [`${"#".repeat(Number(heading[1]))} ${inline(node).trim()}`]
  switch (node.tagName) {
    case "UL":
    case "OL":
      return [list(node, 0)]
    case "TABLE":
      return [table(node)]
    case "BLOCKQUOTE":
      return [[...node.childNodes].flatMap(block).join("\n\n").replace(/^/gm, "> ")]
    case "DIV":
    case "SECTION":
      return [...node.childNodes].flatMap(block)
    default:
      return [paragraph(inline(node))]
  }
}

/** The text, headings, lists, tables and web links of an HTML text as Markdown. Everything else is dropped. Nothing of it is ever drawn. */
export const htmlToMarkdown = (html: string): string =>
  [...new DOMParser().parseFromString(html, "text/html").body.childNodes]
    .flatMap(block)
    .filter((part) => part.trim() !== "")
    .join("\n\n")
    .trim()
