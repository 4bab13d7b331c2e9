import type { z } from '@hono/zod-openapi'

/** An answer in JSON, as the description of a route names it. */
export const answer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  description,
  content: { 'application/json': { schema } },
})
