import type { CueReading } from './cue/cue-reading.ts'
import type { ScopeOperator } from './clause/scope-operator.ts'
import type { Act, Modality, Polarity } from '../data-model/index.ts'
import type { Word } from './words/find-words.ts'
import type { ClauseReading } from './clause/read-clause.ts'
import { isSpeakerGroup, isPrediction, type Speaker } from './clause/speaker-group.ts'

/** What the words that govern the main point add up to. */
export interface Composed {
  readonly polarity: Polarity
  readonly modality: Modality
  /** What the content itself does: "we urge". */
  readonly performs: Act | null
  /** Whether the subject of the main clause is the speaker's own side. */
  readonly own: boolean
  /** Those of the governors that tell. */
  readonly shown: readonly Pick<ScopeOperator, 'from' | 'to'>[]
}

/** From the outside in: each negation turns the matter round; the weakest word tells how far it is vouched for. */
export function combineOperators(
  words: readonly Word[],
  clause: ClauseReading,
  cue: CueReading,
  speaker: Speaker,
): Composed {
  let negative = cue.flips
  let modality: Modality = cue.modality ?? 'certain'
  let performs: Act | null = null
  const shown: ScopeOperator[] = []
  const own = isSpeakerGroup(words, clause, speaker)
  const echoes: ScopeOperator[] = []
  let flipsBefore = false
  let open = false
  for (const governor of clause.governors) {
    const { governs, from } = governor
    if (governs.own && governs.act) {
      if (!ownActs(words, clause, governor, own)) continue
      // Who does not ask for it does not urge it.
      if (negative !== cue.flips && !governs.flips) continue
    }
    const outer = { modality, performs }
    if (governs.open) open = true
    if (governs.flips) negative = !negative
    if (governs.exclusion && flipsBefore) modality = 'possible'
    if (governs.future) {
      if (
        (speaker.tellsOfOwnDoings || isSpeakerGroup(words, clause, speaker, from)) &&
        !isPrediction(words, governor.to)
      )
        modality = weaken(modality, 'intended')
    } else if (
      governs.modality &&
      !(governs.mild && modality !== 'certain') &&
      !isForbidden(words, governor, clause)
    )
      modality = weaken(modality, governs.modality)
    if (governs.act && !(governs.act === 'urge' && modality !== 'desired')) performs ??= governs.act
    const tells =
      governs.flips ||
      governs.open ||
      governs.exclusion ||
      outer.modality !== modality ||
      outer.performs !== performs
    if (tells) shown.push(governor)
    else if (governs.modality) echoes.push(governor)
    flipsBefore ||= Boolean(governs.flips) || words[from]?.form === 'not'
  }
  for (const echo of echoes) if (echo.governs.modality === modality) shown.push(echo)
  if (clause.condition && cue.act !== 'believe') {
    modality = 'conditional'
    shown.push(clause.condition)
  }
  return open
    ? { polarity: 'unknown', modality: 'unknown', performs: null, own, shown }
    : { polarity: negative ? 'negative' : 'positive', modality, performs, own, shown }
}

/** "No ship may leave", "nobody can enter": not possible, so not so. */
const isForbidden = (
  words: readonly Word[],
  { from }: ScopeOperator,
  { governors }: ClauseReading,
): boolean =>
  /^(?:may|can)$/.test(words[from]?.form ?? '') &&
  governors.some(
    (one) => one.from < from && /^(?:no|nobody|nothing|none)$/.test(words[one.from]?.form ?? ''),
  )

/** What an inner word makes of what an outer one left: "I think we may" is possible, "may think" too. */
function weaken(outer: Modality, inner: Modality): Modality {
  if (outer === 'certain' || outer === 'asked') return outer === 'asked' ? outer : inner
  if (outer === 'probable' && (inner === 'possible' || inner === 'desired')) return inner
  return outer
}

/** Whether a verb such as "urge" is the speaker's own doing: "we urge", "it calls on", "the U.S. encourages"; not "had urged". */
function ownActs(
  words: readonly Word[],
  { start, governors }: ClauseReading,
  { from }: ScopeOperator,
  own: boolean,
): boolean {
  const verb = words[from]?.form ?? ''
  if (from === start) return true
  if (own) return true
  const outer = governors.some((one) => one.from < from)
  return !outer && /^[\p{L}-]{1,40}(?<!ed)s$/u.test(verb)
}
