import type * as z from "zod"

/** The places a check failed at, as dotted paths: names only, because a zod message can quote what was typed. */
export const nameFields = (error: z.ZodError): string[] => {
  const paths = error.issues.map((issue) => issue.path.map(String).join(".").slice(0, 120))
  return [...new Set(paths)].filter((path) => path !== "").slice(0, 200)
}
