import { z } from 'zod'

import type { PairJudgement } from '../../data-model/index.ts'
import { pairJudgementSchema } from '../../data-model/pair-schema.ts'
import type { spanSchema } from '../../data-model/schema.ts'
import { makeRange, type Span } from '../../text/index.ts'

/** A judgement of two statements as it is kept, the one with the lower number first. */
export interface KeptJudgement extends PairJudgement {
  /** How likely both are on one matter, 0 … 1. */
  readonly matter: number
  /** Whether both give one utterance, in words that differ. */
  readonly retold?: boolean | undefined
}

const shape = pairJudgementSchema.extend({
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

const spanOf = (kept: z.infer<typeof spanSchema> | null): Span | null =>
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
