import { fileURLToPath } from "node:url"
import { bundleScript } from "./bundle-script"
import type * as Pipeline from "./pipeline"

/** The engine as it ships: bundled and minified. Run from its source, the runner's own bookkeeping would be timed with it. */
export const builtPipeline = async (): Promise<typeof Pipeline> => {
  const text = await bundleScript({ entryPoints: [fileURLToPath(new URL("./pipeline.ts", import.meta.url))] }, "esm")
  const code = Buffer.from(text).toString("base64")
  return (await import(`data:text/javascript;base64,${code}`)) as typeof Pipeline
}
