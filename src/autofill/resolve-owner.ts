import type { Owner } from "./compose-key"
import type { Who } from "./dictionary/people-words"
import type { Evidence, FieldReading } from "./read-field"
import { readPhrase, type Rank } from "./read-phrase"

/** What the page as a whole is about; settles who is meant where a box and its headings say nothing. */
export type PageMood = {
  isEligibility: boolean
  /** A page about a provider (NPI beside bare name boxes, no word of a patient). */
  isProviderPage: boolean
  /** A sign-up with a password and nothing of a patient: a user of the system. */
  isAccountPage: boolean
  hasPatientWords: boolean
}

export type OwnerDecision = Owner & {
  /** Where the person was read: in the box's own words, its caption, its id, a heading, a neighbour, or nowhere. */
  via: "own" | "group" | "name" | "section" | "neighbour" | "page"
}

/** Words that programmers put before everything on a page; as a person they mean nothing in an id. */
const ID_NOISE: ReadonlySet<Who> = new Set<Who>(["facility"])

const settleWho = (who: readonly Who[]): { who: Who; isEmployer: boolean } | null => {
  const isEmployer = who.includes("employer")
  const people = who.filter((each) => each !== "employer")
  if (people.length === 0) return isEmployer ? { who: "employer", isEmployer: true } : null
  const order: readonly Who[] = [
    "emergency",
    "guarantor",
    "other",
    "referring",
    "pcp",
    "pharmacy",
    "subscriber",
    "payer",
    "facility",
    "provider",
    "patient"
  ]
  const first = order.find((each) => (people as readonly Who[]).includes(each))!
  return { who: first, isEmployer }
}

const whoOf = (evidence: readonly (Evidence | null)[]): Who[] => [...new Set(evidence.flatMap((each) => each?.reading.who ?? []))]

/** People named by headings, innermost first; a heading full of unknown words (an office's name) names nobody. */
export const peopleOfSections = (sections: readonly string[]): { who: Who; isEmployer: boolean } | null => {
  for (const heading of [...sections].reverse()) {
    const reading = readPhrase(heading)
    if (/^\s*relationships?\s*$/i.test(heading)) return { who: "other", isEmployer: false }
    if (reading.who.length === 0) {
      if (reading.isMember) return { who: "patient", isEmployer: false }
      continue
    }
    const settled = settleWho(reading.who.includes("patient") && reading.who.includes("payer") ? ["patient"] : reading.who)
    if (!settled) continue
    const isOffice = settled.who === "facility" || settled.who === "provider" || settled.who === "pcp" || settled.who === "pharmacy"
    if (reading.unknown.length > (isOffice ? 0 : 3)) continue
    return settled
  }
  return null
}

export const rankOfSections = (sections: readonly string[]): Rank | null => {
  for (const heading of [...sections].reverse()) {
    const reading = readPhrase(heading)
    if (reading.rank) return reading.rank
  }
  return null
}

/** Somebody named by an earlier box; `asked` are the data already asked of them, `byNeighbour` those read only by their place. */
type Carried = { who: Who; isEmployer: boolean; sections: string; at: number; asked: Set<string>; byNeighbour: Set<string> }
type AddressBlock = { owner: OwnerDecision; sections: string }

const ADDRESS_REST = /^address\.(line2|city|state|zip|zip4|county|country|cityStateZip)$/
const OF_A_PERSON = /^(name(\..+)?|relationship|phone.*|birthDate.*|ssn.*|sex|email|address.*|employerWords|occupation|idNumber|npi)$/
/** How many boxes further a name is remembered. */
const CARRY_REACH = 8

/**
 * Walks a frame's boxes in order and says whose each datum is. Keeps the little
 * memory a reader of the page has: whose name stood just before, which insurer
 * is being spoken of, and what the patient was already asked.
 */
export class OwnerWalk {
  private carried: Carried | null = null
  private carriedRank: { rank: Rank; sections: string } | null = null
  private addressBlock: AddressBlock | null = null
  private readonly asked = new Set<string>()
  private at = 0

  constructor(private readonly mood: PageMood) {}

  /** `at` is the box's place on the page; `numbered` what its printed CMS-1500 number says. */
  resolve(reading: FieldReading, datum: string, evidence: Evidence, at: number, numbered?: { who?: Who; rank?: Rank }): OwnerDecision {
    const sections = reading.fact.sections.join("\n")
    this.at = at
    if (numbered?.who)
      return this.remember(
        {
          who: numbered.who,
          rank: numbered.rank ?? "primary",
          isEmployer: evidence.reading.who.includes("employer"),
          isMailing: false,
          via: "own"
        },
        datum,
        sections
      )
    const owner = {
      ...this.findWho(reading, datum, evidence, sections),
      rank: this.findRank(reading, evidence, sections),
      isMailing: this.findMailing(reading, evidence)
    }
    const decision = this.settleInsurer(owner, datum)
    return this.remember(decision, datum, sections)
  }

  private findWho(
    reading: FieldReading,
    datum: string,
    evidence: Evidence,
    sections: string
  ): Pick<OwnerDecision, "who" | "isEmployer" | "via"> {
    const own = settleWho(
      whoOf(
        evidence.source === "name"
          ? reading.visible
          : [evidence, ...reading.visible.filter((each) => each.source === "label" && each.quality !== "weak")]
      )
    )
    const group = settleWho(whoOf([reading.group]))
    const named = settleWho(whoOf(reading.hidden.filter((each) => each.source === "name")).filter((who) => !ID_NOISE.has(who)))
    const section = peopleOfSections(reading.fact.sections)
    const isMember = evidence.reading.isMember || reading.visible.some((each) => each.reading.isMember)

    if (own && own.who !== "employer") return { who: this.nearer(own.who, sections), isEmployer: own.isEmployer, via: "own" }
    if (group && group.who !== "employer")
      return { who: this.nearer(group.who, sections), isEmployer: group.isEmployer || own?.isEmployer === true, via: "group" }
    if (isMember)
      return { who: this.mood.hasPatientWords && !this.mood.isEligibility ? "subscriber" : "patient", isEmployer: false, via: "own" }
    const isEmployer = Boolean(own?.isEmployer || group?.isEmployer)
    if (
      named &&
      named.who !== "employer" &&
      !(named.who === "patient" && section) &&
      !(named.who === "payer" && section?.who === "subscriber")
    ) {
      // "MOTHER_EMPLOYER", "i1subscriber_employer": the id says whose employer the label speaks of.
      return { who: named.who, isEmployer: isEmployer || named.isEmployer, via: "name" }
    }
    if (isEmployer || named?.isEmployer) {
      const base = section && section.who !== "employer" && section.who !== "facility" ? section.who : this.carriedPerson(sections)
      return {
        who: base === "subscriber" || base === "payer" ? "subscriber" : (base ?? "patient"),
        isEmployer: true,
        via: isEmployer ? "own" : "name"
      }
    }
    const carried = this.fromNeighbour(datum, section?.who ?? null, sections)
    if (carried) return { ...carried, via: "neighbour" }
    if (section)
      return { ...section, who: section.who === "employer" ? "patient" : section.who, isEmployer: section.isEmployer, via: "section" }
    if (this.mood.isProviderPage) return { who: "provider", isEmployer: false, via: "page" }
    return { who: "patient", isEmployer: false, via: "page" }
  }

  /** "Physician's phone" right after "Referring physician" is that physician's. */
  private nearer(who: Who, sections: string): Who {
    const carried = this.carriedPerson(sections)
    return who === "provider" && (carried === "referring" || carried === "pcp") ? carried : who
  }

  private carriedPerson(sections: string): Who | null {
    return this.isCarried(sections) && this.carried!.who !== "payer" ? this.carried!.who : null
  }

  private isCarried(sections: string): boolean {
    return this.carried !== null && this.carried.sections === sections && this.at - this.carried.at <= CARRY_REACH
  }

  /** "Emergency contact: ____  Relationship: ____  Phone: ____": the words name the person once. */
  private fromNeighbour(datum: string, sectionWho: Who | null, sections: string): { who: Who; isEmployer: boolean } | null {
    if (ADDRESS_REST.test(datum) && this.addressBlock?.sections === sections)
      return { who: this.addressBlock.owner.who, isEmployer: this.addressBlock.owner.isEmployer }
    const carried = this.carried
    if (!carried || !this.isCarried(sections) || !OF_A_PERSON.test(datum)) return null
    if (datum === "npi") return carried.who === "referring" || carried.who === "facility" ? { who: carried.who, isEmployer: false } : null
    if (sectionWho === "payer" || sectionWho === "subscriber")
      return carried.who === "subscriber" || carried.who === "payer" || carried.who === "other"
        ? { who: carried.who, isEmployer: false }
        : null
    if (sectionWho && sectionWho !== "patient") return null
    if (datum === "relationship") return { who: carried.who, isEmployer: false }
    // What the patient was asked already is now asked of the person just named; not when that person was asked it by name.
    const family = familyOf(datum)
    const isTheirTurn = !carried.asked.has(family) || carried.byNeighbour.has(family)
    if (!this.asked.has(family) || !isTheirTurn) return null
    carried.byNeighbour.add(family)
    return { who: carried.who, isEmployer: carried.isEmployer }
  }

  private findRank(reading: FieldReading, evidence: Evidence, sections: string): Rank {
    const own = evidence.reading.rank ?? reading.group?.reading.rank ?? reading.visible.find((each) => each.reading.rank)?.reading.rank
    if (own) {
      this.carriedRank = { rank: own, sections }
      return own
    }
    const ofSection = rankOfSections(reading.fact.sections)
    if (reading.rankInName && !(ofSection && reading.rankInName === "primary")) return reading.rankInName
    if (ofSection) return ofSection
    return this.carriedRank?.sections === sections ? this.carriedRank.rank : "primary"
  }

  private findMailing(reading: FieldReading, evidence: Evidence): boolean {
    if (evidence.reading.isMailing || reading.group?.reading.isMailing || reading.hidden.some((each) => each.reading.isMailing)) return true
    return reading.fact.sections.some((heading) => /\bmailing\b/i.test(heading))
  }

  /** Under "Insurance" a name or birth date is the subscriber's; on an eligibility page it is the patient's who is asked about. */
  private settleInsurer(owner: OwnerDecision, datum: string): OwnerDecision {
    if (owner.who !== "payer") return owner
    const isPersonal = /^(name\.(first|middle|last|suffix)|birthDate|sex|ssn)/.test(datum)
    if (isPersonal && owner.via !== "own" && this.mood.isEligibility) return { ...owner, who: "patient" }
    return isPersonal ? { ...owner, who: "subscriber" } : owner
  }

  private carry(who: Who, isEmployer: boolean, sections: string, datum: string): void {
    if (this.carried?.who === who && this.carried.sections === sections) {
      this.carried.at = this.at
      this.carried.asked.add(familyOf(datum))
    } else this.carried = { who, isEmployer, sections, at: this.at, asked: new Set([familyOf(datum)]), byNeighbour: new Set() }
  }

  private remember(owner: OwnerDecision, datum: string, sections: string): OwnerDecision {
    const settled =
      ADDRESS_REST.test(datum) && this.addressBlock?.sections === sections && owner.via !== "own" && owner.via !== "group"
        ? { ...owner, isMailing: owner.isMailing || this.addressBlock.owner.isMailing }
        : owner
    if (/^address(\.line1)?$/.test(datum)) this.addressBlock = { owner: settled, sections }
    if (this.carried?.who === owner.who) this.carried.asked.add(familyOf(datum))
    const isSaid = owner.via === "own" || owner.via === "group" || owner.via === "name"
    if (isSaid && owner.who !== "patient" && OF_A_PERSON.test(datum)) this.carry(owner.who, owner.isEmployer, sections, datum)
    else if ((isSaid && owner.who === "payer") || datum === "payerName") this.carry("payer", false, sections, datum)
    else if (isSaid && owner.who === "patient" && !owner.isEmployer) this.carried = null
    if (settled.who === "patient" && !settled.isEmployer) this.asked.add(familyOf(datum))
    return settled
  }
}

/** The kinds of a phone, the lines of an address, the parts of a date are one thing asked. */
const familyOf = (datum: string): string =>
  datum.startsWith("phone")
    ? "phone"
    : datum.startsWith("address")
      ? "address"
      : datum.split(".part")[0]!.replace(/\.(month|day|year)$/, "")
