import { readFileSync } from "node:fs"
import * as z from "zod"
import { lookUpCodes } from "../../src/knowledge/codes/look-up-codes"
import { openStarterSets } from "../../src/knowledge/codes/open-starter-sets"
import { openCodeFiles } from "./code-files"

const questionSchema = z.object({
  q: z.string(),
  system: z.enum(["icd", "hcpcs", "pos", "mod"]),
  expect: z.string(),
  acceptable: z.array(z.string()).optional()
})

type Share = { questions: number; hit1: number; hit5: number }
export type CodesReport = Share & {
  bySystem: Record<string, Share>
  perQuestion: { q: string; system: string; expect: string; rank: number | null; got: string[]; why: string }[]
}

const systemOf = { icd: "icd10cm", hcpcs: "hcpcs", pos: "pos", mod: "modifier" } as const
const bare = (code: string): string => code.replaceAll(".", "").toUpperCase()

const shareOf = (ranks: readonly (number | null)[]): Share => ({
  questions: ranks.length,
  hit1: ranks.filter((rank) => rank === 1).length / ranks.length,
  hit5: ranks.filter((rank) => rank !== null && rank <= 5).length / ranks.length
})

/** Where the look-up puts the expected code of each question. It is not told the system: staff does not say it either. */
export const evalCodes = (args: readonly string[]): CodesReport => {
  const pairs = args.flatMap((arg, at) =>
    arg === "--codeset" ? [args[at + 1] ?? ""] : arg.startsWith("--codeset=") ? [arg.slice(10)] : []
  )
  const files = args.filter((arg, at) => !arg.startsWith("--") && args[at - 1] !== "--codeset")
  const starter = args.includes("--no-starter") ? [] : openStarterSets()
  const sets = [...openCodeFiles(pairs), ...starter]
  const perQuestion = files
    .flatMap((file) => z.array(questionSchema).parse(JSON.parse(readFileSync(file, "utf8"))))
    .map(({ q, system, expect, acceptable }) => {
      const wanted = [expect, ...(acceptable ?? [])].map(bare)
      const hits = lookUpCodes(sets, q, { limit: 10 })
      const at = hits.findIndex((hit) => hit.system === systemOf[system] && wanted.includes(hit.code))
      return {
        q,
        system,
        expect,
        rank: at < 0 ? null : at + 1,
        got: hits.slice(0, 5).map((hit) => hit.dotted),
        why: hits[0]?.why ?? "nothing found"
      }
    })
  const bySystem = Object.fromEntries(
    [...new Set(perQuestion.map(({ system }) => system))].map((system) => [
      system,
      shareOf(perQuestion.filter((each) => each.system === system).map(({ rank }) => rank))
    ])
  )
  return { ...shareOf(perQuestion.map(({ rank }) => rank)), bySystem, perQuestion }
}

const percent = (part: number): string => `${(part * 100).toFixed(1)}%`

/** The report for people: what was missed, then the figures. */
export const printCodes = ({ bySystem, perQuestion, ...all }: CodesReport): string =>
  [
    ...perQuestion
      .filter(({ rank }) => rank !== 1)
      .map(({ q, expect, rank, got, why }) => `${q}: ${expect} at ${rank ?? "-"}, got ${got.join(" ")} (${why})`),
    "",
    ...[...Object.entries(bySystem), ["all", all] as const].map(
      ([system, { questions, hit1, hit5 }]) =>
        `${system.padEnd(8)} ${String(questions).padStart(4)}  hit@1 ${percent(hit1)}  hit@5 ${percent(hit5)}`
    ),
    ""
  ].join("\n")
