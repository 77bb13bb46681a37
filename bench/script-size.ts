import { bundleScript } from "./bundle-script"
import type { Row } from "./row"

const sizeOf = async (script: string): Promise<number> => Buffer.byteLength(await bundleScript(script)) / 1000

/**
 * Bytes of what is put into a frame when somebody asks; nothing is put anywhere before. Marks come only when a claim is
 * checked, words only when a result or a chart is read.
 */
export const benchScriptSize = async (): Promise<Row[]> => [
  { what: "script put into a page on demand", figure: await sizeOf("page-agent.ts"), unit: "kB", budget: 40 },
  { what: "script of the marks, put in when a claim is checked", figure: await sizeOf("page-marks.ts"), unit: "kB", budget: 6 },
  { what: "script of a page's words, put in when it is read", figure: await sizeOf("result-agent.ts"), unit: "kB", budget: 8 },
  { what: "script of the hints, on approved sites alone", figure: await sizeOf("page-hints.ts"), unit: "kB", budget: 16 }
]
