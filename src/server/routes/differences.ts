import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'

import { differenceKinds, differenceParties } from '../../data-model/index.ts'
import { daySchema } from '../../data-model/schema.ts'
import { differenceFormats, exportDifferences } from '../../export/index.ts'
import {
  differencePageShape,
  keptMatterShape,
  mostDifferencesOfPage,
  parseQuery,
  type DifferencePageOptions,
} from '../../record/index.ts'
import { answer } from '../answer.ts'
import { problems } from '../problems/problem.ts'
import type { Services } from '../services.ts'
import { filesOf, sendFile } from './exports.ts'

const name = z.string().trim().min(1).max(500)
const flag = () => z.stringbool().optional().openapi({ type: 'boolean' })

/** What differences are asked for by. */
const asked = {
  q: z.string().max(2000).optional().openapi({
    description: 'What the statement on one side at least is found by (docs/search.md).',
  }),
  of: name.optional().openapi({
    description: 'A speaker or an office that stands on one side at least.',
    example: 'Orrel',
  }),
  a: name.optional().openapi({ description: 'With b: two that stand on either side.' }),
  b: name.optional(),
  since: daySchema.optional(),
  relation: z.enum(['differ', 'agree', 'any', 'none']).optional().openapi({
    description: 'differ unless given; none: those of which a person found that they are no pair.',
  }),
  by: z.enum(differenceKinds).optional(),
  parties: z.enum(differenceParties).optional(),
  shift: flag(),
  matter: z.string().max(80).optional(),
  statement: z.string().max(60).optional(),
  each: flag().openapi({
    description:
      'Each pair; otherwise one for each matter and those between whom it is, the one that stands highest.',
  }),
}

const differencesRoute = createRoute({
  method: 'get',
  path: '/api/differences',
  summary: 'List where statements differ or agree, what stands highest first',
  request: {
    query: z.object({
      ...asked,
      limit: z.coerce.number().int().min(1).max(mostDifferencesOfPage).default(20),
      page: z.string().max(4000).optional(),
    }),
  },
  responses: {
    200: answer('A page of the differences', differencePageShape),
    ...problems,
  },
})

const matterRoute = createRoute({
  method: 'get',
  path: '/api/matters/{id}',
  summary: 'Get a matter, with what was said on it in order of time',
  request: { params: z.object({ id: z.string().max(80) }) },
  responses: {
    200: answer('The matter', keptMatterShape),
    ...problems,
  },
})

const exportRoute = createRoute({
  method: 'get',
  path: '/api/differences/export',
  summary: 'Export where statements differ or agree in a format for other programs',
  request: {
    query: z.object({
      ...asked,
      format: z.enum(differenceFormats).default('jsonl'),
      bom: z.stringbool().default(false).openapi({ type: 'boolean' }),
    }),
  },
  responses: {
    200: {
      description: 'A file, piece by piece (docs/exports.md)',
      content: filesOf(differenceFormats),
    },
    ...problems,
  },
})

/** Where words differ. */
export function addDifferenceRoutes(app: OpenAPIHono, { store }: Services): void {
  app.openapi(exportRoute, (context) => {
    const { format, bom, ...given } = context.req.valid('query')
    const pieces = exportDifferences(store, { ...optionsOf(given), format, bom })
    return sendFile(context, 'differences', format, pieces)
  })
  app.openapi(differencesRoute, async (context) => {
    const { limit, page, ...given } = context.req.valid('query')
    return context.json(await store.differences({ ...optionsOf(given), limit, page }), 200)
  })
  app.openapi(matterRoute, async (context) =>
    context.json(await store.matter(context.req.valid('param').id), 200),
  )
}

type Asked = z.output<z.ZodObject<typeof asked>>

function optionsOf({ q, a, b, ...options }: Asked): DifferencePageOptions {
  if (q !== undefined) parseQuery(q)
  const pair = a !== undefined && b !== undefined ? ([a, b] as const) : null
  // Of two names one alone is one that stands on a side.
  const of = options.of ?? (pair ? undefined : (a ?? b))
  return { ...options, query: q, of, between: pair ?? undefined }
}
