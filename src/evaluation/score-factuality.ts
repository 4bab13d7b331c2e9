import { judgeFactuality, type Factuality } from '../firmness/index.ts'
import type { Happening } from './read-uds-ih2.ts'
import { shareOf, type Share } from './proportion.ts'

/** How often the sign of factuality is right. */
export interface SignScores {
  readonly right: Share
  /** Of those that happened, and of those that did not, how many are told. */
  readonly happened: Share
  readonly notHappened: Share
  /** The mean of these two, in per cent. */
  readonly balanced: number
}

/** How often events that happened are told from those that did not. */
export interface FactualityScores {
  /** With the trees of the sentences, as far as the events have them. */
  readonly withTrees: SignScores
  readonly withoutTrees: SignScores
  /** By the scope rules alone, without the learned weights. */
  readonly byRules: Share
  /** What always saying the more frequent of the two gets. */
  readonly majority: Share
}

/** Judges the events whose score lies beyond ±1: the readers were sure enough of those. */
export function scoreFactuality(events: readonly Happening[]): FactualityScores {
  const judged = events
    .filter(({ score }) => Math.abs(score) > 1)
    .map(({ score, trees = [], ...event }) => ({
      truth: score > 0,
      withTrees: judgeFactuality({ ...event, trees }),
      withoutTrees: judgeFactuality(event),
    }))
  const positive = judged.filter(({ truth }) => truth).length
  const isRightByRules = judged.filter(
    ({ truth, withoutTrees }) => isSettled(withoutTrees) === truth,
  )
  return {
    withTrees: scoreSigns(judged.map(({ truth, withTrees }) => [truth, withTrees])),
    withoutTrees: scoreSigns(judged.map(({ truth, withoutTrees }) => [truth, withoutTrees])),
    byRules: shareOf(isRightByRules.length, judged.length),
    majority: shareOf(Math.max(positive, judged.length - positive), judged.length),
  }
}

const isSettled = ({ polarity, modality }: Factuality): boolean =>
  polarity === 'positive' && (modality === 'certain' || modality === 'probable')

function scoreSigns(judged: readonly (readonly [boolean, Factuality])[]): SignScores {
  const share = (of: boolean): Share => {
    const all = judged.filter(([truth]) => truth === of)
    return shareOf(all.filter(([, { happened }]) => happened > 0.5 === of).length, all.length)
  }
  const happened = share(true)
  const notHappened = share(false)
  return {
    right: shareOf(happened.count + notHappened.count, judged.length),
    happened,
    notHappened,
    balanced: (happened.percent + notHappened.percent) / 2,
  }
}
