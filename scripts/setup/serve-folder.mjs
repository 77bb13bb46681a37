import { createReadStream, statSync } from "node:fs"
import { createServer } from "node:http"
import path from "node:path"

const types = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2"
}

/** Path of the file that a request asks for, null outside the folder or where none is. */
const fileFor = (folder, url) => {
  let file
  try {
    file = path.join(folder, decodeURIComponent(new URL(url, "http://localhost").pathname))
  } catch {
    return null
  }
  if (file !== folder && !file.startsWith(folder + path.sep)) return null
  const found = statSync(file, { throwIfNoEntry: false })
  if (found?.isDirectory()) return fileFor(folder, `${new URL(url, "http://localhost").pathname.replace(/\/?$/, "/")}index.html`)
  return found?.isFile() ? file : null
}

/**
 * Serves a folder of plain files to this machine alone.
 * @param {string} folder
 * @param {number} [port] 0: any free one
 * @returns {Promise<{ origin: string, close: () => Promise<void> }>}
 */
export const serveFolder = async (folder, port = 0) => {
  const root = path.resolve(folder)
  const server = createServer((request, response) => {
    const file = fileFor(root, request.url ?? "/")
    if (!file) {
      response.writeHead(404, { "content-type": "text/plain" }).end("No such page here.")
      return
    }
    response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream", "cache-control": "no-store" })
    createReadStream(file).pipe(response)
  })
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", () => resolve(undefined)))
  const address = server.address()
  if (!address || typeof address === "string") throw new Error("the page server has no port")
  const close = () =>
    new Promise((resolve) => {
      server.close(() => resolve(undefined))
      server.closeAllConnections()
    })
  return { origin: `http://127.0.0.1:${address.port}`, close }
}
