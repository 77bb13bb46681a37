/** A short mark of a text (FNV-1a, 32 bits, base 36): equal texts have equal marks, and the text cannot be read from it. "" stays "". */
export const shortHash = (text: string): string => {
  if (text === "") return ""
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash >>> 0).toString(36)
}
