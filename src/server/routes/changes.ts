import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'

import type { Changes } from '../changes.ts'
import { problems } from '../problems/problem.ts'

const changesRoute = createRoute({
  method: 'get',
  path: '/api/changes',
  summary: 'Follow the changes to the record from now on, as server-sent events',
  responses: {
    200: {
      description:
        'Events without end, each a change as JSON; comments in between keep the connection open',
      content: { 'text/event-stream': { schema: z.string() } },
    },
    ...problems,
  },
})

/** How often a line goes out where nothing happens, so that nobody in between takes the connection for dead; milliseconds. */
const pulse = 15_000

/** What happens to the record while somebody looks. */
export function addChangeRoutes(app: OpenAPIHono, changes: Changes): void {
  app.openapi(changesRoute, (context) => {
    context.header('Cache-Control', 'no-store')
    return streamSSE(context, async (out) => {
      const ending = new AbortController()
      out.onAbort(() => ending.abort())
      const told = changes.until(ending.signal)
      const timer = setInterval(() => void out.write(': still here\n\n'), pulse)
      try {
        await out.write(': listening\n\n')
        for await (const change of told) {
          await out.writeSSE({ data: JSON.stringify(change) })
        }
      } finally {
        clearInterval(timer)
      }
    })
  })
}
