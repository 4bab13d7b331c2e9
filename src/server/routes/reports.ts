import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'

import { OnrecordError } from '../../errors.ts'
import { readCalendarDays, takeIn, type TakenIn } from '../../intake/index.ts'
import { mostReportsOfPage } from '../../record/index.ts'
import { answer } from '../answer.ts'
import type { Changes } from '../changes.ts'
import { problems } from '../problem.ts'
import type { Services } from '../services.ts'
import { correctedShape, listedReportShape, readingShape, relationsShape } from '../shapes.ts'

const id = z.object({ id: z.string().max(60) })

const listRoute = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'The reports of the record, the last added first',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(mostReportsOfPage).default(20),
      page: z.string().max(4000).optional(),
    }),
  },
  responses: {
    200: answer(
      'A page of them',
      z.object({ reports: z.array(listedReportShape).readonly(), next: z.string().nullable() }),
    ),
    ...problems,
  },
})

const reportRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'A report with all its statements, as people have corrected it, and what they decided',
  request: { params: id },
  responses: {
    200: answer('The report', correctedShape),
    ...problems,
  },
})

const relationsRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}/relations',
  summary: 'Where else a report was published, its other editions, and the reports nearly like it',
  request: { params: id },
  responses: {
    200: answer('What it has to do with others', relationsShape),
    ...problems,
  },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/api/reports/{id}',
  summary: 'Take a report out of the record, with its statements',
  request: { params: id },
  responses: {
    200: answer('What went with it', z.object({ statements: z.int() })),
    ...problems,
  },
})

const given = z.object({
  source: z.string().min(1).max(2000).default('posted'),
  published: z
    .string()
    .max(100)
    .refine(
      (value) => readCalendarDays(value) !== null,
      'give a day, month or year, such as 2021-03-02',
    )
    .optional()
    .openapi({ description: 'A day, month or year.', example: '2021-03-02' }),
  outlet: z.string().min(1).max(500).optional(),
  title: z.string().min(1).max(2000).optional(),
})

const file = {
  required: true,
  content: {
    'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) },
  },
} as const

const readRoute = createRoute({
  method: 'post',
  path: '/api/readings',
  summary: 'Read a report and keep nothing: its bytes are the body, what is known of it the query',
  request: { query: given, body: file },
  responses: {
    200: answer('What was read', readingShape),
    ...problems,
  },
})

const addRoute = createRoute({
  method: 'post',
  path: '/api/reports',
  summary: 'Read a report and keep it: its bytes are the body, what is known of it the query',
  request: { query: given, body: file },
  responses: {
    200: answer(
      'It is kept, or was there already',
      z.object({
        report: z.string(),
        kept: z.enum(['added', 'placed', 'known']),
        statements: z.int(),
      }),
    ),
    ...problems,
  },
})

/** Reports: one by one, read, added, removed. */
export function addReportRoutes(
  app: OpenAPIHono,
  { store, read }: Services,
  changes: Changes,
): void {
  const find = async (report: string) => {
    const corrected = await store.corrected(report)
    if (!corrected) throw new OnrecordError('not-in-record', { id: report })
    return corrected
  }
  app.openapi(listRoute, async (context) =>
    context.json(await store.reportPage(context.req.valid('query')), 200),
  )
  app.openapi(reportRoute, async (context) =>
    context.json(await find(context.req.valid('param').id), 200),
  )
  app.openapi(relationsRoute, async (context) => {
    const { reading } = await find(context.req.valid('param').id)
    return context.json(await store.relations(reading.report.id), 200)
  })
  app.openapi(removeRoute, async (context) => {
    const { id: report } = context.req.valid('param')
    const removed = await store.remove(report)
    if (!removed) throw new OnrecordError('not-in-record', { id: report })
    changes.tell({ kind: 'removed', report })
    return context.json(removed, 200)
  })
  app.openapi(readRoute, async (context) => {
    const taken = await takeBody(context.req, context.req.valid('query'))
    return context.json(await read(taken), 200)
  })
  app.openapi(addRoute, async (context) => {
    const taken = await takeBody(context.req, context.req.valid('query'))
    const { id: report } = taken.report
    const there = await store.countStatements(report)
    if (there !== null) {
      const kept = (await store.keepPlace(taken.report)) ?? 'known'
      return context.json({ report, kept, statements: there }, 200)
    }
    changes.tell({ kind: 'reading', source: taken.report.source })
    const reading = await read(taken)
    const kept = await store.keep(reading)
    changes.tell({ kind: 'kept', report, statements: reading.statements.length })
    return context.json({ report, kept, statements: reading.statements.length }, 200)
  })
}

async function takeBody(
  request: { readonly arrayBuffer: () => Promise<ArrayBuffer> },
  { source, ...metadata }: z.infer<typeof given>,
): Promise<TakenIn> {
  const bytes = new Uint8Array(await request.arrayBuffer())
  if (bytes.length === 0) {
    const problem = 'The body is empty. Send the bytes of a report.'
    throw new OnrecordError('usage', { problem })
  }
  return takeIn(bytes, source, metadata)
}
