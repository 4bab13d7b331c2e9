import { z } from '@hono/zod-openapi'

import { fieldValues, verdictShape } from '../record/index.ts'

/** The shapes of docs/data-model.md as the API describes them. */

const span = z
  .object({ start: z.int(), end: z.int(), text: z.string() })
  .openapi('Span', { description: 'Half-open, in UTF-16 code units of the text of the report.' })
const spans = z.array(span).readonly()
// Of a shape with a name `nullable()` would be described as one that is never null.
const spanOrNull = z.union([span, z.null()])
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
          mention: spanOrNull,
          candidates: z.array(z.object({ party: z.string(), confidence: z.number() })).readonly(),
          confidence: z.number(),
        }),
      )
      .readonly(),
    authority: z.enum(fieldValues.authority),
    via: z.array(partyMention).readonly(),
    to: z.array(partyMention).readonly(),
    occasion: z
      .object({ kind: z.string(), span: spanOrNull, place: spanOrNull, outlet: spanOrNull })
      .nullable(),
    said: z.object({ start: day, end: day, basis: z.string(), expression: spanOrNull }),
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
    titles: z.array(z.object({ text: z.string(), office: z.string().nullable(), span })).readonly(),
    of: z.string().nullable(),
    described: z
      .object({
        rank: z.string().nullable(),
        role: z.string().nullable(),
        institution: z.string().nullable(),
        country: z.string().nullable(),
        anonymity: spanOrNull,
      })
      .nullable(),
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
const reportFields = {
  ...listedFields,
  format: z.string(),
  byline: z.string().nullable(),
  dateline: z.object({ place: z.string(), span }).nullable(),
  language: z.string().nullable(),
}

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
    alsoCount: z.int(),
  })
  .openapi('Hit')

/** A report as it was read. */
export const readingShape = z
  .object({
    report: z.object({
      ...reportFields,
      text: z.string(),
      metadata: z
        .array(z.object({ field: z.string(), value: z.string(), from: z.string() }))
        .readonly(),
    }),
    statements: z.array(statementShape).readonly(),
    parties: z.array(partyShape).readonly(),
    times: z
      .array(
        z.object({
          span,
          kind: z.string(),
          start: day,
          end: day,
          anchor: z.string().nullable(),
        }),
      )
      .readonly(),
    repeats: z.array(z.object({ first: span, again: span })).readonly(),
    notices: z
      .array(
        z.object({
          code: z.string(),
          severity: z.string(),
          span: spanOrNull,
          reason: z.string(),
        }),
      )
      .readonly(),
    made: z.object({ version: z.string(), model: z.string(), at: z.string() }),
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

/** How many entries a search finds, by the time at which they were said. */
export const dayCountsShape = z
  .object({
    unit: z.enum(['day', 'month', 'year']),
    counts: z.array(z.object({ start: z.string(), count: z.int() })).readonly(),
    unknown: z.int(),
  })
  .openapi('DayCounts')

/** Of whom the latest statements that a search finds speak. */
export const subjectsShape = z
  .object({ statements: z.int(), subjects: facetValues })
  .openapi('Subjects')

const wordRuns = z
  .array(z.object({ kind: z.enum(['same', 'left out', 'inserted']), words: z.string() }))
  .readonly()

/** A statement that is near a quotation. */
export const saidHitShape = hitShape
  .extend({ likeness: z.number(), runs: wordRuns })
  .openapi('SaidHit')

const changeShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), after: statementShape }),
  z.object({ kind: z.literal('left out'), before: statementShape }),
  z.object({
    kind: z.literal('changed'),
    before: statementShape,
    after: statementShape,
    runs: wordRuns,
  }),
])

/** What a report has to do with other reports. */
export const relationsShape = z
  .object({
    places: z
      .array(
        z.object({
          outlet: z.string(),
          source: z.string(),
          title: z.string().nullable(),
          addedAt: z.string(),
        }),
      )
      .readonly(),
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
