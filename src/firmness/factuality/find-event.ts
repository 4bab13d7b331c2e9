import type { ParsedSentence, Polarity } from '../../data-model/index.ts'
import { rangeAt, type Range } from '../../text/index.ts'
import { readScope, type ScopeReading } from '../clause/read-scope.ts'
import { viewSentence, type SentenceView } from '../tree/sentence-view.ts'
import { findWords, type Word } from '../words/find-words.ts'
import { factualityFeatures } from './factuality-features.ts'
import { governorsOnTree, isNegated } from './governors-on-tree.ts'
import { treeFeatures, type Placed } from './tree-features.ts'

/** An event's word, in its sentence, in a text. */
export interface FactualityInput {
  readonly text: string
  readonly sentence: Range
  readonly predicate: Range
  /** Trees of sentences of the text, in order; that of the event's sentence tells more than its words alone. */
  readonly trees?: readonly ParsedSentence[]
}

/** An event's word, what the scope rules read there, and what the weights look at. */
export interface Event {
  readonly scope: ScopeReading
  /** That of the scope rules; but a negation that governs another word on the tree does not count. */
  readonly polarity: Polarity
  readonly features: readonly string[]
}

/** The event that the words at `predicate` tell of; null if there is no word. */
export function findEvent({
  text,
  sentence,
  predicate,
  trees = [],
}: FactualityInput): Event | null {
  const tree = rangeAt(trees, predicate.start)
  const view = tree && viewSentence(text, tree)
  const isWhole = view?.start === sentence.start && view.end === sentence.end
  const words = isWhole ? view.words : findWords(text, [sentence])
  const at = wordAt(words, predicate)
  if (at === -1) return null
  const scope = readScope(words, at)
  const ofWords = factualityFeatures(words, at, scope)
  const placed = view && placeOnTree(view, predicate, scope)
  if (!placed) return { scope, polarity: scope.polarity, features: [...ofWords, 'tree=none'] }
  return {
    scope,
    polarity: isNegated(placed.governors) ? scope.polarity : 'positive',
    features: [...ofWords, ...treeFeatures(view, placed), 'tree=read'],
  }
}

function placeOnTree(view: SentenceView, predicate: Range, scope: ScopeReading): Placed | null {
  const node = view.nodes[wordAt(view.words, predicate)] ?? -1
  if (node < 0) return null
  return { node, governors: governorsOnTree(view, node), happened: scope.happened }
}

const wordAt = (words: readonly Word[], { start }: Range): number =>
  words.findIndex(({ end }) => end > start)
