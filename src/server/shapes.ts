import { z } from '@hono/zod-openapi'

import { fieldValues, verdictShape } from '../record/index.ts'

/** The shapes of docs/data-model.md as the API describes them. */

const span = z
  .object({ start: z.int(), end: z.int(), text: z.string() })
  .openapi('Span', { description: 'Half-open, in UTF-16 code units of the text of the report.' })
const spans = z.array(span).readonly()
const day = z.string().nullable().openapi({ example: '2021-03-02' })

const partyMention = z.object({ party: z.string(), mention: span })

const statementShape = z
  .object({
    id: z.string(),
    form: z.enum(fieldValues.form),
    content: spans,
    cue: spans,
    source: spans,
    speakers: z
      .array(
        z.object({
          party: z.string().nullable(),
          name: z.string().nullable(),
          mention: span.nullable(),
          confidence: z.number(),
        }),
      )
      .readonly(),
    authority: z.enum(fieldValues.authority),
    via: z.array(partyMention).readonly(),
    to: z.array(partyMention).readonly(),
    said: z.object({ start: day, end: day, basis: z.string(), expression: span.nullable() }),
    act: z.enum(fieldValues.act),
    polarity: z.enum(fieldValues.polarity),
    modality: z.enum(fieldValues.modality),
    why: spans,
    confidence: z.number(),
    again: spans,
  })
  .openapi('Statement')

const partyShape = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    of: z.string().nullable(),
    mentions: spans,
  })
  .openapi('Party')

const listedFields = {
  id: z.string(),
  source: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.object({ start: day, end: day, basis: z.string() }),
}
const reportFields = { ...listedFields, byline: z.string().nullable() }

/** A report in a list of reports. */
export const listedReportShape = z
  .object({ ...listedFields, statements: z.int(), addedAt: z.string() })
  .openapi('ListedReport')

/** What a person decided. */
export const decisionShape = z
  .object({
    id: z.string(),
    verdict: verdictShape,
    by: z.string(),
    at: z.string(),
    why: z.string().nullable(),
    undone: z.object({ by: z.string(), at: z.string() }).nullable(),
  })
  .openapi('Decision')

/** A statement that was found. */
export const hitShape = z
  .object({
    report: z.object(reportFields),
    statement: statementShape,
    parties: z.array(partyShape).readonly(),
    decisions: z.array(decisionShape).readonly(),
    also: z
      .array(
        z.object({
          statement: z.string(),
          outlet: z.string().nullable(),
          published: day,
          words: z.string(),
        }),
      )
      .readonly(),
  })
  .openapi('Hit')

/** A report as it was read. */
export const readingShape = z
  .object({
    report: z.object({ ...reportFields, text: z.string() }),
    statements: z.array(statementShape).readonly(),
    parties: z.array(partyShape).readonly(),
  })
  .openapi('Reading')

/** A report as people have corrected it, with what they decided. */
export const correctedShape = z
  .object({
    reading: readingShape,
    decided: z
      .array(z.object({ statement: z.string().nullable(), decision: decisionShape }))
      .readonly(),
  })
  .openapi('CorrectedReading')

/** Somebody of the whole record. */
export const agentShape = z
  .object({
    id: z.string(),
    kind: z.string(),
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
  })
  .openapi('Agent')

const facetValues = z.array(z.object({ value: z.string(), count: z.int() })).readonly()

/** How many entries a search finds, by field. */
export const facetsShape = z
  .object({ total: z.int(), fields: z.record(z.string(), facetValues) })
  .openapi('Facets')

/** How many entries a search finds, by the time at which they were said. */
export const dayCountsShape = z
  .object({
    unit: z.enum(['day', 'month', 'year']),
    counts: z.array(z.object({ start: z.string(), count: z.int() })).readonly(),
    unknown: z.int(),
  })
  .openapi('DayCounts')
