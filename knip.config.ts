import type { KnipConfig } from "knip"

/** Dead code: files nobody reaches, exports and dependencies nobody uses. The widget pages are a package of their own. */
const config: KnipConfig = {
  entry: [
    "src/{popup,sidepanel,options}/index.tsx!",
    "src/tabs/*.tsx!",
    "src/background/index.ts!",
    "src/content-scripts/*.ts!",
    "src/options/code-sets/code-file-worker.ts!",
    "bench/**/run.ts",
    "scripts/*.mjs"
  ],
  project: ["src/**/*.{ts,tsx}", "tests/**/*.ts", "bench/**/*.ts", "scripts/**/*.mjs", "*.{ts,mjs}"],
  ignore: ["tests/widgets/**"],
  ignoreBinaries: ["pdftotext"],
  ignoreExportsUsedInFile: true
}

export default config
