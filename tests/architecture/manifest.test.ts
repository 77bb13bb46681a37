import { existsSync, readdirSync, readFileSync, statSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { root } from "./source-files"

type Manifest = {
  permissions: string[]
  content_security_policy?: { extension_pages?: string }
  [key: string]: unknown
}

const folderOf = (target: string) => path.join(root, "build", `${target}-prod`)

const readManifest = (target: string): Manifest => {
  const file = path.join(folderOf(target), "manifest.json")
  if (!existsSync(file)) throw new Error(`no production build for ${target}: run npm run build, build:edge and build:firefox first`)
  return JSON.parse(readFileSync(file, "utf8"))
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((it) =>
    it.isDirectory() ? filesUnder(path.join(folder, it.name)) : [path.join(folder, it.name)]
  )

const allowed: Record<string, string[]> = {
  "chrome-mv3": ["activeTab", "contextMenus", "idle", "scripting", "sidePanel", "storage"],
  "edge-mv3": ["activeTab", "contextMenus", "idle", "scripting", "sidePanel", "storage"],
  "firefox-mv3": ["activeTab", "contextMenus", "idle", "scripting", "storage"]
}

describe.each(Object.keys(allowed))("the build for %s", (target) => {
  it("asks for exactly these permissions", () => {
    expect([...readManifest(target).permissions].sort()).toEqual(allowed[target])
  })

  it("gets no site at installation; sites are asked for one at a time", () => {
    const manifest = readManifest(target)
    expect(manifest).not.toHaveProperty("host_permissions")
    expect(manifest).not.toHaveProperty("optional_permissions")
    expect(manifest.optional_host_permissions).toEqual(["https://*/*", "http://*/*"])
  })

  it("runs on no page by itself, and no page can reach into it", () => {
    const manifest = readManifest(target)
    expect(manifest).not.toHaveProperty("content_scripts")
    expect(manifest).not.toHaveProperty("externally_connectable")
    expect(manifest.web_accessible_resources ?? []).toEqual([])
  })

  it("may connect to nothing outside itself, and runs no code from elsewhere", () => {
    const policy = readManifest(target).content_security_policy?.extension_pages ?? ""
    const directives = new Map(
      policy
        .split(";")
        .map((part) => part.trim().split(/\s+/))
        .map(([name, ...sources]) => [name, sources])
    )
    for (const name of ["connect-src", "script-src", "object-src", "form-action", "frame-src"]) {
      const sources = directives.get(name) ?? directives.get("default-src") ?? ["(absent)"]
      expect([name, sources.filter((it) => !["'self'", "'none'"].includes(it))]).toEqual([name, []])
    }
  })

  it("carries no map of its sources and no code that is made from text", () => {
    const files = filesUnder(folderOf(target))
    expect(files.filter((file) => file.endsWith(".map"))).toEqual([])
    const scripts = files.filter((file) => file.endsWith(".js")).map((file) => [path.basename(file), readFileSync(file, "utf8")] as const)
    expect(scripts.filter(([, text]) => /\beval\(|importScripts\(/.test(text)).map(([name]) => name)).toEqual([])
  })

  it("puts at most 40 kB into a page", () => {
    const agents = filesUnder(folderOf(target)).filter((file) => /page-agent[^/\\]*\.js$/.test(file))
    expect(agents).toHaveLength(1)
    expect(statSync(agents[0]!).size).toBeLessThanOrEqual(40_000)
  })
})

it("the build for firefox-mv3 names itself and says that it collects nothing", () => {
  expect(readManifest("firefox-mv3").browser_specific_settings).toMatchObject({
    gecko: { id: expect.stringMatching(/@/), data_collection_permissions: { required: ["none"] } }
  })
})
