/** Text -> lines no wider than `width`; a word that is wider by itself is broken. `widthOf` measures in the same unit. */
export const wrapText = (text: string, width: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = []
  let line = ""
  for (const word of text.split(" ").filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`
    if (widthOf(longer) <= width) {
      line = longer
      continue
    }
    if (line !== "") lines.push(line)
    line = ""
    for (const letter of word) {
      if (line !== "" && widthOf(line + letter) > width) {
        lines.push(line)
        line = ""
      }
      line += letter
    }
  }
  return line === "" && lines.length > 0 ? lines : [...lines, line]
}
