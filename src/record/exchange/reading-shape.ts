import { z } from 'zod'

import { fieldValues } from '../query.ts'
import { idShapes } from './id-shapes.ts'
import { textShape as words } from './text-shape.ts'

const span = z.looseObject({ start: z.int().min(0), end: z.int().min(0), text: z.string() })
const spans = z.array(span)
const day = z.iso.date().nullable()
const mentions = z.array(z.looseObject({ party: idShapes.party, mention: span }))

const report = z.looseObject({
  id: idShapes.report,
  source: z.string(),
  format: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  dateline: z.looseObject({ place: z.string(), span }).nullable(),
  language: z.string().nullable(),
  text: z.string(),
  published: z.looseObject({ start: day, end: day, basis: z.string() }),
  metadata: z.array(z.looseObject({ field: z.string(), value: z.string(), from: z.string() })),
})

const statement = z.looseObject({
  id: idShapes.statement,
  form: z.enum(fieldValues.form),
  content: spans.min(1),
  cue: spans,
  source: spans,
  speakers: z.array(
    z.looseObject({
      party: idShapes.party.nullable(),
      name: z.string().nullable(),
      mention: span.nullable(),
      candidates: z.array(z.looseObject({ party: idShapes.party, confidence: z.number() })),
      confidence: z.number(),
    }),
  ),
  authority: z.enum(fieldValues.authority),
  via: mentions,
  to: mentions,
  occasion: z.looseObject({ kind: z.string() }).nullable(),
  said: z.looseObject({
    start: day,
    end: day,
    basis: z.enum(['stated', 'implied', 'unknown']),
    expression: span.nullable(),
  }),
  act: z.enum(fieldValues.act),
  polarity: z.enum(fieldValues.polarity),
  modality: z.enum(fieldValues.modality),
  why: spans,
  confidence: z.number(),
  again: spans,
})

const party = z.looseObject({
  id: idShapes.party,
  name: words,
  kind: z.enum(['person', 'role', 'group', 'institution', 'place', 'document']),
  titles: z.array(z.looseObject({ text: words, office: words.nullable(), span })),
  of: idShapes.party.nullable(),
  described: z.looseObject({ institution: z.string().nullable() }).nullable(),
  mentions: spans,
})

/**
 * What is a reading by its shape; what a later version of Onrecord adds to one is let be. Its spans and its hash are not looked at here:
 * see `findFaults`.
 */
export const readingShape = z
  .looseObject({
    report,
    statements: z.array(statement),
    events: z.array(z.unknown()),
    parties: z.array(party),
    times: z.array(z.looseObject({ span })),
    repeats: z.array(z.looseObject({ first: span, again: span })),
    notices: z.array(z.looseObject({ code: z.string(), span: span.nullable() })),
    made: z.looseObject({ version: z.string(), model: z.string(), at: z.string() }),
  })
  .superRefine(({ report: { id }, statements, parties }, context) => {
    const ids = [...statements, ...parties].map((one) => one.id)
    const foreign = ids.find((one) => !one.startsWith(`${id}-`))
    const met = new Set<string>()
    const twice = ids.find((one) => met.size === met.add(one).size)
    if (foreign !== undefined) context.addIssue(`${foreign} is not of report ${id}`)
    if (twice !== undefined) context.addIssue(`${twice} is there more than once`)
  })
