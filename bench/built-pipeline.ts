import { build } from "esbuild"
import { fileURLToPath } from "node:url"
import type * as Pipeline from "./pipeline"

/** The engine as it ships: bundled and minified. Run from its source, the runner's own bookkeeping would be timed with it. */
export const builtPipeline = async (): Promise<typeof Pipeline> => {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./pipeline.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "esm",
    target: "chrome120",
    write: false,
    logLevel: "error"
  })
  const code = Buffer.from(outputFiles[0]!.contents).toString("base64")
  return (await import(`data:text/javascript;base64,${code}`)) as typeof Pipeline
}
