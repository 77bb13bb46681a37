import type { Owner } from "./compose-key"
import type { DatumFound } from "./decide-datum"
import type { Who } from "./dictionary/people-words"
import { isUnder, type PageMood } from "./page-mood"
import type { Evidence, FieldReading } from "./read-field"
import { readWords, type Rank } from "./read-phrase"
import { splitName } from "./split-name"
import { peopleIn, settlePeople, type SettledPerson } from "./settle-people"

export type OwnerDecision = Owner & {
  /** Where the person was read: in the box's own words, its caption, its id, a heading, a neighbour, or nowhere. */
  via: "own" | "group" | "name" | "section" | "neighbour" | "page"
}
type Person = SettledPerson & Pick<OwnerDecision, "via">

/** Somebody named by an earlier box; `asked` are the data already asked of them, `byPlace` those read only by their place. */
type Named = SettledPerson & { place: string; at: number; asked: Set<string>; byPlace: Set<string> }

const ADDRESS_REST = /^address\.(line2|city|state|zip|zip4|county|country|cityStateZip)$/
const OF_A_PERSON =
  /^(name|name\.(first|middle|last)|relationship|phone.*|birthDate.*|ssn.*|sex|email|address.*|employerWords|occupation|idNumber|npi)$/
const OF_A_SUBSCRIBER = /^(name\.(first|middle|last|suffix)|birthDate|sex|ssn)/
const RANKS: readonly Rank[] = ["primary", "secondary", "tertiary"]
/** How many boxes further a name is remembered. */
const REACH = 8
const FAMILY_NAME_ID = /^(?:(?:patient|pat|person|name|human|prac(?:titioner)?)[\W_]*)*family\W*$/i

/** The people an id names. "family" beside "given" is a name there, and the "alias" of a "Goes by" too, and neither a relative. */
const peopleInName = ({ source, text, reading }: Evidence, datum: string): Who[] => {
  if (source !== "name" || (datum === "name.last" && FAMILY_NAME_ID.test(text))) return []
  return datum === "name.preferred" ? readWords(splitName(text).filter((word) => !word.startsWith("alia"))).who : reading.who
}

/** The kinds of a phone, the lines of an address, the parts of a date are one thing asked. */
const familyOf = (datum: string): string => /^(phone|address)/.exec(datum)?.[0] ?? datum.replace(/\.(month|day|year|part\d)$/, "")

/**
 * Walks a frame's boxes in order and says whose each datum is. Keeps the little
 * memory a reader of the page has: whose name stood just before, which insurer
 * is being spoken of, and what the patient was already asked.
 */
export class OwnerWalk {
  private named: Named | null = null
  private rankSaid: { rank: Rank; place: string } | null = null
  private addressBlock: { owner: OwnerDecision; place: string } | null = null
  private companySaid: { who: "payer" | "employer"; place: string } | null = null
  private readonly askedOfPatient = new Set<string>()
  private at = 0

  constructor(private readonly mood: PageMood) {}

  /** `at` is the box's place in the frame; `numbered` what its printed CMS-1500 number says. */
  resolve(reading: FieldReading, { datum, evidence }: DatumFound, at: number, numbered?: { who?: Who; rank?: Rank }): OwnerDecision {
    this.at = at
    const { place } = reading
    const rank = numbered?.rank ?? this.findRank(reading, evidence, place)
    const person: Person = numbered?.who
      ? { who: numbered.who, isEmployer: evidence.reading.who.includes("employer"), via: "own" }
      : this.findPerson(reading, datum, evidence, place)
    const isMailing = !numbered && this.mood.hasPlainAddress && isUnder("isMailing", reading)
    const isBilling = !numbered && isUnder("isBilling", reading)
    return this.remember(this.settleInsurer({ ...person, rank, isMailing, isBilling }, datum), datum, place)
  }

  private findPerson(reading: FieldReading, datum: string, evidence: Evidence, place: string): Person {
    const labels = reading.visible.filter((each) => each.source === "label" && each.quality !== "weak")
    const own = settlePeople(peopleIn(evidence.source === "name" ? reading.visible : [evidence, ...labels]))
    const group = settlePeople(peopleIn([reading.group]))
    const section = reading.around.person ?? (reading.around.isChild ? { who: this.childIs(), isEmployer: false } : null)
    const isEmployer = own?.isEmployer === true || group?.isEmployer === true

    if (!own && evidence.reading.datums.includes("company") && datum !== "company") return this.company(section, place)
    if (own && own.who !== "employer") return { who: this.nearer(own.who, place), isEmployer: own.isEmployer, via: "own" }
    if (group && group.who !== "employer") return { who: this.nearer(group.who, place), isEmployer, via: "group" }
    if (evidence.reading.isMember || labels.some((each) => each.reading.isMember))
      return { who: this.mood.namesPatient && !this.mood.isEligibility ? "subscriber" : "patient", isEmployer: false, via: "own" }
    // "patient_emergency_contact_name" names the contact itself.
    if (evidence.reading.isThem && !evidence.reading.who.includes("emergency"))
      return {
        who: section?.who ?? (this.named && this.named.who !== "payer" ? this.named.who : "other"),
        isEmployer: false,
        via: "neighbour"
      }
    if (evidence.reading.isChild || labels.some((each) => each.reading.isChild))
      return { who: this.childIs(), isEmployer: false, via: "own" }
    const byId = this.personInId(reading, datum, section)
    const neighbour = this.fromNeighbour(datum, section?.who ?? null, place)
    // "txtPolicyCity" after "Policy holder address": a payer in an id is weaker than the block the box stands in.
    if (byId?.who === "payer" && neighbour?.who === "subscriber") return { ...neighbour, via: "neighbour" }
    if (byId && byId.who !== "employer") return { who: byId.who, isEmployer: isEmployer || byId.isEmployer, via: "name" }
    if (isEmployer || byId?.isEmployer) return { who: this.employee(section, place), isEmployer: true, via: isEmployer ? "own" : "name" }
    if (neighbour) return { ...neighbour, via: "neighbour" }
    if (section) return { who: section.who === "employer" ? "patient" : section.who, isEmployer: section.isEmployer, via: "section" }
    return { who: this.mood.isProviderPage ? "provider" : "patient", isEmployer: false, via: "page" }
  }

  /** "Company phone": the insurer's or the employer's, whichever was spoken of last; of neither, nobody's. */
  private company(section: SettledPerson | null, place: string): Person {
    const last = this.companySaid?.place === place ? this.companySaid.who : null
    const who = section?.isEmployer ? "employer" : section?.who === "payer" || section?.who === "subscriber" ? "payer" : last
    if (who === "payer") return { who, isEmployer: false, via: "own" }
    return who === "employer"
      ? { who: this.employee(section, place), isEmployer: true, via: "own" }
      : { who: "other", isEmployer: false, via: "own" }
  }

  private childIs(): Who {
    return this.mood.saysPatient && !this.mood.isOfChild ? "other" : "patient"
  }

  /** "MOTHER_EMPLOYER", "i1subscriber_dob". "Facility" is no person there: systems put it before everything. */
  private personInId(reading: FieldReading, datum: string, section: SettledPerson | null): SettledPerson | null {
    const names = [...new Set(reading.hidden.flatMap((each) => peopleInName(each, datum)))].filter((who) => who !== "facility")
    const person = settlePeople(names)
    if (person?.who === "patient" && section) return null
    // "providers_0_insurancePolicyNumber" under "Insurance": the provider of the insurance.
    const isOfInsurer = reading.hidden.some(({ source, text }) => source === "name" && /insurance/i.test(text))
    if (person?.who === "provider" && isOfInsurer && (section?.who === "payer" || section?.who === "subscriber"))
      return { who: names.includes("subscriber") ? "subscriber" : "payer", isEmployer: person.isEmployer }
    // "patient[guardians][0]" under "Parent 1 (responsible for the bill)": the heading knows better who the parent is here.
    if (person?.who === "other" && (section?.who === "guarantor" || section?.who === "emergency")) return null
    return person?.who === "payer" && section?.who === "subscriber" ? null : person
  }

  /** Whose employer is meant where only "employer" is said. */
  private employee(section: SettledPerson | null, place: string): Who {
    const base = section && section.who !== "employer" && section.who !== "facility" ? section.who : this.personNamed(place)
    return base === "payer" ? "subscriber" : (base ?? "patient")
  }

  /** "Physician's phone" right after "Referring physician" is that physician's. */
  private nearer(who: Who, place: string): Who {
    const before = this.personNamed(place)
    return who === "provider" && (before === "referring" || before === "pcp") ? before : who
  }

  private namedHere(place: string): Named | null {
    return this.named && this.named.place === place && this.at - this.named.at <= REACH ? this.named : null
  }

  private personNamed(place: string): Who | null {
    const named = this.namedHere(place)
    return named && named.who !== "payer" ? named.who : null
  }

  /** "Emergency contact: ____  Relationship: ____  Phone: ____": the words name the person once. */
  private fromNeighbour(datum: string, sectionWho: Who | null, place: string): SettledPerson | null {
    if (ADDRESS_REST.test(datum) && this.addressBlock?.place === place) return this.addressBlock.owner
    const named = this.namedHere(place)
    if (!named || !OF_A_PERSON.test(datum)) return null
    if (datum === "npi") return named.who === "referring" || named.who === "facility" ? named : null
    const isInsurance = sectionWho === "payer" || sectionWho === "subscriber"
    if (isInsurance && datum === "relationship") return null
    if (isInsurance) return ["subscriber", "payer", "other"].includes(named.who) ? { who: named.who, isEmployer: false } : null
    if (sectionWho && sectionWho !== "patient") return null
    if (datum === "relationship") return { who: named.who, isEmployer: false }
    // What the patient was asked already is now asked of the person just named; not when that person was asked it by name.
    const family = familyOf(datum)
    const isTheirTurn = !named.asked.has(family) || named.byPlace.has(family)
    if (!this.askedOfPatient.has(family) || !isTheirTurn) return null
    named.byPlace.add(family)
    return named
  }

  private findRank(reading: FieldReading, evidence: Evidence, place: string): Rank {
    const own =
      (evidence.source === "name" && reading.insurerNumber !== null ? null : evidence.reading.rank) ??
      reading.group?.reading.rank ??
      reading.visible.find((each) => each.reading.rank)?.reading.rank
    const isOther = evidence.reading.isFurther && (evidence.reading.who.includes("payer") || evidence.reading.who.includes("subscriber"))
    if (isOther && !own) return this.say("secondary", place)
    if (own) return this.say(own, place)
    const ofSection = reading.around.rank
    const numbered = reading.insurerNumber === null ? undefined : RANKS[reading.insurerNumber - this.mood.firstInsurer]
    if (numbered && !(ofSection && numbered === "primary")) return numbered
    if (reading.rankInName && !(ofSection && reading.rankInName === "primary")) return reading.rankInName
    return ofSection ?? (this.rankSaid?.place === place ? this.rankSaid.rank : "primary")
  }

  private say(rank: Rank, place: string): Rank {
    this.rankSaid = { rank, place }
    return rank
  }

  /** Under "Insurance" a name or birth date is the subscriber's; on an eligibility page it is the patient's who is asked about. */
  private settleInsurer(owner: OwnerDecision, datum: string): OwnerDecision {
    if (owner.who !== "payer" || !OF_A_SUBSCRIBER.test(datum)) return owner
    return { ...owner, who: owner.via !== "own" && this.mood.isEligibility ? "patient" : "subscriber" }
  }

  private remember(found: OwnerDecision, datum: string, place: string): OwnerDecision {
    const isSaid = found.via === "own" || found.via === "group" || found.via === "name"
    const block = this.addressBlock
    const isOfBlock = ADDRESS_REST.test(datum) && block?.place === place && (!isSaid || found.via === "name")
    const owner = isOfBlock
      ? { ...found, isMailing: found.isMailing || block.owner.isMailing, isBilling: found.isBilling || block.owner.isBilling }
      : found
    if (datum === "payerName") this.companySaid = { who: "payer", place }
    else if (owner.isEmployer || datum === "employerWords" || datum === "company") this.companySaid = { who: "employer", place }
    if (/^address(\.line1)?$/.test(datum)) this.addressBlock = { owner, place }
    if (datum === "payerName" || (isSaid && owner.who === "payer")) this.name({ who: "payer", isEmployer: false }, place, datum)
    else if (isSaid && owner.who !== "patient" && OF_A_PERSON.test(datum)) this.name(owner, place, datum)
    else if (isSaid && owner.who === "patient" && !owner.isEmployer) this.named = null
    else if (this.named?.who === owner.who) this.named.asked.add(familyOf(datum))
    if (owner.who === "patient" && !owner.isEmployer) this.askedOfPatient.add(familyOf(datum))
    return owner
  }

  private name({ who, isEmployer }: SettledPerson, place: string, datum: string): void {
    const isSame = this.named?.who === who && this.named.place === place
    if (!isSame) this.named = { who, isEmployer, place, at: this.at, asked: new Set(), byPlace: new Set() }
    if (!this.named) return
    this.named.at = this.at
    this.named.asked.add(familyOf(datum))
  }
}
