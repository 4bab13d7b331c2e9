import type { Modality, Polarity } from '../../data-model/index.ts'
import type { Range } from '../../text/index.ts'
import { factualityFeatures } from './factuality-features.ts'
import factualityWeights from './factuality-weights.json' with { type: 'json' }
import { findWords, type Word } from '../words/find-words.ts'
import { readScope, type ScopeReading } from '../clause/read-scope.ts'

/** An event's word, in its sentence, in a text. */
export interface FactualityInput {
  readonly text: string
  readonly sentence: Range
  readonly predicate: Range
}

/** Whether what a word of a sentence tells of has happened or is so, as far as the sentence says. */
export interface Factuality {
  readonly polarity: Polarity
  readonly modality: Modality
  /** How likely it is, 0 … 1, that a reader takes it as having happened; 0.5 where it is unknown. */
  readonly happened: number
}

/**
 * Judges the event that the words at `predicate` tell of, in the sentence at `sentence` of a text: polarity and modality by the
 * scope rules, `happened` by the weights that were learned over their answer and the words around (logistic regression).
 */
export function judgeFactuality(input: FactualityInput): Factuality {
  const event = findEvent(input)
  if (!event) return { polarity: 'unknown', modality: 'unknown', happened: 0.5 }
  const { polarity, modality } = event.scope
  const sum = factualityFeatures(event.words, event.at, event.scope).reduce(
    (total, feature) => total + (weights.get(feature) ?? 0),
    0,
  )
  const settled = 1 / (1 + Math.exp(-sum))
  // What is settled and negated did not happen: the corpus's readers were of two minds on that.
  const happened = polarity === 'negative' ? Math.min(settled, 1 - settled) : settled
  return { polarity, modality, happened }
}

/** An event's word in its sentence, and what the scope rules read there; null where no word stands there. */
export function findEvent({ text, sentence, predicate }: FactualityInput): {
  readonly words: readonly Word[]
  readonly at: number
  readonly scope: ScopeReading
} | null {
  const words = findWords(text, [sentence])
  const at = words.findIndex(({ end }) => end > predicate.start)
  return at === -1 ? null : { words, at, scope: readScope(words, at) }
}

const weights: ReadonlyMap<string, number> = new Map(Object.entries(factualityWeights.weights))
