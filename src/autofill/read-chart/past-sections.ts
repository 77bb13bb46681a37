/** Headings over what is not this patient's data of today: other people's lines, and coverage that has ended. */
const past: readonly RegExp[] = [
  /\b(recent|recently|other|similar|linked|possible|duplicate|next|previous|related) (patients?|charts?|viewed|accounts?|matches|records?)\b/i,
  /\b(household|family) (members?|accounts?|links?)\b|^(siblings|family|household|relatives|dependents)$/i,
  /\b(prior|previous|former|past|old|expired|inactive|termed|terminated|historical|archived|cancel+ed)\b.*\b(insurance|coverage|polic\w+|plan|packages?|payer|address|name|phone|employer|contacts?|demographics)\b/i,
  /\b(insurance|coverage|address|policy|name) history\b/i,
  /^(activity|activity log|audit( log)?|history|appointments?|(my |today'?s )?schedule\b.*|agenda\b.*|up next|on deck|worklist|upcoming|past visits|messages|tasks|vitals|alerts|ledger|statements?|documents|notes|staff|signed in|user|waiting room|check-?in queue)$/i,
  /\b(pacientes recientes|otros pacientes|historial|citas)\b|^(agenda|en sala|sala de espera)\b/i
]

export const isPastSection = (heading: string): boolean => past.some((pattern) => pattern.test(heading.trim()))
