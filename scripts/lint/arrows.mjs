/**
 * Which folder of `src` may import which, and which packages: the arrows of ARCHITECTURE.md as data.
 * `eslint.config.mjs` turns this table into errors, `tests/architecture` plants a violation of every line.
 */

const pure = ["patient", "intake", "autofill", "superbill", "knowledge"]
const services = ["ui", "messaging", "storage", "platform"]
const purePackages = ["zod", "date-fns", "libphonenumber-js"]
const knowledgePackages = ["zod", "minisearch", "stemmer", "yaml", "papaparse", "fflate", "fuse.js"]
const screenPackages = ["react", "react-dom", "react-aria-components", "lucide-react", "react-markdown", "remark-gfm"]
/** What takes in and hands out an office's own files. */
const filePackages = ["fflate", "mammoth", "papaparse"]

/** Folder -> what it may import. `typesFrom` are folders of which the types alone may be used, `urlsOf` are folders it may name by `url:`. */
export const arrows = {
  patient: { to: [], packages: purePackages, way: "move what both need into src/patient, which imports no other folder" },
  intake: {
    to: ["patient"],
    packages: purePackages,
    way: "a pure folder imports src/patient alone; let the caller hand the rest in as arguments"
  },
  autofill: {
    to: ["patient"],
    packages: purePackages,
    way: "a pure folder imports src/patient alone; let the caller hand the rest in as arguments"
  },
  superbill: {
    to: ["patient"],
    packages: [...purePackages, "papaparse", "fflate", "@cantoo/pdf-lib"],
    way: "a pure folder imports src/patient alone; let the caller hand the rest in as arguments"
  },
  knowledge: {
    to: [],
    packages: knowledgePackages,
    way: "knowledge imports no other domain folder; let the caller hand the rest in as arguments"
  },

  platform: { to: pure, packages: [], way: "platform wraps the browser and knows nothing above it; pass a callback in" },
  ui: {
    to: pure,
    packages: screenPackages,
    way: "ui holds shared parts without product words; a part that needs messages or storage lives in src/desk"
  },
  messaging: {
    to: [...pure, "platform"],
    packages: ["zod"],
    way: "messaging carries; what is done with a message lives in src/background"
  },
  storage: {
    to: [...pure, "platform"],
    packages: ["dexie", "zod"],
    way: "storage keeps; who calls it lives in src/background or an entry"
  },

  desk: {
    to: [...pure, ...services],
    packages: [...screenPackages, "@tanstack/react-table", "zod"],
    way: "ask the background by a message of src/messaging/contract.ts"
  },
  popup: {
    to: [...pure, ...services, "desk"],
    packages: screenPackages,
    way: "entries never import one another: share a screen through src/desk, work through a message"
  },
  sidepanel: {
    to: [...pure, ...services, "desk"],
    packages: screenPackages,
    way: "entries never import one another: share a screen through src/desk, work through a message"
  },
  tabs: {
    to: [...pure, ...services, "desk"],
    packages: screenPackages,
    way: "entries never import one another: share a screen through src/desk, work through a message"
  },
  options: {
    to: [...pure, ...services],
    packages: [...screenPackages, ...filePackages],
    way: "entries never import one another: share a part through src/ui, work through a message"
  },
  background: {
    to: [...pure, "messaging", "storage", "platform"],
    urlsOf: ["content-scripts"],
    packages: ["zod"],
    way: "the background draws nothing and imports no other entry; put a script into a page by `url:../content-scripts/...`"
  },
  "content-scripts": {
    to: ["platform"],
    typesFrom: [...pure, "messaging"],
    packages: [],
    way: "a script put into a page stays small and sees no storage: import types alone (`import type`), let the background do the rest"
  }
}

export const pureFolders = pure

export const entryFolders = ["popup", "sidepanel", "options", "tabs", "background", "content-scripts"]
