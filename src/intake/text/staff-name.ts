import { isDegree } from "../../patient/person-name"

const staffTail =
  /^[ \t,(]{0,3}(m\.?d\.?|d\.?o\.?(?!\.?b)|r\.?n\.?|n\.?p\.?|pa(-c)?|lpn|lvn|cna|cma|ma|fnp(-c)?|dnp|aprn|arnp|crnp|lcsw|msw|lmsw|phd|psyd|dds|dmd|dpm|od|pharmd|dc|pt|ot|rd|facp|case manager|nurse|scheduler|scheduling|front desk|receptionist|office manager|medical assistant|social worker|care coordinator|care manager|billing|referral coordinator|patient access|intake (coordinator|specialist)|adjuster|attorney|practice manager|physician assistant|discharge planner|unit clerk|coordinator|registrar)(?![\p{L}])/iu

const staffHead = /\b(dr\.?|doctor|dra\.?|nurse|prof\.?)\s*$/i

/** A physician's or an office's person: by title before or degree or job after the name. */
export const isStaffAt = (text: string, start: number, end: number): boolean => {
  const name = text.slice(start, end)
  const words = name.split(/[\s,]+/)
  return (
    staffHead.test(text.slice(Math.max(0, start - 12), start)) ||
    /^(dr|dra|doctor|nurse)\b/i.test(name) ||
    words.slice(1).some((word) => isDegree(word) && !/^\(?(ma|do|pa|od|jd|ret|retd|esq|cpa)\b/i.test(word)) ||
    words.slice(2).some((word) => /^(DO|PA|PA-C|NP|OD)$/.test(word)) ||
    staffTail.test(text.slice(end, end + 30))
  )
}
