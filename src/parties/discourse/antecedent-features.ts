import { softmax } from '../../text/index.ts'
import weights from './antecedent-weights.json' with { type: 'json' }

/** What points to somebody: "he" or "she"; "his", "her" or "him"; or a name, a role or a noun that several may bear. */
export type Pointer = 'pronoun' | 'oblique' | 'mention'

/** What can speak for or against one who may be meant; the names are those of the weights. */
export type AntecedentFeature = Exclude<keyof typeof weights.pronoun, 'none'>

/** What speaks for or against one who may be meant: 1 for what is so, or a number; what is missing is 0. */
export type AntecedentFeatures = Readonly<Partial<Record<AntecedentFeature, number>>>

/** The sum of the weights of some features: the higher, the likelier. */
export function weigh(pointer: Pointer, features: AntecedentFeatures): number {
  let sum = 0
  for (const [name, value] of Object.entries(features))
    sum += weights[pointer][name as AntecedentFeature] * value
  return sum
}

/** How likely each of some who may be meant is, 0 … 1, by the sums of their weights; the rest is left for none of them. */
export const likelihoods = (pointer: Pointer, scores: readonly number[]): readonly number[] =>
  softmax([...scores, weights[pointer].none]).slice(0, -1)
