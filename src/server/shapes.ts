import { z } from '@hono/zod-openapi'

import {
  daySchema,
  partySchema,
  readingSchema,
  reportSchema,
  statementSchema,
} from '../data-model/schema.ts'
import {
  agentShape,
  decisionShape,
  passageShape,
  publicationShape,
  variantShape,
  wordRunsShape,
} from '../record/index.ts'

/** What the API gives beside the shapes of src/data-model/schema.ts, which it names as they are. */

const day = daySchema.nullable()

/** A report in a list of reports. */
export const listedReportShape = reportSchema
  .pick({ id: true, source: true, title: true, outlet: true, published: true })
  .extend({ statements: z.int(), addedAt: z.string() })
  .openapi('ListedReport')

/** A statement that was found. */
export const hitShape = z
  .object({
    report: reportSchema.omit({ text: true, metadata: true, pages: true }).openapi('ReportHead'),
    statement: statementSchema,
    passage: passageShape,
    parties: z.array(partySchema).readonly(),
    decisions: z.array(decisionShape).readonly(),
    also: z.array(variantShape).readonly(),
    alsoCount: z.int(),
    differs: z.int().openapi({ description: 'How many statements it differs from.' }),
    agrees: z.int().openapi({ description: 'With how many statements it agrees.' }),
  })
  .openapi('Hit')

/** A report as people have corrected it, with what they decided. */
export const correctedShape = z
  .object({
    reading: readingSchema,
    decided: z
      .array(z.object({ statement: z.string().nullable(), decision: decisionShape }))
      .readonly(),
  })
  .openapi('CorrectedReading')

/** Somebody of the whole record, or a party that one report alone knows. */
export const foundPartyShape = agentShape
  .extend({
    report: z.string().optional().openapi({
      description: 'The report that alone knows it; not there where it is one across reports.',
    }),
  })
  .openapi('FoundParty')

const facetValues = z.array(z.object({ value: z.string(), count: z.int() })).readonly()

/** How many entries a search finds, by field. */
export const facetsShape = z
  .object({ total: z.int(), fields: z.record(z.string(), facetValues) })
  .openapi('Facets')

/** How many entries a search finds, by the time at which they were said, or else reported. */
export const dayCountsShape = z
  .object({
    unit: z.enum(['day', 'month', 'year']),
    counts: z.array(z.object({ start: z.string(), count: z.int(), reported: z.int() })).readonly(),
    unknown: z.int(),
  })
  .openapi('DayCounts')

/** Of whom the latest statements that a search finds speak. */
export const subjectsShape = z
  .object({ statements: z.int(), subjects: facetValues })
  .openapi('Subjects')

/** A statement that is near a quotation. */
export const saidHitShape = hitShape
  .extend({ likeness: z.number(), runs: wordRunsShape })
  .openapi('SaidHit')

const changeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), after: statementSchema }),
  z.object({ kind: z.literal('left out'), before: statementSchema }),
  z.object({
    kind: z.literal('changed'),
    before: statementSchema,
    after: statementSchema,
    runs: wordRunsShape,
  }),
])

/** What a report has to do with other reports. */
export const relationsShape = z
  .object({
    places: z.array(publicationShape).readonly(),
    editions: z
      .array(
        z.object({
          report: z.string(),
          title: z.string().nullable(),
          published: day,
          addedAt: z.string(),
          changes: z.array(changeShape).readonly(),
        }),
      )
      .readonly(),
    like: z
      .array(
        z.object({
          report: z.string(),
          outlet: z.string().nullable(),
          title: z.string().nullable(),
          published: day,
          likeness: z.number(),
        }),
      )
      .readonly(),
  })
  .openapi('Relations')
