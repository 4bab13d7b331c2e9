import type { WorkingDraft, ParsedSentence, ParsedWord } from '../../data-model/index.ts'
import { pathToRoot } from '../../syntax/index.ts'
import { makeSpan, rangeAt, type Span } from '../../text/index.ts'
import { makeContentRule, type Surroundings } from '../draft.ts'

/**
 * What is said in a clause ends with it: of "the study, which notes that companies owe billions, is a call to voters" the model may mark all that follows
 * "notes". A content that goes on from the clause of its cue to a word which that clause hangs on ends before that word, with what belongs to it.
 */
export const cutAtMainClause = makeContentRule('cut-at-main-clause', clauseOf)

/** The part of a content that is of its cue's clause. */
function clauseOf(span: Span, { text, trees }: Surroundings, { cue }: WorkingDraft): Span {
  const first = cue[0]
  const sentence = first ? rangeAt(trees, first.start) : null
  if (!first || !sentence || span.start < first.end || span.start >= sentence.end) return span
  const governor = governorWithin(span, first, sentence)
  if (!governor) return span
  const { words } = sentence
  let after = governor.word
  while (after > governor.from && belongs(words, after - 1, governor)) after--
  while (after < governor.word && words[after]?.partOfSpeech === 'PUNCT') after++
  const kept = text.slice(span.start, words[after]?.span.start).replace(/[\s,;–—-]{1,20}$/u, '')
  return kept === '' ? span : makeSpan(text, span.start, span.start + kept.length)
}

/** A word that a cue's clause hangs on, by way of `branch`, the word of that clause below it. */
interface ScopeOperator {
  readonly word: number
  readonly branch: number
  /** The first word of the content. */
  readonly from: number
}

/** The nearest word within a content that its cue hangs on, where the content begins in the cue's clause; null where there is none. */
function governorWithin(content: Span, cue: Span, { words }: ParsedSentence): ScopeOperator | null {
  const top = words.findIndex(
    ({ span, head }) => isWithin(span, cue) && !isWithin(words[head ?? -1]?.span, cue),
  )
  const from = words.findIndex(
    ({ span, partOfSpeech }) => span.start >= content.start && partOfSpeech !== 'PUNCT',
  )
  if (top < 0 || from < 0) return null
  const path = pathToRoot(words, top)
  const place = path.findIndex((word, index) => index > 0 && isWithin(words[word]?.span, content))
  const word = path[place]
  const branch = path[place - 1]
  if (word === undefined || branch === undefined) return null
  return pathToRoot(words, from).includes(branch) ? { word, branch, from } : null
}

/** Whether a word is one of the governor's, and not of the branch with the cue. */
function belongs(words: readonly ParsedWord[], word: number, governor: ScopeOperator): boolean {
  const path = pathToRoot(words, word)
  return path.includes(governor.word) && !path.includes(governor.branch)
}

const isWithin = (inner: Span | undefined, outer: Span): boolean =>
  inner !== undefined && outer.start <= inner.start && inner.start < outer.end
