import { withReader } from "/work/main/bench/evals/read-in-chromium"
import { labelPage } from "/work/main/src/autofill/label-page/label-page"
import { FrameOutline } from "/work/main/src/autofill/outline"
const page = (n: number, kind: string) => {
  const rows: string[] = []
  for (let i = 0; i < n; i++) {
    if (kind === "div") {
      if (i % 20 === 0) rows.push(`${i ? "</div></div>" : ""}<div class="card"><div class="card-header"><h3>Section ${i / 20}</h3></div><div class="card-body">`)
      rows.push(`<div class="form-group"><label for="f${i}">Label number ${i} <span class="req">*</span></label><div class="col">${i % 5 === 4 ? `<select id="f${i}"><option>a</option><option>b</option></select>` : `<input id="f${i}" name="n${i}" class="form-control">`}</div><small>hint</small></div>`)
    } else if (kind === "table") {
      if (i % 5 === 0) rows.push(`${i ? "</tr>" : "<table><thead><tr><th>A</th><th>B</th><th>C</th><th>D</th><th>E</th></tr></thead>"}<tr>`)
      rows.push(`<td><input name="n${i}"></td>`)
    } else rows.push(`Label ${i} <input name="n${i}"><br>`)
  }
  return `<!doctype html><title>t</title><body><form>${rows.join("\n")}</form></body>`
}
await withReader(async (read) => {
  for (const kind of ["div", "table", "flat"]) for (const n of [200, 1000, 5000, 20000]) {
    const p = await read(page(n, kind))
    const times: number[] = []
    for (let i = 0; i < 5; i++) times.push(await p.time())
    const outline = await p.page.evaluate(() => (globalThis as any).deskhandPage.read())
    let label = [] as number[], parse: number[] = []
    for (let i = 0; i < 5; i++) { let s = performance.now(); const o = FrameOutline.parse(outline); parse.push(performance.now() - s); s = performance.now(); labelPage(o); label.push(performance.now() - s) }
    const med = (x: number[]) => x.sort((a, b) => a - b)[2]!.toFixed(1)
    console.log(kind, n, "in page", times.map((t) => t.toFixed(1)).join(" "), "| zod", med(parse), "| label", med(label), "| nodes", outline.nodes.length, "json kB", Math.round(JSON.stringify(outline).length / 1000), p.facts[0]!.facts.fields.length, JSON.stringify(p.facts[0]!.facts.fields[7]!.labels))
  }
})
