import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'

import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { compress } from 'hono/compress'

import { isPerson } from './problems/problem-page.ts'

/** The media types of the files that the web app is built of. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The pages of the web app, which all start from one document. */
const pages = [
  '/',
  '/statements',
  '/statements/:id',
  '/reports/:id',
  '/parties/:id',
  '/said',
  '/compare',
  '/add',
  '/reports',
  '/parties',
  '/differences',
  '/matters/:id',
  '/questions',
  '/decisions',
  '/help',
]

/** Where a page's own data stands: what follows its path, and where that leads. */
const data: readonly (readonly [path: RegExp, target: (id: string) => string])[] = [
  [/^\/statements\.json$/, () => '/api/statements'],
  [/^\/statements\.csv$/, () => '/api/export?format=csv'],
  [/^\/reports\.json$/, () => '/api/reports'],
  [/^\/parties\.json$/, () => '/api/people'],
  [/^\/questions\.json$/, () => '/api/questions'],
  [/^\/differences\.json$/, () => '/api/differences'],
  [/^\/decisions\.json$/, () => '/api/decisions'],
  [/^\/said\.json$/, () => '/api/said'],
  [
    /^\/reports\/[\w-]{1,60}\.csv$/,
    (path) => `/api/export?format=csv&q=report:${path.slice(9, -4)}`,
  ],
  [
    /^\/(?:statements|reports|parties|matters)\/[\w-]{1,60}\.json$/,
    (path) => `/api${path.slice(0, -5)}`,
  ],
  [
    /^\/parties\/[\w-]{1,60}\.csv$/,
    (path) => `/api/export?format=csv&q=party:${path.slice(9, -4)}`,
  ],
]

interface WebFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly type: string
}

/**
 * Serves the built web app out of a folder, which is read once: no path of a request reaches the disk. Where it was not built, the pages
 * say so.
 */
export function addPages(app: OpenAPIHono, folder: string): void {
  const files = readFiles(folder)
  const document = files.get('/index.html')
  app.use('/assets/*', compress())
  for (const [path, { bytes, type }] of files) {
    if (path === '/index.html') continue
    app.get(path, (context) => {
      // The name of a file in assets/ tells its content.
      const cached = path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : null
      if (cached !== null) context.header('Cache-Control', cached)
      return context.body(bytes, 200, { 'Content-Type': type })
    })
  }
  const text = document ? new TextDecoder().decode(document.bytes) : null
  const answer = (context: Context) => {
    if (text === null) {
      return context.text(
        'The web app was not built: run `npm run build`. The API is at /api.',
        503,
      )
    }
    const nonce = context.get('secureHeadersNonce') as string
    return context.html(text.replaceAll('NONCE', nonce))
  }
  app.get('/*', async (context, next) => {
    const { pathname, search } = new URL(context.req.url)
    const accepted = context.req.header('accept') ?? ''
    const isData = accepted.includes('application/json') && !isPerson(context)
    context.header('Vary', 'Accept', { append: true })
    const asked = isData && pathname !== '/' ? `${pathname}.json` : pathname
    const found = data.find(([path]) => path.test(asked))
    if (!found) return next()
    const target = found[1](asked)
    const query = target.includes('?') ? search.replace('?', '&') : search
    return context.redirect(target + query)
  })
  for (const page of pages) app.get(page, answer)
  // Who came with a browser is told so on a page.
  app.get('/*', (context, next) => {
    if (!isPerson(context) || context.req.path.startsWith('/api/')) return next()
    context.status(404)
    return answer(context)
  })
}

/** The files of a folder by their paths on the web; none where it is not there. */
function readFiles(folder: string): ReadonlyMap<string, WebFile> {
  if (!existsSync(folder)) return new Map()
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [
        `/${path.replaceAll('\\', '/')}`,
        {
          bytes: new Uint8Array(readFileSync(join(folder, path))),
          type: types[extname(path)] ?? 'application/octet-stream',
        },
      ]),
  )
}
