import { build } from "esbuild"
import { fileURLToPath } from "node:url"
import type { Row } from "./row"

const sizeOf = async (script: string): Promise<number> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/content-scripts/${script}`, import.meta.url))],
    bundle: true,
    minify: true,
    format: "iife",
    target: "chrome120",
    write: false,
    logLevel: "error"
  })
  return (outputFiles[0]?.contents.length ?? NaN) / 1000
}

/** Bytes of what is put into a frame when somebody asks; nothing is put anywhere before. The marks come only when a claim is checked. */
export const benchScriptSize = async (): Promise<Row[]> => [
  { what: "script put into a page on demand", figure: await sizeOf("page-agent.ts"), unit: "kB", budget: 40 },
  { what: "script of the marks, put in when a claim is checked", figure: await sizeOf("page-marks.ts"), unit: "kB", budget: 6 }
]
