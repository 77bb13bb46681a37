import type { LaunchedExtension } from "./launch-extension"

/** Puts a site that the browser grants on the office's list, as "Remember this site" does after the browser's question. */
export const approveSite = async (extension: LaunchedExtension, origin: string): Promise<void> => {
  const options = await extension.openOptions()
  await options.evaluate(async (site) => {
    const database = await new Promise<IDBDatabase>((done, failed) => {
      const opening = indexedDB.open("deskhand")
      opening.onsuccess = () => done(opening.result)
      opening.onerror = () => failed(new Error("the database does not open"))
    })
    const change = database.transaction("sites", "readwrite")
    change.objectStore("sites").put({ origin: site, name: "", approvedOn: "2026-01-02" })
    await new Promise((done) => (change.oncomplete = done))
    database.close()
  }, origin)
  const refreshed = await extension.ask(options, "hint.refresh", {})
  if (!refreshed.ok) throw new Error(refreshed.problem.message)
  await options.close()
}
