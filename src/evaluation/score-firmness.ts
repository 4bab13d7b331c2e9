import type { FirmnessOutcome } from './evaluate-firmness.ts'
import { shareOf, type Share } from './proportion.ts'

/** How a group of statements was read: each share of those of which it was judged, null if it was judged of none. */
export interface FirmnessScores {
  readonly group: string
  readonly act: Share | null
  readonly polarity: Share | null
  readonly modality: Share | null
  /** Act, polarity and modality right. */
  readonly all: Share | null
  readonly utterance: Share | null
  readonly kind: Share | null
  /** Of those called speech, how many are speech. */
  readonly speech: Share | null
}

type Field = 'act' | 'polarity' | 'modality' | 'utterance' | 'kind'

/** The shares of what was read rightly by half of the set, and of the hard ones among them. */
export function scoreFirmness(outcomes: readonly FirmnessOutcome[]): readonly FirmnessScores[] {
  const groups: readonly (readonly [string, (outcome: FirmnessOutcome) => boolean])[] = [
    ['half a, looked at', ({ half }) => half === 'a'],
    ['  hard ones of it', ({ half, judged }) => half === 'a' && judged.hard === true],
    ['half b, not', ({ half }) => half === 'b'],
    ['  hard ones of it', ({ half, judged }) => half === 'b' && judged.hard === true],
  ]
  return groups.flatMap(([group, belongs]) => {
    const some = outcomes.filter(belongs)
    if (some.length === 0) return []
    const shareWhere = (values: readonly (boolean | null)[]) => {
      const judged = values.filter((value) => value !== null)
      return judged.length === 0 ? null : shareOf(judged.filter(Boolean).length, judged.length)
    }
    const of = (field: Field) => shareWhere(some.map((outcome) => outcome[field]))
    return {
      group,
      act: of('act'),
      polarity: of('polarity'),
      modality: of('modality'),
      all: shareWhere(
        some.map(({ act, polarity, modality }) =>
          act === null || polarity === null || modality === null
            ? null
            : act && polarity && modality,
        ),
      ),
      utterance: of('utterance'),
      kind: of('kind'),
      speech: shareWhere(
        some.map(({ judged, read, kind }) =>
          kind !== null && read.kind === 'speech' ? judged.kind === 'speech' : null,
        ),
      ),
    }
  })
}
