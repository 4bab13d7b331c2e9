import type { Context } from 'hono'
import { html } from 'hono/html'

import type { OnrecordError } from '../../errors.ts'

/** Whether who asks is a person in a browser, by what they take: a program that takes JSON, or anything, is none. */
export const isPerson = (context: Context): boolean =>
  (context.req.header('accept') ?? '').includes('text/html')

/**
 * An error as a page of its own, for people: it needs no other file of the server, which may let nobody in. Where the token is wanted, a
 * field takes it and leads on to the address that was asked for. What stands in it is text, never markup.
 */
export function formatProblemPage(context: Context, { code, message }: OnrecordError) {
  const nonce = context.get('secureHeadersNonce') ?? ''
  const url = new URL(context.req.url)
  const isRefused = url.searchParams.has('token') || url.pathname === '/login'
  for (const name of ['token', 'login']) url.searchParams.delete(name)
  const next = url.pathname === '/login' ? '/' : url.pathname + url.search
  const form = html`<p>
      This record is open to those who have its token.
      ${isRefused ? html`<strong>The token that you gave is wrong.</strong>` : ''} Put it in here;
      whoever runs the server knows it.
    </p>
    <form method="post" action="/login">
      <input type="hidden" name="next" value="${next}" />
      <label for="token">Token</label>
      <input id="token" name="token" type="password" required autocomplete="off" autofocus />
      <button type="submit">Open the record</button>
    </form>`
  const isToken = code === 'token-required'
  const title = isToken ? 'A token is required' : 'This cannot be shown'
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} – Onrecord</title>
        <style nonce="${nonce}">
          body {
            font:
              1rem/1.5 system-ui,
              sans-serif;
            color: light-dark(#1b1a17, #ece8df);
            background: light-dark(#fdfbf6, #16181d);
            color-scheme: light dark;
            max-width: 36rem;
            margin: 10vh auto;
            padding: 0 1rem;
            overflow-wrap: anywhere;
          }
          form {
            display: flex;
            flex-wrap: wrap;
            gap: 0.6rem;
            align-items: center;
          }
          input,
          button {
            font: inherit;
            min-height: 2.5rem;
            padding: 0.3rem 0.6rem;
          }
          input[type='password'] {
            flex: 1 1 12rem;
          }
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${isToken ? form : html`<p>${message}</p>`}
        </main>
      </body>
    </html>`
}
