import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { stream } from 'hono/streaming'

import { exportFormats, exportRecord, type ExportFormat } from '../../export/index.ts'
import { parseQuery } from '../../record/index.ts'
import { problems } from '../problems/problem.ts'
import type { Services } from '../services.ts'

const text = z.string()
const bytes = z.any().openapi({ type: 'string', format: 'binary' })
const linked = { type: 'application/ld+json', schema: z.looseObject({}) }

/** What each format is called on the web and looks like, and how its files end. */
const exportTypes: Readonly<Record<ExportFormat, ExportType>> = {
  jsonl: { type: 'application/x-ndjson', schema: text, ending: 'jsonl' },
  csv: { type: 'text/csv; charset=utf-8; header=present', schema: text, ending: 'csv' },
  parquet: { type: 'application/vnd.apache.parquet', schema: bytes, ending: 'parquet' },
  'web-annotation': { ...linked, ending: 'annotations.jsonld' },
  'schema-org': { ...linked, ending: 'quotations.jsonld' },
  prov: { ...linked, ending: 'prov.jsonld' },
}

interface ExportType {
  readonly type: string
  readonly schema: z.ZodType
  readonly ending: string
}

/** The contents of an answer that is a file of one of some formats. */
export const filesOf = (formats: readonly ExportFormat[]) =>
  Object.fromEntries(
    formats.map((format) => {
      const { type, schema } = exportTypes[format]
      return [type, { schema }]
    }),
  )

const exportRoute = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'Export the record, or what a search finds in it, in a format for other programs',
  request: {
    query: z.object({
      format: z.enum(exportFormats).default('jsonl'),
      q: z.string().max(2000).optional(),
      bom: z.stringbool().default(false).openapi({ type: 'boolean' }),
    }),
  },
  responses: {
    200: {
      description: 'A file, piece by piece (docs/exports.md)',
      content: filesOf(exportFormats),
    },
    ...problems,
  },
})

/** The record as files of other programs. */
export function addExportRoutes(app: OpenAPIHono, { store }: Services): void {
  app.openapi(exportRoute, (context) => {
    const { format, q: query, bom } = context.req.valid('query')
    // What is wrong with a query is answered before the first piece goes out.
    if (query !== undefined) parseQuery(query)
    return sendFile(context, 'onrecord', format, exportRecord(store, { format, query, bom }))
  })
}

/** Sends a file of a format, piece by piece. */
export function sendFile(
  context: Context,
  name: string,
  format: ExportFormat,
  pieces: AsyncIterable<string | Uint8Array>,
): Response {
  const { type, ending } = exportTypes[format]
  context.header('Content-Type', type)
  context.header('Content-Disposition', `attachment; filename="${name}.${ending}"`)
  return stream(context, async (out) => {
    for await (const piece of pieces) {
      if (out.aborted) return
      await out.write(piece)
    }
  })
}
