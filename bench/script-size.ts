import { bundleScript } from "./bundle-script"
import type { Row } from "./row"

const sizeOf = async (script: string): Promise<number> => Buffer.byteLength(await bundleScript(script)) / 1000

/** Bytes of what is put into a frame when somebody asks; nothing is put anywhere before. The marks come only when a claim is checked. */
export const benchScriptSize = async (): Promise<Row[]> => [
  { what: "script put into a page on demand", figure: await sizeOf("page-agent.ts"), unit: "kB", budget: 40 },
  { what: "script of the marks, put in when a claim is checked", figure: await sizeOf("page-marks.ts"), unit: "kB", budget: 6 }
]
