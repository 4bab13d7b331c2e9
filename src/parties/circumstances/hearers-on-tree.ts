import { hasTellingVerb } from '../../english/telling-verbs.ts'
import {
  relationSet,
  type ParsedSentence,
  type ParsedWord,
  type PartOfSpeech,
} from '../../data-model/index.ts'
import { dependentsOf, phraseOf } from '../../syntax/index.ts'
import { makeSpan, overlaps, rangeAt, type Range, type Span } from '../../text/index.ts'
import hearerWords from '../lexicon/hearer-words.json' with { type: 'json' }

/** Who is told something, in the report's words. */
export interface Hearer {
  readonly span: Span
  /** Whether it is a pronoun ("told her"), so that it must be found out who is meant. */
  readonly isPronoun: boolean
}

/**
 * Who is told something, by the tree of the sentence: the indirect object of the cue's verb ("told farmers that"), its object if a clause says what they are to do ("urged the owners to wait"), its
 * subject if it is passive ("drivers were told that"), to whom it is said or written ("said to his wife", "in a letter to the council"). Without clauses about them. Null if the tree shows none, or if there
 * is no tree.
 * @param content What is said: nobody in it is told.
 */
export function hearersOnTree(
  text: string,
  cue: Range,
  content: readonly Range[],
  trees: readonly ParsedSentence[],
): Hearer | null {
  const tree = rangeAt(trees, cue.start)
  if (!tree) return null
  const { words } = tree
  for (const [verb, word] of words.entries()) {
    if (word.partOfSpeech !== 'VERB' || !overlaps(word.span, cue)) continue
    const at = findHearer(words, verb)
    const head = words[at ?? -1]
    if (at === null || !head) continue
    const isPronoun = head.partOfSpeech === 'PRON'
    // "It" and "nothing" hear nothing.
    if (isPronoun ? !persons.has(head.span.text.toLowerCase()) : unnamed.has(head.partOfSpeech))
      continue
    const span = isPronoun ? head.span : withoutCase(text, words, at)
    if (!content.some((one) => overlaps(one, span))) return { span, isPronoun }
  }
  return null
}

/** The word for who hears what a verb tells; null if none does. */
function findHearer(words: readonly ParsedWord[], verb: number): number | null {
  const word = words[verb]
  const tells = hasTellingVerb(word?.span.text ?? '')
  const isToDo = dependentsOf(words, verb, clauses).length > 0
  const object = dependentsOf(words, verb, objects).find(
    (at) =>
      at > verb &&
      (words[at]?.relation === 'iobj' ||
        (tells &&
          (isToDo || words[at]?.partOfSpeech === 'PRON' || isToldSomeone(words, verb, at)))),
  )
  if (object !== undefined) return object
  const isPassive = dependentsOf(words, verb, auxiliary).some((at) =>
    be.test(words[at]?.span.text ?? ''),
  )
  if (tells && isPassive) return dependentsOf(words, verb, subject)[0] ?? null
  if (tells) return null
  for (const at of dependentsOf(words, verb, oblique)) {
    const said = words[at]?.span.text.toLowerCase() ?? ''
    if (isTo(words, at) && at > verb && sayings.test(word?.span.text ?? '')) return at
    if (!messages.has(said)) continue
    const to = [...dependentsOf(words, at, noun), ...dependentsOf(words, verb, oblique)].find(
      (one) => one > at && isTo(words, one),
    )
    if (to !== undefined) return to
  }
  return null
}

/** "Told one of the divers", not "told the truth". */
const isToldSomeone = (words: readonly ParsedWord[], verb: number, at: number): boolean =>
  /^t(?:old|ells?|elling)$/i.test(words[verb]?.span.text ?? '') &&
  !told.has(words[at]?.span.text.toLowerCase() ?? '')

const isTo = (words: readonly ParsedWord[], at: number): boolean =>
  dependentsOf(words, at, marking).some((one) => words[one]?.span.text.toLowerCase() === 'to')

/** The words for someone, without a "to" before them. */
function withoutCase(text: string, words: readonly ParsedWord[], at: number): Span {
  const own = dependentsOf(words, at, marking)
  const kept = words.map((word, index) => (own.includes(index) ? { ...word, head: null } : word))
  const span = phraseOf(text, kept, at, cut)
  // The parser may hang each word of a name on the verb.
  let last = words.findLastIndex((word) => word.span.end === span.end)
  while (isSameName(words, at, last + 1)) last++
  return makeSpan(text, span.start, Math.max(span.end, words[last]?.span.end ?? 0))
}

const isSameName = (words: readonly ParsedWord[], at: number, next: number): boolean => {
  const [one, other] = [words[at], words[next]]
  return (
    one?.partOfSpeech === 'PROPN' &&
    other?.partOfSpeech === 'PROPN' &&
    other.head === one.head &&
    objects.has(other.relation)
  )
}

/** What is no part of the words for someone: clauses, what stands beside, signs. */
const cut = relationSet(
  'acl',
  'advcl',
  'ccomp',
  'xcomp',
  'parataxis',
  'appos',
  'punct',
  'obl',
  'dep',
)
const clauses = relationSet('xcomp', 'ccomp')
const objects = relationSet('obj', 'iobj')
const subject = relationSet('nsubj')
const auxiliary = relationSet('aux', 'cop')
const oblique = relationSet('obl')
const noun = relationSet('nmod')
const marking = relationSet('case')
const be = /^(?:is|are|was|were|been|be|being)$/i
const unnamed: ReadonlySet<PartOfSpeech> = new Set(['DET', 'ADV', 'VERB'])
const persons: ReadonlySet<string> = new Set(hearerWords.pronouns)
const told: ReadonlySet<string> = new Set(hearerWords.told)
const messages: ReadonlySet<string> = new Set(hearerWords.messages)
const sayings = new RegExp(`^(?:${hearerWords.verbs.join('|')})$`, 'i')
