import { z } from 'zod'

import { spanSchema } from './schema.ts'
import { commitmentRelations, differenceKinds, pairRelations } from './values.ts'

/** What a statement of a pair has to say: a letter or a number at least. */
const words = z.string().regex(/[\p{L}\p{N}]/u, 'has no words')

/** A statement of a pair: its words, or its words with what it is about. */
export const pairStatementSchema = z.union([
  words,
  z.object({ text: words, matter: z.string().nullable().optional() }),
])

/** Two statements by their words. */
export const statementPairSchema = z.object({ a: pairStatementSchema, b: pairStatementSchema })

const spanOrNull = z.union([spanSchema, z.null()])

/** How a pair of statements was judged. */
export const pairJudgementSchema = z
  .object({
    relation: z.enum(pairRelations),
    by: z.array(z.enum(differenceKinds)).readonly(),
    commitment: z.enum(commitmentRelations).nullable(),
    words: z
      .array(z.object({ a: spanOrNull, b: spanOrNull, by: z.enum(differenceKinds) }))
      .readonly(),
    clearness: z.number(),
  })
  .meta({ id: 'PairJudgement' })
