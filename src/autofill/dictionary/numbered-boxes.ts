import type { Rank } from "../read-phrase"
import type { Who } from "./people-words"

/**
 * The numbered boxes of the CMS-1500 (02/12). Portals print the numbers and
 * shorten the words ("11a", "17 Provider"), so the number says whose box it is
 * and, where the words are too short, what it asks.
 */
export const NUMBERED_BOXES: Record<string, { who?: Who; rank?: Rank; datum?: string }> = {
  "1": { who: "payer", rank: "primary" },
  "1a": { who: "subscriber", rank: "primary", datum: "memberId" },
  "2": { who: "patient" },
  "3": { who: "patient" },
  "4": { who: "subscriber", rank: "primary" },
  "5": { who: "patient" },
  "6": { who: "subscriber", rank: "primary", datum: "relationshipToSubscriber" },
  "7": { who: "subscriber", rank: "primary" },
  "9": { who: "subscriber", rank: "secondary" },
  "9a": { who: "subscriber", rank: "secondary", datum: "groupNumber" },
  "9d": { who: "payer", rank: "secondary", datum: "planName" },
  "10a": { datum: "relatedTo.employment" },
  "10b": { datum: "relatedTo.autoAccident" },
  "10c": { datum: "relatedTo.otherAccident" },
  "11": { who: "subscriber", rank: "primary" },
  "11a": { who: "subscriber", rank: "primary" },
  "11c": { who: "payer", rank: "primary", datum: "planName" },
  "17": { who: "referring" },
  "17b": { who: "referring", datum: "npi" },
  "25": { who: "provider" },
  "32": { who: "facility" },
  "32a": { who: "facility", datum: "npi" },
  "33": { who: "provider" },
  "33a": { who: "provider", datum: "npi" }
}
