import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'

import { OnrecordError } from '../../errors.ts'
import { answer } from '../answer.ts'
import { problems } from '../problems/problem.ts'
import { findParty } from '../find-party.ts'
import type { Services } from '../services.ts'
import { agentShape } from '../../record/index.ts'
import { foundPartyShape } from '../shapes.ts'

const searchRoute = createRoute({
  method: 'get',
  path: '/api/parties',
  summary:
    'List the people and institutions whose name has all words of a name, those with most statements first',
  request: { query: z.object({ name: z.string().max(500) }) },
  responses: {
    200: answer('At most 20', z.object({ parties: z.array(agentShape).readonly() })),
    ...problems,
  },
})

const partyRoute = createRoute({
  method: 'get',
  path: '/api/parties/{id}',
  summary:
    'Get a person or an institution in the record, whose statements are found by `party:ID`; or a party that only one `report` has, by its ID there',
  request: { params: z.object({ id: z.string().max(60) }) },
  responses: {
    200: answer('Names and titles', foundPartyShape),
    ...problems,
  },
})

/** People and institutions of the whole record. */
export function addPartyRoutes(app: OpenAPIHono, services: Services): void {
  const { store, finder = store } = services
  app.openapi(searchRoute, async (context) => {
    const parties = await finder.who(context.req.valid('query').name, context.req.raw.signal)
    return context.json({ parties }, 200)
  })
  app.openapi(partyRoute, async (context) => {
    const { id } = context.req.valid('param')
    const party = await findParty(services, id, context.req.raw.signal)
    if (!party) throw new OnrecordError('not-in-record', { id })
    return context.json(party, 200)
  })
}
