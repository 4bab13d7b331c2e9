import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'

import {
  agentKinds,
  agentOrders,
  agentPageShape,
  listedEntryShape,
  listedShape,
  memberShape,
  mostAgentsOfPage,
  questionShape,
} from '../../record/index.ts'
import { answer } from '../answer.ts'
import type { Changes } from '../changes.ts'
import { problems } from '../problems/problem.ts'
import type { Services } from '../services.ts'

const listRoute = createRoute({
  method: 'get',
  path: '/api/people',
  summary: 'List the people and institutions that reports name, with counts and days',
  request: {
    query: z.object({
      kind: z.enum(agentKinds).optional(),
      name: z
        .string()
        .max(500)
        .optional()
        .openapi({ description: 'words of the name; one that ends in * may continue' }),
      sort: z.enum(agentOrders).optional(),
      limit: z.coerce.number().int().min(1).max(mostAgentsOfPage).optional(),
      page: z.string().max(1000).optional(),
    }),
  },
  responses: { 200: answer('A page of them', agentPageShape), ...problems },
})

const membersRoute = createRoute({
  method: 'get',
  path: '/api/parties/{id}/members',
  summary: 'List the names under which reports know someone, and why each is taken for theirs',
  request: { params: z.object({ id: z.string().max(60) }) },
  responses: {
    200: answer('At most 500', z.object({ members: z.array(memberShape).readonly() })),
    ...problems,
  },
})

const questionsRoute = createRoute({
  method: 'get',
  path: '/api/questions',
  summary:
    'List those who may be the same, with what speaks for it and against it; what changes most statements comes first',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(100).optional(),
      of: z.string().max(60).optional().openapi({ description: 'only about the one with this ID' }),
    }),
  },
  responses: {
    200: answer('Questions', z.object({ questions: z.array(questionShape).readonly() })),
    ...problems,
  },
})

const listedRoute = createRoute({
  method: 'get',
  path: '/api/listed',
  summary: 'Get the list of people and institutions that people gave',
  responses: {
    200: answer('The list', z.object({ listed: z.array(listedEntryShape).readonly() })),
    ...problems,
  },
})

const by = z.string().trim().min(1).max(500).openapi({ example: 'Ann Lee' })

const addListedRoute = createRoute({
  method: 'post',
  path: '/api/listed',
  summary: 'Put people and institutions on the list, or change their entries',
  request: {
    body: {
      required: true,
      content: {
        'application/json': { schema: z.object({ entries: z.array(listedShape).max(1000), by }) },
      },
    },
  },
  responses: {
    200: answer(
      'What became of them',
      z.object({ added: z.int(), changed: z.int(), known: z.int() }),
    ),
    ...problems,
  },
})

const removeListedRoute = createRoute({
  method: 'delete',
  path: '/api/listed/{id}',
  summary: 'Take someone off the list; what the list joined comes apart again',
  request: { params: z.object({ id: z.string().max(60) }) },
  responses: { 204: { description: 'Taken off' }, ...problems },
})

/** The register of people and institutions. */
export function addPeopleRoutes(app: OpenAPIHono, { store }: Services, changes: Changes): void {
  app.openapi(listRoute, async (context) =>
    context.json(await store.people(context.req.valid('query')), 200),
  )
  app.openapi(membersRoute, async (context) => {
    const members = await store.members(context.req.valid('param').id)
    return context.json({ members }, 200)
  })
  app.openapi(questionsRoute, async (context) => {
    const questions = await store.questions(context.req.valid('query'))
    return context.json({ questions }, 200)
  })
  app.openapi(listedRoute, async (context) => {
    const listed = await store.listed()
    return context.json({ listed }, 200)
  })
  app.openapi(addListedRoute, async (context) => {
    const { entries, by: name } = context.req.valid('json')
    const counts = { added: 0, changed: 0, known: 0 }
    for (const entry of entries) counts[await store.list(entry, name)]++
    changes.tell({ kind: 'listed' })
    return context.json(counts, 200)
  })
  app.openapi(removeListedRoute, async (context) => {
    await store.unlist(context.req.valid('param').id)
    changes.tell({ kind: 'listed' })
    return context.body(null, 204)
  })
}
