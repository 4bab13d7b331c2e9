import type { Span } from '../../text/index.ts'
import type { Discourse } from '../discourse/discourse.ts'
import { findGroup } from '../discourse/find-group.ts'
import { findPair } from '../discourse/find-pair.ts'
import type { Resolution, Speaking } from '../discourse/referent.ts'

/** "Both men", "the two": the two last named together, or the only two whom the sentences just before name. */
export function choosePair(discourse: Discourse, source: Span): Resolution {
  const pair = findPair(discourse.text, discourse.appearances, source.start)
  return pair ? takePair(source, pair) : discourse.settle(source, [])
}

/** "The former", "the latter": the first or the second of two who were named together. */
export function chooseOfPair(
  discourse: Discourse,
  source: Span,
  place: 'former' | 'latter',
): Resolution {
  const pair = findPair(discourse.text, discourse.appearances, source.start)
  const who = place === 'former' ? pair?.[0] : pair?.[1]
  return who
    ? discourse.settle(source, [{ who, score: 1 }])
    : discourse.takeUnnamed(source, 'unnamed', place)
}

/** "All three", "the trio": those who were named in one list of so many. */
export function chooseGroup(discourse: Discourse, source: Span, count: number): Resolution {
  const group = findGroup(discourse.text, discourse.appearances, source.start, count)
  return group ? takePair(source, group) : discourse.takeUnnamed(source, 'collective', 'group')
}

/** Persons who are meant together. */
export const takePair = (source: Span, speakers: readonly Speaking[]): Resolution => ({
  source,
  speakers,
  authority: 'named',
  candidates: [],
  confidence: 0.7,
})
