import {
  dependentsOfEach,
  hangingBy,
  wordsStandingIn,
  type ParsedSentence,
  type ParsedWord,
  type Relation,
} from '../../data-model/index.ts'
import type { Range } from '../../text/index.ts'

/** The tree of a sentence as the rules for matters walk it. Words go by their index. */
export interface SentenceTree {
  readonly words: readonly ParsedWord[]
  /** What hangs on each word, in order. */
  readonly dependents: readonly (readonly number[])[]
  /** The form of each word in small letters. */
  readonly forms: readonly string[]
}

/** The tree of a sentence with what hangs on each word; the same one each time. */
export function treeOf(sentence: ParsedSentence): SentenceTree {
  const known = trees.get(sentence)
  if (known) return known
  const { words } = sentence
  const forms = words.map(({ span }) => span.text.toLowerCase())
  const made = { words, dependents: dependentsOfEach(words), forms }
  trees.set(sentence, made)
  return made
}

const trees = new WeakMap<ParsedSentence, SentenceTree>()

/** What hangs on a word by one of these relations, in order. */
export const dependentsBy = (
  { words, dependents }: SentenceTree,
  at: number,
  relations: ReadonlySet<Relation>,
): readonly number[] => hangingBy(words, dependents[at], relations)

/** A word and all that hangs on it, but what `without` says of the words below it. */
export function subtree(
  { dependents }: SentenceTree,
  at: number,
  without: (word: number) => boolean = () => false,
): readonly number[] {
  const found = [at]
  for (const one of found) {
    for (const below of dependents[one] ?? []) if (!without(below)) found.push(below)
  }
  return found
}

/** The words that stand in one of some ranges. */
export const wordsIn = ({ words }: SentenceTree, ranges: readonly Range[]): ReadonlySet<number> =>
  new Set(wordsStandingIn(words, ranges))
