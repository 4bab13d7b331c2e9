import { relationSet } from '../../data-model/index.ts'
import type { Span } from '../../text/index.ts'
import { descend } from './descend.ts'
import { isWord, mostWords, propositionWords } from './proposition-words.ts'
import { dependentsBy, type SentenceTree } from './sentence-tree.ts'
import { slicesOf } from './slices.ts'
import { weighWords, type Weight } from './weigh-words.ts'

/** Slices of a text that may be a matter, and how much they tell. */
export interface WeighedSlices {
  readonly spans: readonly Span[]
  readonly weight: Weight
}

/** What some words of a sentence are about: the proposition below its words of stance, with what hangs beside it. */
export function propositionMatter(
  text: string,
  tree: SentenceTree,
  inside: ReadonlySet<number>,
): WeighedSlices {
  const tops = findTops(tree, inside)
  const main = tops.find((one) => isClausal(tree, one))
  const first = main ?? tops[0]
  if (first === undefined) return { spans: [], weight: 'none' }
  const wanted = new Set<number>()
  for (const top of tops) {
    if (main !== undefined && top !== main && !goesWith(tree, top)) continue
    const proposition = descend(tree, top, inside)
    const more = propositionWords(tree, proposition, inside, wanted.size === 0)
    const length = [...wanted, ...more].filter((one) => isWord(tree, one)).length
    if (wanted.size > 0 && length > mostWords) break
    for (const word of more) wanted.add(word)
  }
  const pronouns = [...wanted].filter(
    (one) =>
      tops.includes(one) && isPronoun(tree, one) && dependentsBy(tree, one, modifiers).length === 0,
  )
  for (const one of pronouns) wanted.delete(one)
  const ordered = [...wanted]
    .filter((one) => isWord(tree, one))
    .toSorted((a, b) => a - b)
    .slice(0, mostWords)
  const spans = slicesOf(text, tree, ordered)
  const { node } = descend(tree, nodeToWeigh(tree, tops, first), inside)
  const weight = spans.length === 0 ? 'none' : weighWords(tree, node, ordered, tops)
  return { spans, weight }
}

/** The words on which the others of a content hang. */
const findTops = (tree: SentenceTree, inside: ReadonlySet<number>): readonly number[] =>
  [...inside].filter((one) => {
    const head = tree.words[one]?.head ?? null
    return (
      isWord(tree, one) &&
      (head === null || !inside.has(head)) &&
      !functional.has(tree.words[one]?.relation ?? 'dep')
    )
  })

/** Of "it a disgrace" the disgrace. */
const nodeToWeigh = (tree: SentenceTree, tops: readonly number[], first: number): number =>
  isPronoun(tree, first) ? (tops.find((one) => !isPronoun(tree, one)) ?? first) : first

/** Whether what hangs beside the main clause of a content is of it: not a clause with its own subject. */
const goesWith = (tree: SentenceTree, top: number): boolean =>
  !isClausal(tree, top) || dependentsBy(tree, top, subjects).length === 0

const isClausal = (tree: SentenceTree, at: number): boolean =>
  tree.words[at]?.partOfSpeech === 'VERB' || dependentsBy(tree, at, subjects).length > 0

const isPronoun = ({ words }: SentenceTree, at: number): boolean =>
  words[at]?.partOfSpeech === 'PRON'

const modifiers = relationSet('acl', 'nmod')
const subjects = relationSet('nsubj', 'csubj', 'expl')
const functional = relationSet(
  'punct',
  'mark',
  'cc',
  'case',
  'aux',
  'cop',
  'discourse',
  'det',
  'fixed',
)
