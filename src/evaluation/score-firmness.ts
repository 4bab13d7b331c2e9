import type { FirmnessOutcome } from './evaluate-firmness.ts'
import { shareOf, type Share } from './proportion.ts'

/** How a group of statements was read. */
export interface FirmnessScores {
  readonly group: string
  readonly act: Share
  readonly polarity: Share
  readonly modality: Share
  /** All three right. */
  readonly all: Share
  /** Of those of which it was judged; null if it was of none. */
  readonly utterance: Share | null
  readonly kind: Share | null
}

/** The shares of right acts, polarities, modalities, utterances and kinds by half of the set, and of the hard ones among them. */
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
    const countOf = (right: (outcome: FirmnessOutcome) => boolean) =>
      shareOf(some.filter(right).length, some.length)
    const judged = (field: 'utterance' | 'kind') => {
      const values = some.map((outcome) => outcome[field]).filter((right) => typeof right === 'boolean')
      return values.length === 0 ? null : shareOf(values.filter(Boolean).length, values.length)
    }
    return {
      group,
      act: countOf(({ act }) => act),
      polarity: countOf(({ polarity }) => polarity),
      modality: countOf(({ modality }) => modality),
      all: countOf(({ act, polarity, modality }) => act && polarity && modality),
      utterance: judged('utterance'),
      kind: judged('kind'),
    }
  })
}
