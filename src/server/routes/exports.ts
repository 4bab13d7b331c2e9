import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'

import { exportFormats, exportRecord, type ExportFormat } from '../../export/index.ts'
import { parseQuery } from '../../record/index.ts'
import { problems } from '../problems/problem.ts'
import type { Services } from '../services.ts'

const text = z.string()
const bytes = z.any().openapi({ type: 'string', format: 'binary' })
const linked = { type: 'application/ld+json', schema: z.looseObject({}) }

/** What each format is called on the web and looks like, and how its files end. */
export const exportTypes: Readonly<Record<ExportFormat, ExportType>> = {
  jsonl: { type: 'application/x-ndjson', schema: text, ending: 'jsonl' },
  csv: { type: 'text/csv; charset=utf-8; header=present', schema: text, ending: 'csv' },
  parquet: { type: 'application/vnd.apache.parquet', schema: bytes, ending: 'parquet' },
  'web-annotation': { ...linked, ending: 'annotations.jsonld' },
  'schema-org': { ...linked, ending: 'quotations.jsonld' },
  prov: { ...linked, ending: 'prov.jsonld' },
}

/** What a format is called on the web, and how its files end. */
export interface ExportType {
  readonly type: string
  readonly schema: z.ZodType
  readonly ending: string
}

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
      content: Object.fromEntries(
        Object.values(exportTypes).map(({ type, schema }) => [type, { schema }]),
      ),
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
    const { type, ending } = exportTypes[format]
    context.header('Content-Type', type)
    context.header('Content-Disposition', `attachment; filename="onrecord.${ending}"`)
    return stream(context, async (out) => {
      for await (const piece of exportRecord(store, { format, query, bom })) {
        if (out.aborted) return
        await out.write(piece)
      }
    })
  })
}
