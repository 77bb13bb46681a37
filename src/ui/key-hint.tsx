const isMac = typeof navigator !== "undefined" && /Mac/.test(navigator.platform)

/** Shows a shortcut on the button it acts on; hearers get it from `aria-keyshortcuts`. "Mod" is the key of this machine. */
export const KeyHint = ({ keys }: { keys: string }) => <kbd aria-hidden>{keys.replace("Mod", isMac ? "⌘" : "Ctrl")}</kbd>
