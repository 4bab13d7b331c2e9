import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a server does at a path: a text to answer with, or anything. */
export type Page = string | ((request: IncomingMessage, response: ServerResponse) => void)

/** A server on this machine. */
export interface Served {
  /** Its address, without a slash at its end. */
  readonly at: string
  /** The paths that were asked for, in order, without robots.txt. */
  readonly asked: string[]
  /** The requests, in order, with robots.txt. */
  readonly requests: IncomingMessage[]
  readonly pages: Record<string, Page>
}

/** Serves pages by their paths until the test ends; all else is not found. */
export async function serve(
  t: { after(end: () => unknown): void },
  pages: Record<string, Page>,
): Promise<Served> {
  const asked: string[] = []
  const requests: IncomingMessage[] = []
  const server = createServer((request, response) => {
    const { url = '/' } = request
    requests.push(request)
    if (url !== '/robots.txt') asked.push(url)
    const page = Object.hasOwn(pages, url) ? pages[url] : undefined
    if (page === undefined) response.writeHead(404).end()
    else if (typeof page === 'string') response.end(page)
    else page(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  return { at: `http://127.0.0.1:${port}`, asked, requests, pages }
}
