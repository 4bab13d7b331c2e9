import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'

import { exportFormats, exportRecord, type ExportFormat } from '../../export/index.ts'
import { parseQuery } from '../../record/index.ts'
import { problems } from '../problem.ts'
import type { Services } from '../services.ts'

/** What each format is called on the web, and how its files end. */
const types: Readonly<Record<ExportFormat, { readonly type: string; readonly ending: string }>> = {
  jsonl: { type: 'application/x-ndjson', ending: 'jsonl' },
  csv: { type: 'text/csv; charset=utf-8; header=present', ending: 'csv' },
  parquet: { type: 'application/vnd.apache.parquet', ending: 'parquet' },
  'web-annotation': { type: 'application/ld+json', ending: 'annotations.jsonld' },
  'schema-org': { type: 'application/ld+json', ending: 'quotations.jsonld' },
  prov: { type: 'application/ld+json', ending: 'prov.jsonld' },
}

const exportRoute = createRoute({
  method: 'get',
  path: '/api/export',
  summary: 'Hand out the record, or what a search finds in it, in a format of other programs',
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
      content: { 'application/octet-stream': { schema: z.any() } },
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
    const { type, ending } = types[format]
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
