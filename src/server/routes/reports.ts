import { readCalendarDays } from '../../text/index.ts'
import type { Reading } from '../../data-model/index.ts'
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'

import { OnrecordError } from '../../errors.ts'
import { addReport, mostReportsOfPage, type SaveResult } from '../../record/index.ts'
import { answer } from '../answer.ts'
import type { Changes } from '../changes.ts'
import { orFault } from '../problems/or-fault.ts'
import { problems } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { readingSchema } from '../../data-model/schema.ts'
import { correctedShape, listedReportShape, relationsShape } from '../shapes.ts'
import { ingestRequest, type Body, type Fail } from '../ingest-request.ts'

const id = z.object({ id: z.string().max(60) })

const listRoute = createRoute({
  method: 'get',
  path: '/api/reports',
  summary: 'List the reports in the record, the last added first',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(mostReportsOfPage).default(20),
      page: z.string().max(4000).optional(),
    }),
  },
  responses: {
    200: answer(
      'A page of the results',
      z.object({ reports: z.array(listedReportShape).readonly(), next: z.string().nullable() }),
    ),
    ...problems,
  },
})

const reportRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}',
  summary: 'Get a report with all its statements, as corrected, and the decisions about it',
  request: { params: id },
  responses: {
    200: answer('The report', correctedShape),
    ...problems,
  },
})

const relationsRoute = createRoute({
  method: 'get',
  path: '/api/reports/{id}/relations',
  summary:
    'List where else a report was published, its other editions, and nearly identical reports',
  request: { params: id },
  responses: {
    200: answer('What it has to do with others', relationsShape),
    ...problems,
  },
})

const removeRoute = createRoute({
  method: 'delete',
  path: '/api/reports/{id}',
  summary: 'Remove a report and its statements from the record',
  request: { params: id },
  responses: {
    200: answer('What went with it', z.object({ statements: z.int() })),
    ...problems,
  },
})

const given = z.object({
  source: z.string().min(1).max(2000).default('posted'),
  url: z
    .string()
    .max(2000)
    .optional()
    .openapi({ description: 'An address to fetch instead of a body.' }),
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
  content: {
    'application/octet-stream': { schema: z.any().openapi({ type: 'string', format: 'binary' }) },
  },
} as const

const failures = z
  .array(z.object({ code: z.string(), detail: z.string() }))
  .readonly()
  .openapi({ description: 'The reports of a file with several that could not be read.' })

const readRoute = createRoute({
  method: 'post',
  path: '/api/readings',
  summary:
    'Read the reports in a file, or at an address, without keeping them; the body has the bytes of the file, the query what is known about it',
  request: { query: given, body: file },
  responses: {
    200: answer(
      'What was read',
      z.object({ readings: z.array(readingSchema).readonly(), failures }),
    ),
    ...problems,
  },
})

const addRoute = createRoute({
  method: 'post',
  path: '/api/reports',
  summary:
    'Read the reports in a file, or at an address, and keep them; the body has the bytes of the file, the query what is known about it',
  request: { query: given, body: file },
  responses: {
    200: answer(
      'Each report is kept, or was already there',
      z.object({
        reports: z
          .array(
            z.object({
              report: z.string(),
              source: z.string(),
              title: z.string().nullable(),
              kept: z.enum(['added', 'placed', 'known']),
              statements: z.int(),
            }),
          )
          .readonly(),
        failures,
      }),
    ),
    ...problems,
  },
})

/** Reports: one by one, read, added, removed. */
export function addReportRoutes(
  app: OpenAPIHono,
  { store, read, fetcher, maxSize }: Services,
  changes: Changes,
  onFailure: (error: unknown) => void,
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
    const { id: report } = context.req.valid('param')
    const isThere = (await store.countStatements(report)) !== null
    if (!isThere) throw new OnrecordError('not-in-record', { id: report })
    return context.json(await store.relations(report), 200)
  })
  app.openapi(removeRoute, async (context) => {
    const { id: report } = context.req.valid('param')
    const removed = await store.remove(report)
    if (!removed) throw new OnrecordError('not-in-record', { id: report })
    changes.tell({ kind: 'removed', report })
    return context.json(removed, 200)
  })
  const ingest = (request: Body, known: z.infer<typeof given>, fail: Fail) =>
    ingestRequest(request, known, { fetcher, maxSize, fail })
  app.openapi(readRoute, async (context) => {
    const { failures: failed, faults, fail, fault } = collectFailures(onFailure)
    const readings: Reading[] = []
    const { signal } = context.req.raw
    for await (const ingested of ingest(context.req, context.req.valid('query'), fail)) {
      const reading = await orFault(() => read(ingested, signal), { ingested, fault, signal })
      if (reading) readings.push(reading)
    }
    throwIfNothing(readings, failed, faults)
    return context.json({ readings, failures: failed }, 200)
  })
  app.openapi(addRoute, async (context) => {
    const { failures: failed, faults, fail, fault } = collectFailures(onFailure)
    const reports: {
      report: string
      source: string
      title: string | null
      kept: SaveResult
      statements: number
    }[] = []
    const { signal } = context.req.raw
    for await (const ingested of ingest(context.req, context.req.valid('query'), fail)) {
      const { id: report, source, title } = ingested.report
      changes.tell({ kind: 'reading', source })
      const added = await orFault(() => addReport(ingested, store, read, { signal }), {
        ingested,
        fault,
        signal,
      })
      if (!added) continue
      const { kept, statements } = added
      if (kept !== 'known') changes.tell({ kind: 'kept', report, statements })
      reports.push({ report, source, title, kept, statements })
    }
    throwIfNothing(reports, failed, faults)
    return context.json({ reports, failures: failed }, 200)
  })
}

function collectFailures(onFailure: (error: unknown) => void) {
  const failed: { code: string; detail: string }[] = []
  const faults: OnrecordError[] = []
  const fail: Fail = ({ code, message: detail }) => void failed.push({ code, detail })
  const fault: Fail = (error) => {
    onFailure(error.cause)
    faults.push(error)
    fail(error)
  }
  return { failures: failed, faults, fail, fault }
}

/** Where a fault of ours is all that came of a file, it is the answer. */
function throwIfNothing(
  made: readonly unknown[],
  failed: readonly unknown[],
  [fault]: readonly OnrecordError[],
): void {
  if (fault && made.length === 0 && failed.length === 1) throw fault
}
