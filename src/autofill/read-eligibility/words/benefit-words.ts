/** Words that tell what an amount is. All are tried on folded text ("co-payment" is "co payment"). */
export const kindWords = {
  copay: /\b(co ?pay(ment)?s?|co pago|copagos?|visit fee)\b/,
  coinsurance:
    /\b(co ?ins(urance)?|coseguro|co seguro|plan pays|member pays|patient pays|you pay|cost share percent|plan paga|insurance pays|covered at|member share|patient share|your share|percent)\b/,
  deductible: /\b(deductibles?|deducibles?|ded)\b/,
  outOfPocketMax:
    /\b(out of pocket|oop|oopm|moop|stop loss|max(imum)? oop|bolsillo|desembolso maximo|maximo desembolso|tope de gastos|limite de gastos)\b/,
  limit:
    /\b(limit(s|ation|ations|ed)?|visits? (allowed|max\w*|limit|per|left|remaining|used|covered)|max(imum)? (visits|days)|visitas (permitidas|por)|benefit maximums?|threshold|allowances?|limites?|annual max\w*|dias (permitidos|por)|days (allowed|per)|maximum benefit|therapy cap)\b/
} as const
export type BenefitKind = keyof typeof kindWords

export const networkWords = {
  out: /\b(out( |$)?(of )?(the )?(plan s? ?)?network|out ?network|non ?(network|preferred|participating|par|contracted|plan)|oon|out ?net|outside (of )?(the |your )?(plan s? ?)?network|not (contracted|participating)|out of area|fuera( de)?( la)? red|no participantes?|nonparticipating|nonpreferred|not in network|out of ntwk)\b|^out$|^o o n$/,
  in: /\b(in ?( the)? ?(plan s? ?)?(network|ntwk)|in ?net|network providers?|inn|participating|par|contracted|affiliated|plan providers?|preferred|dentro( de)?( la)? red|en( la)? red|de la red|network (doctors|hospitals|facilities|physicians|pharmacies|tier|costs?|benefits?|amounts?|shares?|deductibles?|copay\w*|co ?insurance|services|coverage|rates?|only|levels?)|tier (1|one|i)|level (1|one)|nivel 1|proveedores participantes|designated)\b|^in$|^network$|\b(copay\w*|co ?insurance|deductibles?|pocket|benefits?|costs?|progress|amounts?|limits?|shares?|year|pays|\d{4}) network$/,
  /** A tier neither plainly in nor out. */
  other: /\b(tier (2|3|4|two|three|four|ii|iii)|nivel (2|3))\b/
} as const

export const levelWords = {
  family: /\b(fam(ily|ilia|iliar)?|household|per family|familiar)\b/,
  individual: /\b(ind(ividual)?|per (person|member)|person|self only|single|member|individuales|por persona|each member)\b/
} as const

export const measureWords = {
  remaining:
    /\b(remaining|remain(s|der)?|left|balance|to go|restantes?|por cumplir|still (owed|to pay|to meet)|unmet|pendiente|available|resta|remaining amount|queda(n)?|not yet met|outstanding)\b/,
  met: /\b(met|used|applied|satisfied|accumulated|accum\w*|year to date|ytd|paid|so far|spent|cumplid[oa]|acumulad[oa]|usad[oa]s?|utilizad[oa]s?|pagad[oa]|to date|credited|aplicad[oa]|toward|consumed|taken)\b/,
  total:
    /\b(total|limit|maximum|max|annual|amount|calendar year|plan year|per year|year|allowed|anual|monto|threshold|benefit amount|contract|full)\b/
} as const

/** The plan's side of a percent: the patient's is what is left of a hundred. */
export const planPaysWords =
  /\b(plan( will)? (pays|covers|paid)|insurance (pays|covers)|payer (pays|covers)|paid by (the )?plan|covered at|covers|(el )?plan (paga|cubre)|plan share|plan pays|benefit pays|plan payment|reimburse\w*|aseguradora paga|carrier pays|we pay|pays)\b/
export const patientPaysWords =
  /\b(member|patient|you|insured|subscriber|paciente|asegurado|afiliado|enrollee|beneficiary)( s)?( \w+)? (pays?|paga|share|owes|responsib\w*|cost|coinsurance)\b|\bco ?insurance\b|\bcoseguro\b|\bmember (cost|share)\b/

/** Terms of a raw response as a page may show them, and what they say. */
export const rawTerms: readonly (readonly [RegExp, string])[] = [
  [/\bnet(?:work)?\s*[:=]?\s*Y\b/g, "(in network)"],
  [/\bnet(?:work)?\s*[:=]?\s*N\b/g, "(out of network)"],
  [/\bnet(?:work)?\s*[:=]?\s*W\b/g, ""],
  [/\bIND\b/g, "individual"],
  [/\bFAM\b/g, "family"],
  [/\bqty\s+/g, ""],
  [/\bamt\s+\$?([\d,]+(?:\.\d+)?)/g, "$$$1"]
]
