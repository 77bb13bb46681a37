/** Firefox's name for a side panel; the types know Chrome's alone. */
type Sidebar = { open(): Promise<void> }
const sidebar = (): Sidebar | undefined => (chrome as unknown as { sidebarAction?: Sidebar }).sidebarAction

export const hasSidePanel = (): boolean => chrome.sidePanel !== undefined || sidebar() !== undefined

/** Opens it beside the window's pages. Only from a click or a shortcut, before anything else is awaited. false where there is none. */
export const openSidePanel = async (windowId: number): Promise<boolean> => {
  if (chrome.sidePanel !== undefined) {
    await chrome.sidePanel.open({ windowId })
    return true
  }
  const firefox = sidebar()
  if (firefox === undefined) return false
  await firefox.open()
  return true
}
