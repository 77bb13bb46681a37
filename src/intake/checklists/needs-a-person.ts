const byMouthOrEye =
  /\b(confirm(s|ed|ing)?|ask(s|ed|ing)?|compar(e|es|ed|ing)|seen|look(s|ed)? at|read back|in person|with the (patient|parent|guardian)|sign(s|ed)|hand(ed)? (out|over)|explain(s|ed)?)\b/i

/**
 * Does an item say that somebody asked, looked or signed? A filled box does not prove it, so neither the record nor a page ticks it:
 * an address that is held is not an address that was confirmed.
 */
export const needsAPerson = (text: string): boolean => byMouthOrEye.test(text)
