import { judgeFactuality } from '../firmness/index.ts'
import type { Happening } from './read-uds-ih2.ts'
import { shareOf, type Share } from './proportion.ts'

/** How often events that happened are told from those that did not. */
export interface FactualityScores {
  readonly right: Share
  /** Of those that happened, and of those that did not, how many are told. */
  readonly happened: Share
  readonly notHappened: Share
  /** The mean of these two, in per cent. */
  readonly balanced: number
  /** By the scope rules alone, without the learned weights. */
  readonly byRules: Share
  /** What always saying the more frequent of the two gets. */
  readonly majority: Share
}

/** Judges the events whose score lies beyond ±1: the readers were sure enough of those. */
export function scoreFactuality(events: readonly Happening[]): FactualityScores {
  const judged = events
    .filter(({ score }) => Math.abs(score) > 1)
    .map(({ text, sentence, predicate, score }) => {
      const { happened, polarity, modality } = judgeFactuality({ text, sentence, predicate })
      const byRules = polarity === 'positive' && (modality === 'certain' || modality === 'probable')
      return { truth: score > 0, told: happened > 0.5, byRules }
    })
  const positive = judged.filter(({ truth }) => truth)
  const negative = judged.filter(({ truth }) => !truth)
  const happened = shareOf(positive.filter(({ told }) => told).length, positive.length)
  const notHappened = shareOf(negative.filter(({ told }) => !told).length, negative.length)
  const rightBy = (key: 'told' | 'byRules') =>
    shareOf(judged.filter((one) => one[key] === one.truth).length, judged.length)
  return {
    right: rightBy('told'),
    happened,
    notHappened,
    balanced: (happened.percent + notHappened.percent) / 2,
    byRules: rightBy('byRules'),
    majority: shareOf(Math.max(positive.length, negative.length), judged.length),
  }
}
