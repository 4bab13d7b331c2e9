import type { Authority } from '../../data-model/index.ts'
import type { Span } from '../../text/index.ts'
import type { NamedPerson } from '../names/cluster-names.ts'
import type { AntecedentFeatures } from './antecedent-features.ts'
import type { Gender } from '../lexicon/word-lists.ts'

/** One who speaks without a name in the report, or a thing that does. */
export interface UnnamedSpeaker {
  readonly mentions: Span[]
  readonly authority: Exclude<Authority, 'named' | 'none'>
  readonly role: string
  readonly gender: Gender | null
}

/** Whoever may stand behind a source. */
export type Speaking = NamedPerson | UnnamedSpeaker

/** Whether it is a person whose name stands in the report. */
export const isNamed = (one: Speaking): one is NamedPerson => 'surname' in one

/** A choice of who is meant. */
export interface Candidate {
  readonly who: Speaking
  /** The sum of the weights of `antecedent-weights.json` that speak for it: the higher, the likelier. */
  readonly score: number
  /** What speaks for and against it; missing where no other could be meant. */
  readonly features?: AntecedentFeatures
  /** How likely it is among those and nobody, 0 … 1; missing where no other could be meant. */
  readonly probability?: number
}

/** Who stands behind a source: those chosen, or none and the candidates it could not choose from. */
export interface Resolution {
  readonly source: Span
  readonly speakers: readonly Speaking[]
  readonly authority: Authority
  readonly candidates: readonly Candidate[]
  /** Those it was chosen from, where it was a choice by their scores. */
  readonly considered?: readonly Candidate[]
  /** What the choice of a person rests on; missing where no person is chosen. */
  readonly evidence?: string
  /** How sure the choice is, 0 … 1; of a person how often such a choice is right. */
  readonly confidence: number
}

/** The best of some candidates, unless the next is too close; then those it could not choose from, the best first. */
export interface Decision {
  readonly chosen: Candidate | null
  readonly candidates: readonly Candidate[]
  /** How far the best is ahead of the next. */
  readonly margin: number
}

/** Decides between candidates. A choice stands when its score is at least 0.5 ahead of the next: it is 1.6 times as likely. */
export function decide(scored: readonly Candidate[]): Decision {
  const sorted = scored.toSorted((a, b) => b.score - a.score)
  const [best, next] = sorted
  if (!best) return { chosen: null, candidates: [], margin: 0 }
  const margin = next ? best.score - next.score : marginOfOne
  return margin >= leastMargin
    ? { chosen: best, candidates: [], margin }
    : { chosen: null, candidates: sorted.slice(0, mostCandidates), margin }
}

const leastMargin = 0.5
const marginOfOne = 3
const mostCandidates = 4
