import {
  dependentsOfEach,
  hangingBy,
  wordsStandingIn,
  type ParsedSentence,
  type ParsedWord,
  type Relation,
} from '../../data-model/index.ts'
import { makeRange, type Range } from '../../text/index.ts'
import { findWords, type Word } from '../words/find-words.ts'

/** A sentence: its words as rules look at them, and its tree. */
export interface SentenceView extends Range {
  /** With contractions written out: "won't" is "will" and "not". */
  readonly words: readonly Word[]
  readonly tree: readonly ParsedWord[]
  /** Of each of `words`, which word of the tree it is or is a part of; -1 if of none. */
  readonly nodes: readonly number[]
  /** What hangs on each word of the tree, in order. */
  readonly dependents: readonly (readonly number[])[]
  /** The forms of each word of the tree. */
  readonly forms: readonly (readonly string[])[]
}

/** The view of a sentence of a text; the same one each time. */
export function viewSentence(text: string, sentence: ParsedSentence): SentenceView {
  const known = views.get(sentence)
  if (known) return known
  const view = makeView(text, sentence)
  views.set(sentence, view)
  return view
}

const views = new WeakMap<ParsedSentence, SentenceView>()

function makeView(text: string, sentence: ParsedSentence): SentenceView {
  const { start, end, words: tree } = sentence
  const words = findWords(text, [makeRange(start, end)])
  const dependents = dependentsOfEach(tree)
  let node = 0
  const nodes = words.map((word) => {
    // The last one that starts before the word's end: of "won't" the encoder sees "won" and "'t".
    while ((tree[node + 1]?.span.start ?? Infinity) < word.end) node++
    return (tree[node]?.span.start ?? Infinity) < word.end ? node : -1
  })
  const forms: string[][] = tree.map(() => [])
  for (const [index, { form }] of words.entries()) forms[nodes[index] ?? -1]?.push(form)
  return { start, end, words, tree, nodes, dependents, forms }
}

/** The forms of a word of the tree; several for "cannot". */
export const formsOf = ({ forms }: SentenceView, node: number): readonly string[] =>
  forms[node] ?? []

/** What hangs on a word of the tree by one of these relations. */
export const dependentsBy = (
  { tree, dependents }: SentenceView,
  node: number,
  relations: ReadonlySet<Relation>,
): readonly number[] => hangingBy(tree, dependents[node], relations)

/** The words of the tree that stand in one of these ranges. */
export const nodesIn = ({ tree }: SentenceView, ranges: readonly Range[]): readonly number[] =>
  wordsStandingIn(tree, ranges)
