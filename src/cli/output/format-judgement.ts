import type { PairJudgement } from '../../data-model/index.ts'
import type { PairStatement, StatementPair } from '../../reading/index.ts'

/** A judgement for people: what was said on either side, and how they stand to each other. */
export function formatJudgement(
  pair: StatementPair,
  { relation, by, commitment, words, clearness }: PairJudgement,
): string {
  const told = {
    differ: by.length > 0 ? `They differ, by ${by.join(' and ')}` : 'They differ',
    agree: 'They agree',
    none: 'They neither differ nor agree',
  }[relation]
  const shown = words.flatMap(({ a, b }) =>
    a || b ? [`  ${a ? quote(a.text) : '–'} / ${b ? quote(b.text) : '–'}`] : [],
  )
  return [
    `a: ${textOf(pair.a)}`,
    `b: ${textOf(pair.b)}`,
    `${told}${commitment === null ? '' : ` (${commitment})`}; clearness ${clearness.toFixed(2)}`,
    ...shown,
    '',
    '',
  ].join('\n')
}

const textOf = (side: PairStatement): string => (typeof side === 'string' ? side : side.text)

const quote = (words: string): string => `“${words}”`
