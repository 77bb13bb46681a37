import type { CodeSet } from "./open-code-set"
export const openStarterSets = (): CodeSet[] => []
