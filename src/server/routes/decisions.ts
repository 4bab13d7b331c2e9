import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'

import { decisionShape, verdictShape } from '../../record/index.ts'
import { answer } from '../answer.ts'
import type { Changes } from '../changes.ts'
import { problems } from '../problems/problem.ts'
import type { Services } from '../services.ts'

const by = z.string().trim().min(1).max(500).openapi({ example: 'Ann Lee' })

const listRoute = createRoute({
  method: 'get',
  path: '/api/decisions',
  summary: 'List all decisions in the order in which they were made, including those taken back',
  request: { query: z.object({ report: z.string().max(60).optional() }) },
  responses: {
    200: answer(
      'All decisions, or those about one report',
      z.object({ decisions: z.array(decisionShape).readonly() }),
    ),
    ...problems,
  },
})

const decideRoute = createRoute({
  method: 'post',
  path: '/api/decisions',
  summary: "Correct the record; the machine's reading is kept beside the decision",
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({ verdict: verdictShape, by, why: z.string().max(2000).optional() }),
        },
      },
    },
  },
  responses: {
    201: answer('The decision', decisionShape),
    ...problems,
  },
})

const undoRoute = createRoute({
  method: 'post',
  path: '/api/decisions/{id}/undo',
  summary: 'Take a decision back; it stays in the list, marked as taken back',
  request: {
    params: z.object({ id: z.string().max(60) }),
    body: { required: true, content: { 'application/json': { schema: z.object({ by }) } } },
  },
  responses: {
    200: answer('The decision', decisionShape),
    ...problems,
  },
})

/** What people decide. */
export function addDecisionRoutes(
  app: OpenAPIHono,
  { store, read }: Services,
  changes: Changes,
): void {
  app.openapi(listRoute, async (context) => {
    const decisions = await store.decisions(context.req.valid('query').report)
    return context.json({ decisions }, 200)
  })
  app.openapi(decideRoute, async (context) => {
    const { verdict, by: name, why } = context.req.valid('json')
    const decision = await store.decide(verdict, { by: name, why: why || undefined }, read)
    changes.tell({ kind: 'decided', decision: decision.id })
    return context.json(decision, 201)
  })
  app.openapi(undoRoute, async (context) => {
    const { id } = context.req.valid('param')
    const decision = await store.undo(id, context.req.valid('json').by, read)
    changes.tell({ kind: 'decided', decision: decision.id })
    return context.json(decision, 200)
  })
}
