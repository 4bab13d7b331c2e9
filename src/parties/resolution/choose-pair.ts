import type { Span } from '../../text/index.ts'
import type { Discourse } from '../discourse/discourse.ts'
import { findPair } from '../discourse/find-pair.ts'
import type { Resolution, Speaking } from '../discourse/referent.ts'

/** "Both men", "the two": the two last named together, or the only two whom the sentences just before name. */
export function choosePair(discourse: Discourse, source: Span): Resolution {
  const pair = findPair(discourse.text, discourse.appearances, source.start)
  return pair ? takePair(source, pair) : discourse.settle(source, [])
}

/** Persons who are meant together. */
export const takePair = (source: Span, speakers: readonly Speaking[]): Resolution => ({
  source,
  speakers,
  authority: 'named',
  candidates: [],
  confidence: 0.7,
})
