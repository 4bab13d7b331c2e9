import { hasTellingVerb } from '../../english/telling-verbs.ts'
import type { ParsedSentence, PartOfSpeech, Relation } from '../../data-model/index.ts'
import { phraseOf } from '../../syntax/index.ts'
import { overlaps, type Range, type Span } from '../../text/index.ts'

/**
 * Who is told something, by the tree of the sentence: the indirect object of the cue's verb ("told farmers that"), or its object if a clause says what they are to do ("urged the owners to wait"). Without clauses about
 * them. Null if the tree shows none, or if there is no tree.
 * @param content What is said: nobody in it is told.
 */
export function hearersOnTree(
  text: string,
  cue: Range,
  content: readonly Range[],
  trees: readonly ParsedSentence[],
): Span | null {
  const tree = trees.find(({ start, end }) => start <= cue.start && cue.start < end)
  if (!tree) return null
  const { words } = tree
  for (const [index, verb] of words.entries()) {
    if (verb.partOfSpeech !== 'VERB' || !overlaps(verb.span, cue)) continue
    const dependents = words.flatMap((word, at) => (word.head === index ? [{ word, at }] : []))
    const isToDo = dependents.some(({ word }) => clauses.has(word.relation))
    const hearer = dependents.find(
      ({ word }) =>
        word.span.start > verb.span.start &&
        (word.relation === 'iobj' ||
          (word.relation === 'obj' && isToDo && hasTellingVerb(verb.span.text))),
    )
    // A pronoun would have to be resolved first; "it" and "nothing" hear nothing.
    if (!hearer || unnamed.has(hearer.word.partOfSpeech)) continue
    const span = phraseOf(text, words, hearer.at, cut)
    if (!content.some((one) => overlaps(one, span))) return span
  }
  return null
}

/** What is no part of the words for someone: clauses, what stands beside, signs. */
const cut: ReadonlySet<Relation> = new Set([
  'acl',
  'advcl',
  'ccomp',
  'xcomp',
  'parataxis',
  'appos',
  'punct',
  'obl',
  'dep',
])

const clauses: ReadonlySet<Relation> = new Set(['xcomp', 'ccomp'])

const unnamed: ReadonlySet<PartOfSpeech> = new Set(['PRON', 'DET', 'NUM'])
