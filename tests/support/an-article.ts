import type { Article } from "../../src/knowledge/article"

/** An article for tests: fill in what the test is about. */
export const anArticle = (part: Partial<Article> = {}): Article => ({
  slug: "lost-keys",
  title: "When a key is lost",
  category: "front-office",
  owner: "Office manager",
  reviewedOn: "2026-11-01",
  reviewEveryDays: 180,
  state: "verified",
  stateVaries: false,
  payerVaries: false,
  siteSpecific: false,
  clinicalSignOff: false,
  sources: [{ name: "Practice policy", url: null }],
  related: [],
  askedAs: ["cant find the key to the supply closet"],
  body: "Tell the office manager at once.\n\n## What to do\n1. Look where it hangs.\n2. Tell the office manager.\n3. Have the lock changed.",
  ...part
})

/** Three small articles that know nothing of one another's words. */
export const threeArticles = (): Article[] => [
  anArticle({ related: ["parking-permits"] }),
  anArticle({
    slug: "parking-permits",
    title: "Parking permits for patients",
    payerVaries: true,
    related: ["lost-keys", "bike-rack"],
    askedAs: ["car got towed from our lot", "guest pass for the garage", "multa de estacionamiento"],
    body: `Every visitor may have a permit for the garage.

## What to do
1. Write the plate number on a permit.
2. Hand the permit to the visitor.
3. Log it.

## What to say
> "Put this permit on your dashboard. It is good until tonight."

> "Ponga este permiso en el tablero. Vale hasta la noche."

## Deadlines and figures
- **30 days**: a plate stays on the list, from the day it was written.
- **2 permits**: the most for one family.

## What varies here
- Payer: Medicaid ride services park in the bay. {{office: number of the bay}}`
  }),
  anArticle({
    slug: "bike-rack",
    title: "Bicycles at the door",
    reviewedOn: "2026-01-01",
    reviewEveryDays: 90,
    askedAs: ["where do bicycles go", "bike chained to the ramp rail"],
    body: "Bicycles stand at the rack, never at the ramp.\n\n## What to do\n1. Ask the rider to use the rack.\n2. Keep the ramp free."
  })
]
