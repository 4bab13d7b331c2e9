import { readFileSync } from 'node:fs'

import type { ComparableStatement } from '../../src/matching/comparable-statement.ts'

/** Two tellings, and whether they are of one statement; judged by hand. */
export interface StatementPair {
  readonly same: boolean
  /** What the pair is an example of. */
  readonly kind: string
  readonly a: ComparableStatement
  readonly b: ComparableStatement
}

/** The pairs of statement-pairs.jsonl: every second one was looked at while the rules were made, the others were not. */
export const statementPairs = readFileSync(
  new URL('statement-pairs.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line, at) => ({
    ...(JSON.parse(line) as StatementPair),
    half: at % 2 === 0 ? ('seen' as const) : ('unseen' as const),
  }))

/** A telling of a named speaker on no known day, with this content. */
export const telling = (
  content: string,
  more: Partial<ComparableStatement> = {},
): ComparableStatement => ({
  content: [content],
  form: 'indirect',
  authority: 'named',
  polarity: 'positive',
  speakers: ['Ann Lind'],
  institutions: [],
  said: { start: null, end: null, basis: 'unknown' },
  published: null,
  ...more,
})
