import type { Judgement } from "./judge-row"

const undone: Record<Judgement["undone"], string> = {
  back: "yes",
  named: "no, and said so",
  wrong: "NO, BUT SAID SO",
  "nothing written": "nothing to undo"
}

const lines = (judged: Judgement[], versions: Record<string, string>): string[] =>
  judged.map(({ name, from, isFilled, told, undone: how, said }) => {
    const version = from ? `${from} ${versions[from] ?? ""}` : "plain HTML"
    return `| ${name} | ${version} | ${isFilled ? (said === "filled" ? "yes" : `refused rightly: ${said}`) : `no: ${said}`} | ${told === "truly" ? "yes" : told} | ${undone[how]} |`
  })

/** The page of documentation that tells widget by widget what works. */
export const writeTable = (judged: Judgement[], versions: Record<string, string>, known: Record<string, string>): string => {
  const third = judged.filter(({ from }) => from)
  const plain = judged.filter(({ from }) => !from)
  const head = ["| widget | made with | filled | reported truly | undone |", "| --- | --- | --- | --- | --- |"]
  const count = (list: Judgement[], test: (one: Judgement) => boolean) => list.filter(test).length
  return [
    "# Widgets",
    "",
    "Written by `tests/e2e/widgets.test.ts`, which fills real widgets in Chromium and asks the app around each of them what it holds:",
    "its React state, its form model, its mask's own value. `filled` means that the app holds what was wanted; `reported truly` that",
    "Deskhand's report after the fill agrees with the app, in good news and in bad; `undone` that the app holds again what it held before.",
    "",
    `${third.length} third-party widgets: ${count(third, (one) => one.isFilled)} filled, ${count(third, (one) => !one.isFilled)} reported as not filled, ${count(judged, (one) => one.told === "FALSELY FILLED")} reported as filled that are not.`,
    `Undone: ${count(third, (one) => one.undone === "back")}; named as not undone: ${count(third, (one) => one.undone === "named")}.`,
    "",
    ...head,
    ...lines(third, versions),
    "",
    "## Plain HTML and pages that misbehave",
    "",
    "Boxes that refuse, rewrite, vanish, hide or break while they are filled.",
    "",
    ...head,
    ...lines(plain, versions),
    "",
    "## Known failures",
    "",
    "Listed in `tests/widgets/known-failures.json`; the test fails when one of them begins to pass, until the list says so.",
    "",
    ...Object.entries(known).map(([name, why]) => `- ${name}: ${why}`),
    ""
  ].join("\n")
}
