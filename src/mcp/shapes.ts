import { z } from 'zod'

import { anonymityReasons } from '../data-model/index.ts'
import { idSchemas, reportSchema, statementSchema } from '../data-model/schema.ts'
import { variantShape } from '../record/index.ts'

/**
 * The shapes of the tools' answers, made from the shapes of the record: a field that is added there is described
 * here.
 */

const ranges = z.array(z.object({ start: z.int(), end: z.int(), text: z.string().optional() }))

/** The fields of a statement that a client does not get, or gets in other words. */
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
  anonymity: z.enum(anonymityReasons).nullable().describe('Why its source is not named.'),
  addressees: z.array(z.string()),
  via: z.array(z.string()),
})

/** A report as `describeReport` gives it. */
export const describedReport = reportSchema
  .pick({ id: true, title: true, outlet: true, byline: true, published: true, source: true })
  .extend({ link: z.string(), address: z.string().nullable() })

/** A statement that a search found, with its report and the other places that report it. */
export const describedHit = describedStatement.extend({
  sentence: z
    .string()
    .describe(
      'The sentence of the report with its own verb; long words around what is said are cut.',
    ),
  corrected: z.boolean(),
  also: z.array(variantShape.extend({ link: z.string() })),
  alsoCount: z.int(),
  differs: z.int().describe('How many statements it differs from.'),
  agrees: z.int().describe('With how many statements it agrees.'),
  report: describedReport,
})

/** The query and the token that give the rest of an answer; null if it is complete. */
export const nextSearch = z.object({ query: z.string(), page: z.string() }).nullable()
