import { describe, expect, it } from "vitest"
import { projectFiles, readText } from "./source-files"

const text = projectFiles.filter((file) => /\.(ts|tsx|mjs|html|md|css)$/.test(file) && !file.startsWith("tests/widgets/"))
const shipped = projectFiles.filter((file) => /^src\/.*\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))

const found = (files: string[], pattern: RegExp) =>
  files.flatMap((file) => [...readText(file).matchAll(pattern)].map((match) => `${file}: ${match[0].trim().slice(0, 60)}`))

describe("nothing of a patient leaves by the back door", () => {
  it("nothing that ships writes a log", () => {
    expect(found(shipped, /\bconsole\s*\.\s*\w+\s*\(/g)).toEqual([])
  })

  it("nothing that ships puts a computed text into an address", () => {
    expect(found(shipped, /\b(location\.(href|hash|search))\s*=[^=]|history\.(push|replace)State|\bnew URL\(`/g)).toEqual([])
  })

  it("a page's title is a written one", () => {
    const elsewhere = shipped.filter((file) => file !== "src/ui/name-page.ts")
    expect(found(elsewhere, /\bdocument\.title\s*=[^=]|\bnamePage\((?!"[\w ]+"\))/g)).toEqual([])
  })

  it("nothing that ships asks a server for a picture, a style or a script", () => {
    expect(found(shipped, /\bnew Image\(|@import\s|\.src\s*=[^=]|importScripts\(/g)).toEqual([])
  })

  it("styles and pages name no other host", () => {
    const pages = projectFiles.filter((file) => /^(src|assets)\/.*\.(css|html|svg)$/.test(file))
    expect(found(pages, /(url\(\s*["']?|@import\s+["']|(src|href)=["'])(https?:)?\/\/[^"')\s]+/g)).toEqual([])
  })

  it("messages between parts name no address of a server", () => {
    // FHIR names its code systems by addresses; they are names in a file that goes out, and nothing is fetched from them.
    const speaking = shipped.filter((file) => file !== "src/superbill/forms/fhir/fhir-values.ts")
    expect(found(speaking, /["'`](https?|wss?):\/\/(?!\*|localhost|127\.0\.0\.1|[a-z0-9-]+\.example\b)[a-z0-9.-]+/g)).toEqual([])
  })
})

describe("everybody in the project is made up", () => {
  // Copied sets of forms are judged by their own readers; what people wrote here is judged by this.
  const ours = text.filter((file) => /^(src|tests|scripts|docs|README|bench)/.test(file))

  it("phones are of the block kept for stories", () => {
    const phones = /(?<![\d-])\(?[2-9]\d{2}\)?[ .-][2-9]\d{2}[ .-]\d{4}(?![\d-])/g
    expect(found(ours, phones).filter((it) => !/555[ .-]01\d\d$/.test(it))).toEqual([])
  })

  it("e-mail addresses lead nowhere", () => {
    const mail = /[\w.+-]+@[\w-]{2,}(\.[\w-]+)*\.[a-z]{2,}\b/gi
    expect(found(ours, mail).filter((it) => !/@([\w-]+\.)*(example\.(com|org|net)|[\w-]*\.?(test|example|invalid))$/i.test(it))).toEqual([])
  })
})
