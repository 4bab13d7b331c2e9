import { z } from 'zod'

import { differenceParties, statementOrders } from '../data-model/index.ts'
import { pairJudgementSchema } from '../data-model/pair-schema.ts'
import { reportSchema, spanSchema, statementSchema } from '../data-model/schema.ts'
import { decisionShape, passageShape } from './shapes.ts'

/** What a record gives of differences, as the API and the MCP tools describe it. */

/** The shape of a `KeptSide`: a statement of a difference. */
export const keptSideShape = z
  .object({
    statement: z.string(),
    report: z.string(),
    source: z.string(),
    content: z.array(spanSchema).readonly(),
    speakers: z.array(z.string()).readonly(),
    seat: z
      .object({ party: z.string().nullable(), name: z.string(), basis: z.string() })
      .nullable()
      .describe('The office spoken for, and how it is known.'),
    said: statementSchema.shape.said,
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    published: reportSchema.shape.published,
    form: statementSchema.shape.form,
    authority: statementSchema.shape.authority,
    act: statementSchema.shape.act,
    polarity: statementSchema.shape.polarity,
    modality: statementSchema.shape.modality,
    passage: passageShape,
  })
  .meta({ id: 'DifferenceSide' })

/** The shape of a `KeptDifference`. */
export const keptDifferenceShape = z
  .object({
    ...pairJudgementSchema.shape,
    id: z.string(),
    a: keptSideShape,
    b: keptSideShape,
    between: z.enum(differenceParties),
    shift: z.boolean(),
    answers: z.boolean(),
    order: z.enum(statementOrders),
    hours: z.union([spanSchema, z.null()]),
    matter: z.string(),
    matterName: z.string(),
    retold: z.boolean(),
    model: z.string().nullable(),
    decision: decisionShape.nullable(),
    more: z.int(),
  })
  .meta({ id: 'Difference' })

/** The shape of a `DifferencePage`. */
export const differencePageShape = z
  .object({
    differences: z.array(keptDifferenceShape).readonly(),
    total: z.int(),
    next: z.string().nullable(),
    waiting: z.int(),
  })
  .meta({ id: 'DifferencePage' })

/** The shape of a `KeptMatter`. */
export const keptMatterShape = z
  .object({
    id: z.string(),
    name: z.string(),
    statements: z.array(keptSideShape).readonly(),
    total: z.int(),
    differ: z.int(),
    agree: z.int(),
  })
  .meta({ id: 'Matter' })
