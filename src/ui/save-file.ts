/** Hands a text or bytes to the browser as a download under this name. */
export const saveFile = (name: string, content: string | Uint8Array<ArrayBuffer>, type = "application/json"): void => {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  // The browser has taken hold of the blob by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
