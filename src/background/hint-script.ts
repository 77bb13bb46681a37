import pageHintsFile from "url:../content-scripts/page-hints.ts"
import { watchSites } from "../platform/permissions"
import { keepRegistered, tabsOf } from "../platform/registered-scripts"
import { putScript } from "../platform/scripting"
import type { RegisterWays } from "./register-hints"

/** The script of the hints as the browser keeps it. */
export const hintScript: RegisterWays = {
  keep: (origins) => keepRegistered("hints", pageHintsFile, origins),
  tabs: tabsOf,
  put: (tabId) => putScript({ tabId, frame: "all" }, pageHintsFile),
  watch: (onChange) => watchSites(onChange, new AbortController().signal)
}
