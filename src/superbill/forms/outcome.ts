/** Where something stands in a file or a superbill, and what is the matter with it; never what stands there. */
export type FormNote = { place: string; message: string }

/** What came of writing or reading a form. `notes` name what was left out or should be looked at. */
export type FormOutcome<T> = { ok: true; value: T; notes: FormNote[] } | { ok: false; problems: FormNote[] }

export const done = <T>(value: T, notes: FormNote[] = []): FormOutcome<T> => ({ ok: true, value, notes })

export const refused = (problems: FormNote[]): FormOutcome<never> => ({ ok: false, problems })

export const refuse = (place: string, message: string): FormOutcome<never> => refused([{ place, message }])
