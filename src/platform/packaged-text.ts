/**
 * Reads a text that lies inside the extension's own package (`url:` import). Anything else is refused before it is asked for: this is
 * the one place that may `fetch`, and it cannot leave the machine.
 */
export const packagedText = async (file: string): Promise<string> => {
  const home = new URL(chrome.runtime.getURL("/"))
  const address = new URL(file, home)
  if (address.protocol !== home.protocol || address.host !== home.host) throw new Error("only files of the package can be read")
  const answer = await fetch(address.href)
  if (!answer.ok) throw new Error("a file of the package is missing")
  return answer.text()
}
