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
      'A page of the results',
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
  'Count what a search finds by the time when it was said, or else reported',
  'The counts by day, month or year',
  dayCountsShape,
)

const subjectsRoute = countRoute(
  '/api/subjects',
  'Count the people and institutions that the latest statements found by a search are about',
  'The most frequent first, from at most 200 statements',
  subjectsShape,
)

const statementRoute = createRoute({
  method: 'get',
  path: '/api/statements/{id}',
  summary: 'Get a statement by its ID, or by an ID that it had before its report was read again',
  request: { params: z.object({ id: z.string().max(60) }) },
  responses: {
    200: answer('The statement', hitShape),
    ...problems,
  },
})

const transcriptsRoute = createRoute({
  method: 'get',
  path: '/api/statements/{id}/transcripts',
  summary: 'List the turns of transcripts that a statement quotes, and how it differs from them',
  request: { params: z.object({ id: z.string().max(60) }) },
  responses: {
    200: {
      description: 'The most similar first; empty if it quotes no transcript in the record',
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
  summary:
    'Find out whether anyone said this: list the statements nearest to a quotation, and how they differ',
  request: {
    query: z.object({
      quotation: z.string().min(1).max(20_000),
      speaker: z.string().max(500).optional(),
      limit: z.coerce.number().int().min(1).max(50).default(5),
    }),
  },
  responses: {
    200: answer(
      'The nearest first; empty if nothing is like it',
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
