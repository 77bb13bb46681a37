/** A line below the address bar: `content` is what stands there when it is chosen, `description` what is shown. Plain text both. */
export type AddressSuggestion = { content: string; description: string }

/** Chrome reads descriptions as XML, Firefox shows them as they are. */
const isMarkup = (): boolean => !chrome.runtime.getURL("/").startsWith("moz-extension:")

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" }
const shown = (text: string): string => (isMarkup() ? text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign) : text)

type Ways = {
  /** First line, always there. */
  first: string
  suggest: (text: string) => Promise<AddressSuggestion[]>
  enter: (text: string) => void
}

/** Serves the keyword of the manifest in the address bar. An answer that comes after more was typed is dropped. */
export const serveAddressBar = ({ first, suggest, enter }: Ways): void => {
  let turn = 0
  void chrome.omnibox.setDefaultSuggestion({ description: shown(first) })
  chrome.omnibox.onInputChanged.addListener((text, answer) => {
    const mine = ++turn
    void suggest(text).then((lines) => {
      if (mine !== turn) return
      answer(
        lines
          .filter(({ content }) => content !== "" && content !== text)
          .map(({ content, description }) => ({ content, description: shown(description) }))
      )
    })
  })
  chrome.omnibox.onInputEntered.addListener((text) => enter(text))
}
