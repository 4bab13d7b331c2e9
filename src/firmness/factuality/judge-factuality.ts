import type { Modality, Polarity } from '../../data-model/index.ts'
import factualityWeights from './factuality-weights.json' with { type: 'json' }
import { findEvent, type FactualityInput } from './find-event.ts'

/** Whether what a word of a sentence tells of has happened or is so, as far as the sentence says. */
export interface Factuality {
  readonly polarity: Polarity
  readonly modality: Modality
  /** How likely it is, 0 … 1, that a reader takes it as having happened; 0.5 where it is unknown. */
  readonly happened: number
}

/**
 * Judges the event that the words at `predicate` tell of, in the sentence at `sentence` of a text: polarity and modality by the
 * scope rules, `happened` by the weights that were learned over their answer, the words around and, if it is given, the
 * sentence's tree (logistic regression). On the tree a negation counts only if it governs the event.
 */
export function judgeFactuality(input: FactualityInput): Factuality {
  const event = findEvent(input)
  if (!event) return { polarity: 'unknown', modality: 'unknown', happened: 0.5 }
  const { polarity, features } = event
  const sum = features.reduce((total, feature) => total + (weights.get(feature) ?? 0), 0)
  const settled = 1 / (1 + Math.exp(-sum))
  // What is settled and negated did not happen: the corpus's readers were of two minds on that.
  const happened = polarity === 'negative' ? Math.min(settled, 1 - settled) : settled
  return { polarity, modality: event.scope.modality, happened }
}

const groups: Readonly<Record<string, Readonly<Record<string, number>>>> = factualityWeights.weights
const weights: ReadonlyMap<string, number> = new Map(
  Object.entries(groups).flatMap(([name, values]) =>
    Object.entries(values).map(([value, weight]) => [`${name}=${value}`, weight] as const),
  ),
)
