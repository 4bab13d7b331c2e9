import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'

import { OnrecordError } from '../../errors.ts'
import { orders } from '../../record/index.ts'
import { answer } from '../answer.ts'
import { problems } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { dayCountsShape, subjectsShape, facetsShape, hitShape, saidHitShape } from '../shapes.ts'

const query = z.string().max(2000).default('').openapi({
  description: 'As for `onrecord search`: words, phrases, fields (docs/search.md).',
  example: 'speaker:orrel "joint patrols"',
})

const searchRoute = createRoute({
  method: 'get',
  path: '/api/statements',
  summary: 'Search statements',
  request: {
    query: z.object({
      q: query,
      sort: z.enum(orders).optional(),
      limit: z.coerce.number().int().min(1).max(1000).default(20),
      page: z.string().max(4000).optional(),
      each: z.stringbool().default(false).openapi({ type: 'boolean' }),
    }),
  },
  responses: {
    200: answer(
      'A page of them',
      z.object({ hits: z.array(hitShape).readonly(), next: z.string().nullable() }),
    ),
    ...problems,
  },
})

/** A route that counts what a search finds. */
const countRoute = <Path extends string, Shape extends z.ZodType>(
  path: Path,
  summary: string,
  description: string,
  shape: Shape,
) =>
  createRoute({
    method: 'get',
    path,
    summary,
    request: { query: z.object({ q: query }) },
    responses: { 200: answer(description, shape), ...problems },
  })

const facetsRoute = countRoute(
  '/api/facets',
  'Count what a search finds by field',
  'The counts',
  facetsShape,
)

const daysRoute = countRoute(
  '/api/days',
  'Count what a search finds by the time at which it was said',
  'The counts by day, month or year',
  dayCountsShape,
)

const subjectsRoute = countRoute(
  '/api/subjects',
  'Count whom the latest statements that a search finds speak of',
  'The most frequent first; 200 statements at most are looked at',
  subjectsShape,
)

const statementRoute = createRoute({
  method: 'get',
  path: '/api/statements/{id}',
  summary: 'A statement by its id, or by one that it had before its report was read anew',
  request: { params: z.object({ id: z.string().max(60) }) },
  responses: {
    200: answer('The statement', hitShape),
    ...problems,
  },
})

const transcriptsRoute = createRoute({
  method: 'get',
  path: '/api/statements/{id}/transcripts',
  summary: 'The turns of transcripts that a statement quotes, with what it has otherwise',
  request: { params: z.object({ id: z.string().max(60) }) },
  responses: {
    200: {
      description: 'The likest first; none where it quotes no transcript of the record',
      content: {
        'application/json': {
          schema: z.object({
            transcripts: z
              .array(
                z.object({
                  turn: hitShape,
                  fragments: z
                    .array(
                      z.object({
                        words: z.string(),
                        likeness: z.number(),
                        runs: z.array(z.object({ kind: z.string(), words: z.string() })).readonly(),
                      }),
                    )
                    .readonly(),
                  isFound: z.boolean(),
                }),
              )
              .readonly(),
          }),
        },
      },
    },
    ...problems,
  },
})

const saidRoute = createRoute({
  method: 'get',
  path: '/api/said',
  summary: 'Did anybody say this? The statements nearest to a quotation, with what differs',
  request: {
    query: z.object({
      quotation: z.string().min(1).max(20_000),
      speaker: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(50).default(5),
    }),
  },
  responses: {
    200: answer(
      'The nearest first; none where nothing is like it',
      z.object({ hits: z.array(saidHitShape).readonly() }),
    ),
    ...problems,
  },
})

/** Statements: searched, counted, one by one, and by a quotation. */
export function addStatementRoutes(app: OpenAPIHono, { store, finder = store }: Services): void {
  app.openapi(searchRoute, async (context) => {
    const { q, ...options } = context.req.valid('query')
    return context.json(await finder.search(q, options, context.req.raw.signal), 200)
  })
  app.openapi(facetsRoute, async (context) =>
    context.json(
      await finder.countFacets(context.req.valid('query').q, context.req.raw.signal),
      200,
    ),
  )
  app.openapi(daysRoute, async (context) =>
    context.json(await finder.countDays(context.req.valid('query').q, context.req.raw.signal), 200),
  )
  app.openapi(subjectsRoute, async (context) =>
    context.json(
      await finder.countSubjects(context.req.valid('query').q, context.req.raw.signal),
      200,
    ),
  )
  app.openapi(statementRoute, async (context) => {
    const { id } = context.req.valid('param')
    const hit = await store.statement(id)
    if (!hit) throw new OnrecordError('not-in-record', { id })
    return context.json(hit, 200)
  })
  app.openapi(transcriptsRoute, async (context) => {
    const { id } = context.req.valid('param')
    const transcripts = await finder.transcripts(id, context.req.raw.signal)
    return context.json({ transcripts }, 200)
  })
  app.openapi(saidRoute, async (context) => {
    const { quotation, ...options } = context.req.valid('query')
    return context.json(
      { hits: await finder.said(quotation, options, context.req.raw.signal) },
      200,
    )
  })
}
