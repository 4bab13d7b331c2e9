import type { ScopeOperator } from '../clause/scope-operator.ts'
import type { Act, Modality } from '../../data-model/index.ts'
import { type CueWords } from '../words/cue-words.ts'

/** What a cue does to its content. */
export interface CueReading {
  readonly act: Act
  /** The content is put as not so: "denied". */
  readonly flips: boolean
  /** How far the content is vouched for, where the cue tells it. */
  readonly modality: Modality | null
  /** Nothing is said of the content: "did not say whether". */
  readonly silent: boolean
  /** Whether what the cue does is negated: "did not say", "refused to tell". */
  readonly negated: boolean
  /** What the words of the cue mean by themselves; null if none of them is known. */
  readonly words: CueWords | null
  /** Where the words stand that tell, by index into the words of the cue and then the content. */
  readonly telling: readonly Pick<ScopeOperator, 'from' | 'to'>[]
}

/** What a cue's words mean, found at an index. */
export interface FoundCue extends Pick<ScopeOperator, 'from' | 'to'> {
  readonly words: CueWords
}
