import { relationSet, type ParsedSentence, type ParsedWord } from '../../../data-model/index.ts'
import { isReportingVerb } from '../../../english/reporting-verbs.ts'
import { dependentsOf, headIn } from '../../../syntax/index.ts'
import { makeSpan, rangeAt, smallest, type Span } from '../../../text/index.ts'
import { makeContentRule, type Surroundings } from '../../draft.ts'

/**
 * What the writer tells after what was said is no part of it: that the speaker "then fell silent" or "then asked for water", that
 * the loan was repaid "before leaving by a side door", "which is false". A content that is no quotation ends before such a clause.
 */
export const cutWritersClauses = makeContentRule(
  'cut-writers-clauses',
  (span, surroundings, { cue }) => {
    const first = cue[0]
    const tree = first && rangeAt(surroundings.trees, first.start)
    if (!first || !tree || span.start < first.end || span.start >= tree.end) return span
    if (/^["“„«‘']/u.test(span.text)) return span
    const verb = headIn(tree.words, cue)
    const from = verb === null ? null : writersClause(span, tree, verb)
    return from === null ? span : cutBefore(span, from, surroundings)
  },
)

/** Where the first clause of the writer's starts in a content; null if there is none. */
function writersClause(span: Span, { words }: ParsedSentence, verb: number): number | null {
  const from = words.findIndex(
    ({ span: word, partOfSpeech }) => word.start >= span.start && partOfSpeech !== 'PUNCT',
  )
  for (let at = from + 1; at < words.length; at++) {
    const word = words[at]
    if (!word || word.span.start >= span.end) return null
    if (!clausal.has(word.relation) || word.head === null || word.head === at) continue
    const isWriters =
      (word.head === verb && goesOn(words, at, verb)) ||
      (word.head >= from &&
        (isFallenSilent(words, at) ||
          isAskedThen(words, at) ||
          isLeaving(words, at) ||
          isVerdict(words, at)))
    const start = isWriters ? startOf(words, at) : null
    if (start !== null && start > span.start) return start
  }
  return null
}

/** "Said he would write, then fell silent": a verb that is joined to the one of saying, with the same subject. */
const goesOn = (words: readonly ParsedWord[], at: number, verb: number): boolean =>
  words[at]?.relation === 'conj' &&
  at > verb &&
  words[at]?.partOfSpeech === 'VERB' &&
  !(words[at]?.span.text ?? '').endsWith('ing') &&
  dependentsOf(words, at, subjects).length === 0

/** "Then fell silent": of one who speaks alone. */
const isFallenSilent = (words: readonly ParsedWord[], at: number): boolean =>
  words[at]?.relation === 'conj' &&
  dependentsOf(words, at, subjects).length === 0 &&
  (words[at + 1]?.span.text.toLowerCase() === 'silent' ||
    speakersDeeds.has(words[at]?.span.text.toLowerCase() ?? '')) &&
  dependentsOf(words, at, adverbs).some((one) => words[one]?.span.text.toLowerCase() === 'then')

/** "The lamp was out, then asked for water": another saying, which no lamp does. */
const isAskedThen = (words: readonly ParsedWord[], at: number): boolean =>
  words[at]?.relation === 'conj' &&
  isReportingVerb(words[at]?.span.text ?? '') &&
  dependentsOf(words, at, subjects).length === 0 &&
  dependentsOf(words, at, adverbs).some((one) => words[one]?.span.text.toLowerCase() === 'then')

/** "The loan was repaid before leaving": who leaves is who speaks, as nobody is the subject of the passive. */
function isLeaving(words: readonly ParsedWord[], at: number): boolean {
  const word = words[at]
  if (word?.relation !== 'advcl' || !word.span.text.endsWith('ing')) return false
  const marked = dependentsOf(words, at, marks).some((one) =>
    /^(?:before|after|while)$/i.test(words[one]?.span.text ?? ''),
  )
  const subject = dependentsOf(words, word.head ?? -1, subjects)[0]
  const passive = dependentsOf(words, word.head ?? -1, auxiliary).some((one) =>
    /^(?:is|are|was|were|been|be)$/i.test(words[one]?.span.text ?? ''),
  )
  return marked && passive && subject !== undefined && words[subject]?.partOfSpeech === 'NOUN'
}

/** ", which is false". */
const isVerdict = (words: readonly ParsedWord[], at: number): boolean =>
  /^(?:false|untrue|wrong|incorrect|inaccurate|misleading|lie|falsehood|nonsense)$/i.test(
    words[at]?.span.text ?? '',
  ) &&
  dependentsOf(words, at, subjects).some((one) => words[one]?.span.text.toLowerCase() === 'which')

/** Where a clause starts: at its first word. */
function startOf(words: readonly ParsedWord[], at: number): number {
  const own = words.flatMap((word, index) =>
    word.head === at || index === at ? word.span.start : [],
  )
  return smallest(own)
}

function cutBefore(span: Span, from: number, { text }: Surroundings): Span {
  const kept = text
    .slice(span.start, from)
    .replace(/(?:[\s,;–—-]{1,20}|\s(?:and|but|or)$){1,3}$/u, '')
  return kept === '' ? span : makeSpan(text, span.start, span.start + kept.length)
}

/** What one does who stops speaking. */
const speakersDeeds: ReadonlySet<string> = new Set([
  'paused',
  'sighed',
  'laughed',
  'smiled',
  'shrugged',
  'wept',
  'nodded',
])

const clausal = relationSet('conj', 'advcl', 'acl', 'parataxis')
const subjects = relationSet('nsubj', 'csubj', 'expl')
const adverbs = relationSet('advmod')
const marks = relationSet('mark', 'case')
const auxiliary = relationSet('aux', 'cop')
