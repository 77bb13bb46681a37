/** The boxes of a payer's form in the order of the desk: who it is, what stands on the card, when to send, where to look. */
export type PayerBox = { column: string; label: string; isLong?: boolean; choices?: readonly (readonly [string, string])[]; hint?: string }
export type PayerSection = { title: string; boxes: readonly PayerBox[] }

export const payerSections: readonly PayerSection[] = [
  {
    title: "Who it is",
    boxes: [
      { column: "name", label: "Name" },
      { column: "otherNames", label: "Other names on cards, divided by ;" },
      {
        column: "kind",
        label: "Kind",
        choices: [
          ["commercial", "Commercial"],
          ["medicare", "Medicare"],
          ["medicare-advantage", "Medicare Advantage"],
          ["medicaid", "Medicaid"],
          ["tricare", "TRICARE"],
          ["va", "VA"],
          ["federal-employees", "Federal employees"],
          ["workers-comp", "Workers' compensation"],
          ["auto", "Auto or liability"]
        ]
      },
      { column: "planTypes", label: "Plan types, divided by ;" },
      { column: "payerIds", label: "Payer IDs (60054, or Clearinghouse: 60054; …)" }
    ]
  },
  {
    title: "On the card",
    boxes: [
      { column: "memberId.hint", label: "What a member ID looks like" },
      { column: "memberId.example", label: "Example of a member ID" },
      { column: "memberId.pattern", label: "Pattern of a member ID" },
      {
        column: "groupNumber",
        label: "Group number",
        choices: [
          ["if-on-card", "If it is on the card"],
          ["needed", "Needed"],
          ["not-used", "Not used"]
        ]
      },
      {
        column: "nameOrder",
        label: "Name in one box",
        choices: [
          ["", "As the page asks"],
          ["last-first", "Last, First"],
          ["first-last", "First Last"]
        ]
      },
      { column: "referral", label: "Referral: when", isLong: true },
      { column: "authorization", label: "Authorization: when", isLong: true }
    ]
  },
  {
    title: "When to send",
    boxes: [
      { column: "firstClaim.days", label: "First claim, days" },
      { column: "firstClaim.note", label: "About it" },
      { column: "correctedClaim.days", label: "Corrected claim, days" },
      { column: "correctedClaim.note", label: "About it" },
      { column: "appeal.days", label: "Appeal, days" },
      { column: "appeal.note", label: "About it" }
    ]
  },
  {
    title: "Where to look",
    boxes: [
      { column: "portals", label: "Portals: Name <https://…>; …", isLong: true },
      { column: "phone", label: "Phone for providers" },
      { column: "notes", label: "Notes", isLong: true },
      { column: "owner", label: "Who looks after this" },
      { column: "verifiedOn", label: "Verified on (2026-11-21)" }
    ]
  }
]
