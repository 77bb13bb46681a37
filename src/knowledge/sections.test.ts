import { describe, expect, it } from "vitest"
import { readSections } from "./sections"

const body = `Short answer first.

## What to do
1. One.

### Within the step
2. Two.

\`\`\`
## not a heading
\`\`\`

## If the caller is not on the list
Ask again.

## Empty

## Deadlines and figures
- **30 days**: all of them.`

describe("sections", () => {
  const sections = readSections(body)

  it("are cut at headings of the second rank and know their kind", () => {
    expect(sections.map(({ heading, kind }) => [heading, kind])).toEqual([
      ["In short", "short-answer"],
      ["What to do", "steps"],
      ["If the caller is not on the list", "other"],
      ["Deadlines and figures", "deadlines"]
    ])
  })

  it("keep their text as it stands, smaller headings and fenced blocks with it", () => {
    expect(sections[1]?.text).toBe("1. One.\n\n### Within the step\n2. Two.\n\n```\n## not a heading\n```")
  })

  it("know where they begin", () => {
    expect(body.split("\n")[(sections[3]?.line ?? 0) - 1]).toBe("## Deadlines and figures")
  })
})
