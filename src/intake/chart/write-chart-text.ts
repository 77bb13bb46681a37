import type { ChartLine } from "./chart-facts"

/** Longer values are notes and terms, not data of a person. */
const longestValue = 160

const isValue = ({ label, value }: ChartLine): boolean =>
  label !== "" && label.length <= 60 && value !== "" && value.length <= longestValue && !/^[-–—_.\s]*$/.test(value)

const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/\s*:\s*$/, "")
    .trim()

/**
 * The labelled values of a page as the text a person would have pasted: a heading, then "Label: value" lines. The splitter of pasted
 * text knows whose values stand under which heading, and what belongs together.
 */
export const writeChartText = (lines: readonly ChartLine[]): string => {
  const text: string[] = []
  let section = ""
  for (const line of lines.filter(isValue)) {
    if (line.section !== section) {
      section = line.section
      if (text.length > 0) text.push("")
      if (section !== "") text.push(oneLine(section))
    }
    text.push(`${oneLine(line.label)}: ${oneLine(line.value)}`)
  }
  return text.join("\n")
}
