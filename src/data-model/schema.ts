import { z } from 'zod'

import { idPatterns } from './id-patterns.ts'
import type { Reading } from './reading.ts'
import {
  acts,
  anonymityReasons,
  authorities,
  forms,
  matterBases,
  metadataFields,
  modalities,
  occasionKinds,
  partyKinds,
  polarities,
  publishedBases,
  reportFormats,
  saidBases,
  seatBases,
  statementKinds,
  severities,
  timeAnchors,
  timeKinds,
  utterances,
} from './values.ts'

/**
 * The record's shape as one schema: what the API describes, what is imported and what is published as JSON Schema come from it. The compiler
 * holds it to the interfaces at the end of this file, and a test holds docs/data-model.md to it. Keys that it does not
 * name are let be: a later version may add some.
 */

/** Ids of readings. */
export const idSchemas = {
  report: z.string().regex(idPatterns.report, 'is not the ID of a report'),
  statement: z.string().regex(idPatterns.statement, 'is not the ID of a statement'),
  party: z.string().regex(idPatterns.party, 'is not the ID of a party'),
} as const

const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).readonly()
const offset = z.int().min(0)

/** A calendar day. */
export const daySchema = z.iso.date().meta({ example: '2021-03-02' })
const dayOrNull = daySchema.nullable()

/** A span. */
export const spanSchema = z.object({ start: offset, end: offset, text: z.string() }).meta({
  id: 'Span',
  description: 'Half-open, in UTF-16 code units of the text of the report.',
})
// A union: a named shape made `nullable()` would be described as one that is never null.
const spanOrNull = z.union([spanSchema, z.null()])
const spans = listOf(spanSchema)

const mentions = listOf(z.object({ party: idSchemas.party, mention: spanSchema }))

/** A statement. */
export const statementSchema = z
  .object({
    id: idSchemas.statement,
    form: z.enum(forms),
    kind: z.enum(statementKinds),
    turn: z.boolean(),
    content: z.array(spanSchema).min(1).readonly(),
    cue: spans,
    source: spans,
    speakers: listOf(
      z.object({
        party: idSchemas.party.nullable(),
        name: z.string().nullable(),
        mention: spanOrNull,
        candidates: listOf(z.object({ party: idSchemas.party, confidence: z.number() })),
        confidence: z.number(),
        seat: z
          .object({
            party: idSchemas.party.nullable(),
            name: z.string(),
            basis: z.enum(seatBases),
          })
          .nullable(),
      }),
    ),
    authority: z.enum(authorities),
    via: mentions,
    addressees: mentions,
    occasion: z
      .object({
        kind: z.enum(occasionKinds),
        span: spanOrNull,
        place: spanOrNull,
        outlet: spanOrNull,
      })
      .nullable(),
    matter: z
      .object({
        spans: z.array(spanSchema).min(1).readonly(),
        basis: z.enum(matterBases),
        parties: listOf(idSchemas.party),
        places: listOf(idSchemas.party),
      })
      .nullable(),
    said: z.object({
      start: dayOrNull,
      end: dayOrNull,
      basis: z.enum(saidBases),
      expression: spanOrNull,
      confidence: z.number(),
    }),
    utterance: z.enum(utterances),
    act: z.enum(acts),
    polarity: z.enum(polarities),
    modality: z.enum(modalities),
    evidence: spans,
    confidence: z.number(),
    repeats: spans,
  })
  .meta({ id: 'Statement' })

/** A party. */
export const partySchema = z
  .object({
    id: idSchemas.party,
    name: z.string(),
    kind: z.enum(partyKinds),
    titles: listOf(z.object({ text: z.string(), office: z.string().nullable(), span: spanSchema })),
    affiliation: idSchemas.party.nullable(),
    described: z
      .object({
        rank: z.string().nullable(),
        role: z.string().nullable(),
        institution: z.string().nullable(),
        country: z.string().nullable(),
        anonymity: z.union([
          z.object({ span: spanSchema, reason: z.enum(anonymityReasons) }),
          z.null(),
        ]),
      })
      .nullable(),
    mentions: spans,
  })
  .meta({ id: 'Party' })

/** An expression of time. */
export const timeSchema = z
  .object({
    span: spanSchema,
    kind: z.enum(timeKinds),
    start: dayOrNull,
    end: dayOrNull,
    anchor: z.enum(timeAnchors).nullable(),
  })
  .meta({ id: 'Time' })

/** A report. */
export const reportSchema = z
  .object({
    id: idSchemas.report,
    source: z.string(),
    format: z.enum(reportFormats),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    byline: z.string().nullable(),
    dateline: z.object({ place: z.string(), span: spanSchema }).nullable(),
    language: z.string().nullable(),
    text: z.string(),
    published: z.object({ start: dayOrNull, end: dayOrNull, basis: z.enum(publishedBases) }),
    metadata: listOf(
      z.object({ field: z.enum(metadataFields), value: z.string(), from: z.string() }),
    ),
    pages: listOf(
      z.object({
        start: offset,
        end: offset,
        page: z.int().min(1),
        x: z.number(),
        y: z.number(),
        width: z.number(),
        height: z.number(),
      }),
    ).optional(),
  })
  .meta({ id: 'Report' })

/** A reading. */
export const readingSchema = z
  .object({
    report: reportSchema,
    statements: listOf(statementSchema),
    events: listOf(z.never().meta({ type: 'null', description: 'Events are not read yet.' })),
    parties: listOf(partySchema),
    times: listOf(timeSchema),
    repeats: listOf(z.object({ first: spanSchema, again: spanSchema })),
    notices: listOf(
      z.object({
        code: z.string(),
        severity: z.enum(severities),
        span: spanOrNull,
        reason: z.string(),
      }),
    ),
    provenance: z.object({ version: z.string(), model: z.string(), at: z.string() }),
  })
  .meta({ id: 'Reading' })

/** The JSON Schema (2020-12) of a reading, as it is published in docs/reading.schema.json. */
export const readingJsonSchema = (): object =>
  z.toJSONSchema(readingSchema, {
    io: 'input',
    // A list that may not be written to in a program may be in a file.
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly
    },
  })

/** A type with every key required, every offset a number and nothing to be written to: two types of one shape are one. */
type Plain<T> = T extends number
  ? number
  : T extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]-?: Plain<Exclude<T[Key], undefined>> }
      : T

type IsSame<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false

// The interfaces and the schema are one shape: a field of one alone is an error of types here.
true satisfies IsSame<Plain<Reading>, Plain<z.infer<typeof readingSchema>>>
