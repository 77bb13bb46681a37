import { readFile } from "node:fs/promises"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"

const kinds: Record<string, string> = { js: "text/javascript", css: "text/css", html: "text/html", json: "application/json" }

/** Serves the built pages on a free port of this machine. */
export const servePages = async (): Promise<{ origin: string; close(): void }> => {
  const server: Server = createServer((request, response) => {
    const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1)
    const send = (status: number, body: Buffer | string) => {
      response.writeHead(status, { "content-type": kinds[name.split(".").at(-1) ?? ""] ?? "application/octet-stream" })
      response.end(body)
    }
    if (!/^[\w.@-]+$/.test(name)) return send(404, "")
    readFile(new URL(`dist/${name}`, import.meta.url)).then((body) => send(200, body), () => send(404, ""))
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() }
}
