import type { Page } from '../fetch/serve.ts'

/** An item of a feed that a test serves. */
export interface Item {
  readonly link?: string
  readonly title?: string
  readonly content?: string
  readonly date?: string
}

/** An RSS feed of items. */
export function rss(items: readonly Item[]): string {
  const all = items.map(({ link, title = 'A ship', content, date }) =>
    [
      `<item><title>${title}</title>`,
      link === undefined ? '' : `<link>${link}</link>`,
      date === undefined ? '' : `<pubDate>${date}</pubDate>`,
      content === undefined ? '' : `<content:encoded><![CDATA[${content}]]></content:encoded>`,
      '</item>',
    ].join(''),
  )
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Courier</title>${all.join('\n')}</channel></rss>`
}

/** A page with an article of one paragraph. */
export const article = (text: string): string =>
  `<!doctype html><title>A page</title><article><h1>A page</h1><p>${text}</p></article>`

/** A page that is served with an ETag of its own, and 304 where that is asked with. */
export function tagged(content: string, tag: string): Page {
  return (request, response) => {
    const isSame = request.headers['if-none-match'] === tag
    response.writeHead(isSame ? 304 : 200, { etag: tag }).end(isSame ? undefined : content)
  }
}

/** A page that answers with a status and nothing more. */
export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Page =>
  (_, response) =>
    response.writeHead(code, headers).end()
