import { foldText } from "../../patient/fold-text"
import { fieldOf, isBenefitLabel, isService } from "./label-of"
import type { ResultBlock } from "./result-block"
import { looksLikeName } from "./read-people"
import { isStatusText } from "./status-text"
import { besideWords } from "./words/service-words"
import { rawTerms } from "./words/benefit-words"

/** A label with its value, or words without a label. */
export type Statement = { label: string; value: string }

const abbreviation =
  /(\b(dr|dra|mr|mrs|ms|st|jr|sr|no|num|vs|inc|co|ltd|approx|dept|ext|ref|conf|mbr|grp|subs|amt|bal|tel|rd|ave|ind|fam|max|ded|eff|sra)|(?<![-\d])\b[a-z])\.$/i

/** One line of words as statements: parts, sentences, "Label: value", "Label value", and what stands in elements of its own. */
export const splitLine = ({ kind, text = "", runs = [], isPlain, isBig }: ResultBlock): Statement[] => {
  if (isPlain) return splitPlain(text)
  const byRuns = pairOfRuns(runs)
  if (byRuns) return byRuns
  const isTitle = kind === "heading" || isBig === true
  const named = isTitle ? null : statusOfRuns(runs)
  if (named) return named
  if (areChips(runs, isTitle)) return runs.flatMap((run) => splitSentence(run.trim()))
  return partsOfRuns(runs, text)
    .flatMap(partsOf)
    .flatMap((part) => sentencesOf(part).flatMap(splitSentence))
}

/** Elements side by side that each begin with a label of ours are parts of their own. */
const partsOfRuns = (runs: readonly string[], text: string): string[] => {
  const parts: string[] = []
  let isOwn = false
  for (const run of runs) {
    const label = /^([^:]{2,60}):\s+\S/.exec(run)?.[1]
    const starts = (label !== undefined && fieldOf(label) !== null) || splitLead(run)?.start === 0
    if (starts && parts.length > 0) isOwn = true
    if (starts || parts.length === 0) parts.push(run)
    else parts[parts.length - 1] += ` ${run}`
  }
  return isOwn ? parts : [text]
}

/**
 * Short labels of their own side by side ("Active", "Medical"). A sentence with a word set off is none, nor "Dental" with its "Active",
 * nor one of several people with theirs: only a title names whose page it is.
 */
const areChips = (runs: readonly string[], isTitle: boolean): boolean =>
  runs.length > 1 &&
  runs.length < 8 &&
  (isTitle ? runs.some(isStatusText) : isStatusText(runs[0] ?? "")) &&
  runs.every((run) => /^([^\p{L}]*\p{Lu}|\d)/u.test(run) && run.split(" ").length < 5 && !/[.,;:]$/.test(run)) &&
  !runs.some((run) => besideWords.test(foldText(run)) || (!isTitle && isService(foldText(run)))) &&
  (isTitle || !runs.some(looksLikeName)) &&
  !runs.some((run) => /\b(card|case|account|provider|contract|portal|user|employ\w*|claims?|status)\b/i.test(run)) &&
  !runs.some((run) => /\b(is|are|was|were|not|no|never|been|be|has|than|the|est[aá]|es|su|no se)$/i.test(run))

/** "Dental" beside its "Inactive": what a status is of stands before it, and what follows is of the same. */
const statusOfRuns = (runs: readonly string[]): Statement[] | null => {
  const [first = "", second = "", ...rest] = runs.map((run) => run.trim())
  const isName = /^\p{L}[^\d.:;,]{2,40}$/u.test(first) && !isStatusText(first) && !/\b(is|are|was|not|no|est[aá]|es)$/i.test(first)
  if (!isName || looksLikeName(first) || !isStatusText(second) || !/^[^\p{L}]*\p{Lu}/u.test(second) || runs.length > 5) return null
  const more = rest.filter((run) => /[\p{L}\d]/u.test(run)).join(" ")
  return [{ label: first, value: second }, ...(more ? [{ label: first, value: more }] : [])]
}

const partsOf = (text: string): string[] =>
  text
    .split(/\s+[·|•‖]\s+|\s*[•‖·]\s*|\s+\|\s*|\s*\|\s+/)
    .flatMap((part) => ((part.match(/:\s/g)?.length ?? 0) > 1 || /^[^:]{3,60} - [^:]+ - [^:]+: /.test(part) ? splitDashes(part) : [part]))
    .map((part) => part.trim())
    .filter(Boolean)

/** "Active Coverage - Plan: Gold - Type: HMO": dashes part the statements only where several carry a label. */
const splitDashes = (part: string): string[] => {
  const pieces = part.split(/\s+[-–—]\s+/)
  return pieces.filter((piece) => /^[^:]{2,40}:\s/.test(piece)).length > 1 ? pieces : [part]
}

const sentencesOf = (part: string): string[] => {
  const sentences: string[] = []
  for (const piece of part.split(/(?<=[.;!?])\s+(?=[\p{Lu}¿¡$\d])/u)) {
    const before = sentences.at(-1)
    if (before !== undefined && abbreviation.test(before)) sentences[sentences.length - 1] = `${before} ${piece}`
    else sentences.push(piece)
  }
  return sentences
}

const strip = (value: string): string => value.trim().replace(/(?<!\b\p{L}|[A-Z])[.;,]$/u, "")

const splitSentence = (sentence: string): Statement[] => {
  const inner = splitInnerLabels(sentence)
  if (inner.length > 1) return inner.flatMap(splitSentence)
  const colon = /^([^:]{1,90}?)\s*:\s+(.*)$/u.exec(sentence) ?? /^([^:\d]{2,60}):(\S.*)$/u.exec(sentence)
  if (colon && colon[2] && (colon[1] ?? "").split(" ").length <= 12) return [{ label: colon[1] ?? "", value: strip(colon[2]) }]
  return splitLeads(sentence) ?? [{ label: "", value: sentence.trim() }]
}

/** "Plan: Gold Group: 12" and "Plan: Gold, Group: 12": a label of ours before a later colon starts a statement. */
const splitInnerLabels = (sentence: string): string[] => {
  const starts = [0]
  for (const match of sentence.matchAll(/:\s/g)) {
    const from = starts.at(-1) ?? 0
    const before = sentence.slice(from, match.index)
    const isFirst = !/:\s/.test(before)
    const words = before.split(/\s+/)
    if (isFirst && (words.length <= 8 || fieldOf(before) !== null || isBenefitLabel(before))) continue
    for (let count = Math.min(6, words.length - 1); count > 0; count--) {
      const label = words.slice(-count).join(" ")
      if (fieldOf(label) === null || !/^(\p{Lu}|[a-z ]+$)/u.test(label)) continue
      starts.push(from + before.length - label.length)
      break
    }
  }
  return starts.map((start, place) =>
    sentence
      .slice(start, starts[place + 1])
      .trim()
      .replace(/[,;(]$/, "")
      .trim()
  )
}

const valueStart =
  /(\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d\d-\d\d|\p{L}{3,10}\.? \d{1,2}(st|nd|rd|th)?,? \d{4}|\d{1,2} (de )?\p{L}{3,12}\.?,? (de )?\d{4}|#?\s?[A-Z]{0,8}[-/]?\d[A-Z\d/-]*|[A-Z]{2,}[-A-Z\d]*\d[A-Z\d-]*)/u

/** "Confirmation number 55-01, checked on November 19, 2026": labels of ours, each with an identifier or a date. */
const splitLeads = (sentence: string): Statement[] | null => {
  const pieces: string[] = []
  for (const piece of sentence.split(
    /(?<=[,;])\s+(?!\d{4}\b)|\s+(?:and|y)\s+(?=(?:the|your|its|his|her|their|el|la|group|member|plan|reference|confirmation)\b)|\s+[-–—]\s+(?=\p{Lu})/u
  )) {
    const lead = splitLead(piece)
    const isAfterBreak = /;$/.test(pieces.at(-1) ?? "") && lead !== null && lead.start < 3
    const isLed = lead?.start === 0 || (lead?.start === 1 && /^(and|y) /i.test(piece)) || wordLead(piece) !== null
    if (pieces.length === 0 || isLed || isAfterBreak) pieces.push(piece)
    else pieces[pieces.length - 1] += ` ${piece}`
  }
  const isAbout = aboutCoverage.test(foldText(sentence))
  const dateOfOther = (lead: Statement | null): boolean => pieces.length > 1 && !isAbout && isSpanDate(lead?.label ?? "")
  const leads = pieces.map((piece) => ({ piece, lead: splitLead(piece.replace(/[,;]$/, "")) ?? wordLead(piece) }))
  for (const each of leads) if (dateOfOther(each.lead)) each.lead = null
  if (!leads.some(({ lead }) => lead)) return null
  // What stands before the label may say something too ("Coverage is active from ...").
  const isSentence = leads.length > 1 && /[.!?]$/.test(sentence)
  if (isSentence)
    return [{ label: "", value: sentence }, ...leads.flatMap(({ lead }) => (lead ? [{ label: lead.label, value: lead.value }] : []))]
  return leads.flatMap(({ piece, lead }) =>
    lead
      ? [...(lead.start > 0 ? [{ label: "", value: piece }] : []), { label: lead.label, value: lead.value }]
      : [{ label: "", value: piece }]
  )
}

/** "His primary care provider is Dr. Tabitha Osgood", "plan type POS": labels of ours before a name. */
const wordLead = (piece: string): (Statement & { start: number }) | null => {
  const [, label = "", is = "", value = ""] =
    /^(?:and |y )?(?:the |his |her |their |its |your |el |la |su )?((?:\p{L}+ ){1,4}?)(is |was |es )?(\p{Lu}.*)$/u.exec(piece) ?? []
  const field = fieldOf(label.trim())
  const named = value.split(/,\s+(?:and|which|with|but)\b/)[0] ?? value
  const isName = field !== null && /^(pcpName|payerName|planName|planType|healthPlan)$/.test(field)
  if (!isName || (is === "" && field !== "planType") || isStatusText(named) || named.split(" ").length > 8) return null
  return { label: label.trim(), value: strip(named.replace(/[,;]$/, "")), start: 0 }
}

const isSpanDate = (label: string): boolean => /^(termination|effective|coverage)Date/.test(fieldOf(label) ?? "")

const aboutCoverage =
  /\b(coverage|covered|eligib\w*|plan|policy|member|enroll\w*|entitle\w*|benefits?|medical|insur\w*|he|she|his|her|their|patient|cubierta|cobertura|vigen\w*|poliza|active since|status)\b/

const splitLead = (sentence: string): (Statement & { start: number }) | null => {
  const match = valueStart.exec(sentence)
  if (!match || match.index < 2) return null
  const words = sentence
    .slice(0, match.index)
    .trim()
    .replace(/[#:]$|\s(is|was|es|fue)$/i, "")
    .replace(/ for (this|your|the) \p{L}+$/iu, "")
    .trim()
  const all = words.split(" ")
  for (let start = 0; start < Math.min(all.length, 8); start++) {
    const label = all.slice(start).join(" ")
    const field = fieldOf(label)
    if (field === null || !/date|verified|On|Date|Of|reference|memberId|group|subscriberId/i.test(field)) continue
    // A date that some other thing starts or ends on is not the coverage's.
    const isOfOther = start > 0 && isSpanDate(label) && !aboutCoverage.test(foldText(words))
    const isReceived =
      start > 0 &&
      field === "verifiedOn" &&
      /\b(applications?|claims?|payments?|premiums?|referrals?|cards?|letters?|records?)\b/i.test(words)
    if (isOfOther || isReceived) continue
    if (start > 0 && /^(to|from|al|thru|through|type|id|no|number|desde|hasta|on)$/.test(foldText(label))) continue
    return { label, value: strip(sentence.slice(match.index)), start }
  }
  return null
}

/** "<b>Plan</b> Gold": the first element's words are a label of ours, or a benefit over an amount. */
const pairOfRuns = (runs: readonly string[]): Statement[] | null => {
  const told = runs.filter((run) => /[\p{L}\p{N}]/u.test(run))
  if (told.length < 2 || told.length > 24) return null
  const isLabel = (run: string): boolean => {
    const field = fieldOf(run.replace(/\s*:\s*$/, ""))
    return field !== null && !/^\d/.test(run) && !(field === "status" && isStatusText(run) && !/:\s*$/.test(run))
  }
  const isLed = (run: string): boolean => isLabel(run) || (/:\s*$/.test(run) && run.length < 60)
  const [first = "", second = ""] = told
  if (!isLed(first)) {
    if (told.length === 2 && isBenefitLabel(first) && !/\d|:/.test(first) && /^[$\d]/.test(second)) return [{ label: first, value: second }]
    // A label that ends one run ("Born on <b>date</b>") is found in the joined words.
    return null
  }
  const statements: Statement[] = []
  for (const run of told) {
    const last = statements.at(-1)
    if (isLed(run) && (!last || last.value !== "")) statements.push({ label: run.replace(/\s*:\s*$/, ""), value: "" })
    else if (last) last.value = `${last.value} ${run.replace(/^\s*[:|·•-]\s*/, "")}`.trim()
  }
  // Several things in what should be one value are told apart like a line.
  return statements.flatMap(({ label, value }) => {
    const [head = "", ...rest] = partsOf(value)
    return [{ label, value: strip(head) }, ...rest.flatMap((part) => sentencesOf(part).flatMap(splitSentence))]
  })
}

/** "Juniper Quill (DOB 05/02/1984)": what a value says besides, by a label of its own. */
export const splitTail = ({ label, value }: Statement): Statement[] => {
  const statements: Statement[] = [{ label, value: "" }]
  for (const piece of value.split(/\s*[,;]\s+|\s*\(/).slice(1)) {
    const lead = splitLead(piece.replace(/\)$/, ""))
    const isOfOther =
      lead !== null && isSpanDate(lead.label) && fieldOf(label) === null && !aboutCoverage.test(foldText(`${label} ${value}`))
    if (lead && lead.start === 0 && !isOfOther) statements.push({ label: lead.label, value: lead.value })
  }
  const [first, ...rest] = statements
  if (!first || rest.length === 0) return [{ label, value }]
  const end = value.search(/\s*[,;(]\s*(?=[\p{L} ]+[.:#]?\s*[\p{L}\d#-]*\d)/u)
  return [{ label, value: end > 0 ? value.slice(0, end).trim() : value }, ...rest]
}

/** Raw terms in words, and figures with cents as dollars where no sign stands anywhere in the line. */
export const withDollars = (line: string): string =>
  rawTerms
    .reduce((text, [term, words]) => text.replace(term, words), line)
    .replace(/\$.*|(?<![\d$.,/-])\d[\d,]*\.\d\d(?![\d%.,])(?! ?%)/g, (figure) => (figure.startsWith("$") ? figure : `$${figure}`))

/** Preformatted: dots or wide gaps part a label from its value, wide gaps the columns. */
const splitPlain = (line: string): Statement[] => {
  const plain = withDollars(line)
    // Rules of signs are drawn, not said; "LABEL.....:" is a label.
    .replace(/^\s*([=\-_*~])\1{5,}\s*$/, "")
    .replace(/\s*\.{2,}\s*:/g, ":")
  const dotted = /^(.*?)\s+(?:\.\s?)+\s+(.*)$/.exec(plain) ?? /^(.*?)\s*(?:\.\s?){3,}\s*(.*)$/.exec(plain)
  if (dotted) {
    const label = (dotted[1] ?? "").split(/\s{2,}/).at(-1) ?? ""
    const [value = "", ...rest] = (dotted[2] ?? "").split(/\s{2,}/)
    return [{ label, value: value.trim() }, ...rest.filter(Boolean).map((part) => qualified(label, part))]
  }
  const field = /^\s*([a-z]+(?:_[a-z]+)*)[,=]\s*"?(.*?)"?$/.exec(line)
  const named = (field?.[1] ?? "").replaceAll("_", " ")
  if (field && fieldOf(named) !== null) return [{ label: named, value: field[2] ?? "" }]
  const colon = /^\s*([^:]{2,40}?)\s*:\s+(\S.*)$/.exec(plain)
  // Labels set to one width, each with its colon.
  const isSet = colon !== null && /^\s+\S[^:]*\s{2,}:\s/.test(plain)
  if (colon && (isSet || fieldOf(colon[1] ?? "") !== null)) {
    const [value = "", ...rest] = (colon[2] ?? "").split(/\s{2,}/)
    return [{ label: colon[1] ?? "", value }, ...splitPlain(rest.join("  "))]
  }
  const columns = plain
    .trim()
    .split(/\s{2,}/)
    .filter(Boolean)
  if (columns.length === 2 && fieldOf(columns[0] ?? "") !== null) return [{ label: columns[0] ?? "", value: columns[1] ?? "" }]
  const own = columns.filter((column) => /^[^:]{2,30}:\s/.test(column))
  const rest = columns.filter((column) => !own.includes(column) && !/^[A-Z]{2,3}( [A-Z\d]{1,3})?$/.test(column))
  return [...(rest.length > 0 ? [{ label: "", value: rest.join(" - ") }] : []), ...own.flatMap(splitSentence)]
}

/** "(MI 9100)" after a name is that person's member ID. */
const qualified = (label: string, part: string): Statement => {
  const member = /^\((?:MI|ID|Member ID)[:\s]+([A-Z\d-]+)\)$/i.exec(part)
  return member ? { label: "Member ID", value: member[1] ?? "" } : { label: `${label} note`, value: part }
}
