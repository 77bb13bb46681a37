const nothing =
  /^\s*[("'[]?(none|n\/?a|n\.a\.?|nmn|nmi|nil|null|unavl|unavail(able)?|unknown|unk|not (applicable|available|provided|given|on file|listed|known|sure)|declined?|refused|same(\b.*)?|self(\b.*)?|tbd|pending|blank|no|no tiene|ninguno|ninguna|ning[uú]n|sin\b.*|[-–—_.*x?/]+|""|'')[)"'\]]?[\s.,;]*$/i

/** "NONE", "N/A", "NMN", "unavl", dashes: words that say there is no value. */
export const isNoValue = (text: string): boolean => text.trim() === "" || nothing.test(text) || /^\(?(none|n\/a)\b/i.test(text.trim())
