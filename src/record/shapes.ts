import { z } from 'zod'

import { daySchema, idSchemas, partySchema } from '../data-model/schema.ts'

/** What a record gives beside the shapes of src/data-model/schema.ts, as the API and the MCP tools describe it. */

const day = daySchema.nullable()

/** The shape of an `Agent`. */
export const agentShape = z
  .object({
    id: z.string(),
    kind: partySchema.shape.kind,
    name: z.string(),
    otherNames: z.array(z.string()).readonly(),
    titles: z
      .array(
        z.object({
          title: z.string().nullable(),
          institution: z.string().nullable(),
          first: day,
          last: day,
        }),
      )
      .readonly(),
    statements: z.int(),
    reports: z.int(),
    first: day,
    last: day,
  })
  .meta({ id: 'Agent' })

/** The shape of a `Variant`: another place that reports a statement. */
export const variantShape = z.object({
  statement: idSchemas.statement,
  outlet: z.string().nullable(),
  published: day,
  words: z.string(),
})

/** The shape of `WordRun`s: how two wordings differ. */
export const wordRunsShape = z
  .array(z.object({ kind: z.enum(['same', 'left out', 'inserted']), words: z.string() }))
  .readonly()

/** The shape of a `Publication`: where else a report was published. */
export const publicationShape = z.object({
  outlet: z.string(),
  source: z.string(),
  title: z.string().nullable(),
  addedAt: z.string(),
})
