import { keyPerson } from "../../src/patient/keys"

/** People whose data must never stand in each other's boxes. Coverage, claim and encounter are nobody's own. */
const NOBODY = new Set(["coverage", "claim", "encounter"])

/** True when the answer belongs to another person than expected. A box nobody should fill is a false fill, not a wrong person. */
export const isAnotherPerson = (expect: string | null, got: string): boolean => {
  if (expect === null) return false
  const [a, b] = [keyPerson(expect), keyPerson(got)]
  return a !== b && !NOBODY.has(a) && !NOBODY.has(b)
}
