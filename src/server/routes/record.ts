import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'

import { answer } from '../answer.ts'
import { problems } from '../problems/problem.ts'
import type { Services } from '../services.ts'

const countRoute = createRoute({
  method: 'get',
  path: '/api/record',
  summary: 'Count what is in the record',
  responses: {
    200: answer(
      'The counts',
      z.object({
        reports: z.int(),
        statements: z.int(),
        speakers: z.int(),
        outlets: z.int(),
        first: z.string().nullable(),
        last: z.string().nullable(),
        bytes: z.int(),
      }),
    ),
    ...problems,
  },
})

/** The record as a whole. */
export function addRecordRoutes(app: OpenAPIHono, { store, finder = store }: Services): void {
  app.openapi(countRoute, async (context) =>
    context.json(await finder.count(context.req.raw.signal), 200),
  )
}
