import { build } from "esbuild"
import { fileURLToPath } from "node:url"
import type { Row } from "./row"

const PAGE_AGENT = fileURLToPath(new URL("../src/content-scripts/page-agent.ts", import.meta.url))

/** Bytes of the one script that is put into a frame when somebody asks; nothing is put anywhere before. */
export const benchScriptSize = async (): Promise<Row[]> => {
  const { outputFiles } = await build({
    entryPoints: [PAGE_AGENT],
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome120",
    write: false,
    logLevel: "error"
  })
  return [{ what: "script put into a page on demand", figure: (outputFiles[0]?.contents.length ?? NaN) / 1000, unit: "kB", budget: 40 }]
}
