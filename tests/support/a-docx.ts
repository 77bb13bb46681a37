import { strToU8, zipSync } from "fflate"

const head = '<?xml version="1.0" encoding="UTF-8"?>'
const office = "http://schemas.openxmlformats.org"
const relationships = (inside: string) =>
  strToU8(`${head}<Relationships xmlns="${office}/package/2006/relationships">${inside}</Relationships>`)
const relation = (kind: string, target: string) =>
  `<Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`

/** A Word file of a heading and paragraphs, with whatever other parts a test puts beside them. */
export const aDocx = (heading: string, paragraphs: readonly string[], others: Record<string, Uint8Array> = {}): Buffer => {
  const paragraph = (text: string, style = "") => `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`
  const body = [paragraph(heading, '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'), ...paragraphs.map((text) => paragraph(text))].join("")
  return Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8(
        `${head}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
      ),
      "_rels/.rels": relationships(relation("officeDocument", "word/document.xml")),
      "word/document.xml": strToU8(
        `${head}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`
      ),
      "word/styles.xml": strToU8(
        `${head}<w:styles xmlns:w="${office}/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>`
      ),
      "word/_rels/document.xml.rels": relationships(relation("styles", "styles.xml")),
      ...others
    })
  )
}
