import { z } from 'zod'

import { idSchemas, reportSchema, statementSchema } from '../data-model/schema.ts'
import { variantShape } from '../record/index.ts'

/** What the tools answer, made of the record's shape: a field added there is described here. */

const ranges = z.array(z.object({ start: z.int(), end: z.int(), text: z.string().optional() }))

/** The fields of a statement that a client is not given, or is given in other words. */
export const reworded = {
  content: true,
  cue: true,
  source: true,
  speakers: true,
  via: true,
  addressees: true,
  occasion: true,
  evidence: true,
  repeats: true,
} as const satisfies Partial<Record<keyof typeof statementSchema.shape, true>>

/** A statement as `describeStatement` gives it. */
export const describedStatement = statementSchema.omit(reworded).extend({
  link: z.string(),
  words: z.string(),
  isCut: z.boolean().optional().describe('True if only the beginning of its words is returned.'),
  spans: z.object({ content: ranges, cue: ranges, source: ranges }),
  speakers: z.array(
    z.object({
      name: z.string().nullable(),
      description: z.string().nullable(),
      party: idSchemas.party.nullable(),
      speaksFor: z.string().nullable(),
      confidence: z.number(),
    }),
  ),
  addressees: z.array(z.string()),
  via: z.array(z.string()),
})

/** A report as `describeReport` gives it. */
export const describedReport = reportSchema
  .pick({ id: true, title: true, outlet: true, byline: true, published: true, source: true })
  .extend({ link: z.string(), address: z.string().nullable() })

/** A statement of a search, with its report and the others that tell it. */
export const describedHit = describedStatement.extend({
  corrected: z.boolean(),
  also: z.array(variantShape.extend({ link: z.string() })),
  alsoCount: z.int(),
  report: describedReport,
})

/** What leads on from an answer that does not hold all: a query and the token of its next page. */
export const nextSearch = z.object({ query: z.string(), page: z.string() }).nullable()
