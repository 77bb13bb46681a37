import { build, type BuildOptions } from "esbuild"
import { fileURLToPath } from "node:url"

/** A script as it ships, bundled and minified: a file of `src/content-scripts` by its name, or any other source of the bundler. */
export const bundleScript = async (source: string | BuildOptions, format: "iife" | "esm" = "iife"): Promise<string> => {
  const from =
    typeof source === "string" ? { entryPoints: [fileURLToPath(new URL(`../src/content-scripts/${source}`, import.meta.url))] } : source
  const { outputFiles } = await build({ ...from, bundle: true, minify: true, format, target: "chrome120", write: false, logLevel: "error" })
  return outputFiles[0]!.text
}
