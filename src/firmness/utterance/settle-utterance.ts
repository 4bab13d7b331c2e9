import type { Act, Utterance } from '../../data-model/index.ts'
import type { CueReading } from '../cue/cue-reading.ts'
import type { UtteranceReading } from './read-utterance.ts'

/** Whether something was said, and by what act; `open` if nothing is said of the content. */
export interface SettledUtterance {
  readonly utterance: Utterance
  readonly act: Act
  readonly open: boolean
}

/** Whether it was said, from what the cue does and from what governs it; `told` is null without a tree. */
export function settleUtterance(cue: CueReading, told: UtteranceReading | null): SettledUtterance {
  const { act, silent } = cue
  if (silent || !told) return { utterance: silent ? 'withheld' : 'made', act, open: silent }
  // What a mind holds need not be said: only a case that is not takes it back.
  const isMind = (cue.words?.kind ?? 'speech') !== 'speech'
  const isMade = isMind && !told.isCase && told.utterance !== 'reported'
  if (told.utterance !== 'withheld')
    return { utterance: isMade ? 'made' : told.utterance, act, open: false }
  const meant = cue.words?.act ?? 'unknown'
  // Who does not believe something, or does not rule it out, has said so.
  if (!cue.negated || said.has(meant)) return { utterance: 'made', act, open: false }
  // What is not denied is left standing.
  if (meant === 'deny') return { utterance: 'withheld', act, open: false }
  return { utterance: 'withheld', act: told.refused ? 'refuse' : 'unknown', open: true }
}

/** Acts that are told of where they are negated. */
const said: ReadonlySet<Act> = new Set(['believe', 'refuse', 'promise'])
