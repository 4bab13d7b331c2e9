import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi'

import { pairJudgementSchema, statementPairSchema } from '../../data-model/pair-schema.ts'
import { OnrecordError } from '../../errors.ts'
import { answer } from '../answer.ts'
import { problems } from '../problems/problem.ts'
import type { Services } from '../services.ts'

/** So many pairs are judged for one request, at most. */
const mostPairs = 200

const judgeRoute = createRoute({
  method: 'post',
  path: '/api/judge',
  summary:
    'Judge pairs of statements by their words: whether they differ, agree or neither, by what, and which words show it',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z.object({ pairs: z.array(statementPairSchema).max(mostPairs) }),
        },
      },
    },
  },
  responses: {
    200: answer(
      'The judgements, in the order of the pairs',
      z.object({ judgements: z.array(pairJudgementSchema).readonly() }),
    ),
    ...problems,
  },
})

/** Whether statements differ. */
export function addJudgeRoutes(app: OpenAPIHono, { judge }: Services): void {
  app.openapi(judgeRoute, async (context) => {
    if (!judge) throw new OnrecordError('no-such-page', { path: context.req.path })
    return context.json({ judgements: await judge(context.req.valid('json').pairs) }, 200)
  })
}
