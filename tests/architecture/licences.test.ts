import { expect, it } from "vitest"
import { nameOf, shippedPackages } from "../../scripts/list-licences.mjs"
import { readText } from "./source-files"

it("every package inside the extension is named with its licence (run `node scripts/list-licences.mjs`)", () => {
  const { packages } = JSON.parse(readText("package-lock.json"))
  const listed = readText("assets/third-party-licences.txt")
  const missing = shippedPackages(packages).map((place: string) => `${nameOf(place)} ${packages[place].version} (`)
  expect(missing.filter((line: string) => !listed.includes(line))).toEqual([])
})
