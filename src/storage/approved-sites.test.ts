import { expect, it } from "vitest"
import { memoryDatabase } from "../../tests/support/memory-database"
import { approvedSites } from "./approved-sites"

it("remembers sites by origin, in order, and forgets them", async () => {
  const sites = approvedSites(memoryDatabase())
  await sites.approve("https://payer.example", "2026-03-02")
  await sites.approve("http://127.0.0.1:8080", "2026-03-02", "Old server")
  expect(await sites.list()).toEqual({
    ok: true,
    value: [
      { origin: "http://127.0.0.1:8080", name: "Old server", approvedOn: "2026-03-02" },
      { origin: "https://payer.example", name: "", approvedOn: "2026-03-02" }
    ]
  })
  await sites.forget("https://payer.example")
  expect(await sites.list()).toMatchObject({ value: [{ name: "Old server" }] })
})

it("keeps the first date and the name when a site is approved again", async () => {
  const sites = approvedSites(memoryDatabase())
  await sites.approve("https://payer.example", "2026-03-02", "Payer")
  expect(await sites.approve("https://payer.example", "2026-04-01")).toEqual({
    ok: true,
    value: { origin: "https://payer.example", name: "Payer", approvedOn: "2026-03-02" }
  })
})

it("takes nothing but the origin of a web page", async () => {
  const sites = approvedSites(memoryDatabase())
  for (const wrong of ["https://payer.example/claims", "chrome://settings", "file:///x", "https://user@payer.example", ""])
    expect(await sites.approve(wrong, "2026-03-02")).toMatchObject({ ok: false, problem: { code: "bad-request", fields: ["origin"] } })
  expect(await sites.list()).toEqual({ ok: true, value: [] })
})
