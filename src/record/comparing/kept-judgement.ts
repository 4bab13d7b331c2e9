import { z } from 'zod'

import type { PairJudgement } from '../../data-model/index.ts'
import { commitmentRelations, differenceKinds, pairRelations } from '../../data-model/index.ts'
import { makeRange, type Span } from '../../text/index.ts'

/** A judgement of two statements as it is kept, the one with the lower number first. */
export interface KeptJudgement extends PairJudgement {
  /** How likely both are on one matter, 0 … 1. */
  readonly matter: number
  /** Whether both give one utterance, in words that differ. */
  readonly retold?: boolean | undefined
}

const place = z.object({ start: z.int(), end: z.int(), text: z.string() }).nullable()

const shape = z.object({
  relation: z.enum(pairRelations),
  by: z.array(z.enum(differenceKinds)),
  commitment: z.enum(commitmentRelations).nullable(),
  words: z.array(z.object({ a: place, b: place, by: z.enum(differenceKinds) })),
  clearness: z.number(),
  matter: z.number(),
  retold: z.boolean().optional(),
})

/** A judgement from its JSON. */
export function readJudgement(json: string): KeptJudgement {
  const { words, ...judgement } = shape.parse(JSON.parse(json))
  return {
    ...judgement,
    words: words.map(({ a, b, by }) => ({ a: spanOf(a), b: spanOf(b), by })),
  }
}

const spanOf = (kept: z.infer<typeof place>): Span | null =>
  kept && { ...makeRange(kept.start, kept.end), text: kept.text }

export const writeJudgement = ({
  relation,
  by,
  commitment,
  words,
  clearness,
  matter,
  retold,
}: KeptJudgement): string =>
  JSON.stringify({
    relation,
    by,
    commitment,
    words: words.map(({ a, b, by: kind }) => ({ a, b, by: kind })),
    clearness,
    matter: Math.round(matter * 1000) / 1000,
    ...(retold && { retold }),
  })
