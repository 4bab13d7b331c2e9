import { html } from 'hono/html'

/** What the page of the API shows of its description. */
interface Described {
  readonly paths?: Readonly<Record<string, object>> | undefined
}

/** A page that lists the routes of the API. What stands in it is text, never markup. */
export function formatDocumentation({ paths = {} }: Described) {
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      summary: summaryOf(operation),
    })),
  )
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Onrecord: API</title>
      </head>
      <body>
        <h1>Onrecord: API</h1>
        <p>
          Every answer is JSON; every error is <code>{ code, status, detail }</code>. The whole
          description: <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1).
        </p>
        <table>
          <thead>
            <tr>
              <th scope="col">Request</th>
              <th scope="col">What it does</th>
            </tr>
          </thead>
          <tbody>
            ${routes.map(
              ({ method, path, summary }) =>
                html`<tr>
                  <td><code>${method} ${path}</code></td>
                  <td>${summary}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </body>
    </html>`
}

const summaryOf = (operation: unknown): string =>
  typeof operation === 'object' &&
  operation !== null &&
  'summary' in operation &&
  typeof operation.summary === 'string'
    ? operation.summary
    : ''
