/** True for the forms of CPT (four digits and a digit, F, T, U or M) and HCPCS Level II (a letter A to V and four digits). */
export const isWellFormedCode = (code: string): boolean => /^(\d{4}[\dFTUM]|[A-V]\d{4})$/.test(code)
