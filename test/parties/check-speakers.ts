import assert from 'node:assert/strict'
import { describe, test } from 'node:test'

import { assignParties, type Offices } from '../../src/parties/index.ts'
import { segmentText } from '../../src/segment/index.ts'
import { draftsOf } from '../drafts-of.ts'
import { parseMarked } from '../notation.ts'

/**
 * The parties of a marked report: its statements' speakers (`name`, or `~words` for who has none, `?` for not known).
 * `offices` are the shipped ones unless given.
 */
export function assign(marked: string, offices?: Offices) {
  const { text, statements } = parseMarked(marked)
  const segments = segmentText(text)
  const drafts = draftsOf(text, segments, statements)
  const { drafts: attributions, parties } = assignParties(
    text,
    'r',
    segments,
    drafts,
    undefined,
    undefined,
    offices,
  )
  const known = new Map(parties.map((party) => [party.id, party]))
  const nameOf = (id: string | null) => known.get(id ?? '')?.name ?? '?'
  const who = attributions.map(({ speakers }) =>
    speakers
      .map(({ name, party }) => name ?? (party === null ? '?' : `~${nameOf(party)}`))
      .join(' + '),
  )
  return { text, attributions, parties, known, nameOf, who }
}

/** Cases: what they show, a marked report, the speakers of its statements in order. */
export function checkSpeakers(
  what: string,
  cases: readonly (readonly [marked: string, ...who: string[]])[],
): void {
  describe(what, () => {
    for (const [marked, ...expected] of cases) {
      test(marked, () => assert.deepEqual(assign(marked).who, expected))
    }
  })
}
