import type { Act, Firmness, ParsedSentence } from '../data-model/index.ts'
import { joinRanges, rangeAt, type Range } from '../text/index.ts'
import { combineOperators } from './combine-operators.ts'
import { rules } from './configuration.ts'
import type { Known } from './rule.ts'
import { findProposition } from './find-proposition.ts'
import { findWords } from './words/find-words.ts'
import { readClauseOnTree } from './clause/on-tree/read-clause-on-tree.ts'
import { readClause } from './clause/read-clause.ts'
import { readCue } from './cue/read-cue.ts'
import { evidenceSpans } from './evidence-spans.ts'
import { firstFragments, gapsAfter, isDirect } from './content-fragments.ts'
import { viewSentence } from './tree/sentence-view.ts'
import { readUtterance, type UtteranceReading } from './utterance/read-utterance.ts'
import { settleUtterance } from './utterance/settle-utterance.ts'
import wordClasses from './words/word-classes.json' with { type: 'json' }

/** Where a statement's parts stand in a text, fragments in text order. */
export interface FirmnessInput {
  readonly text: string
  readonly content: readonly Range[]
  readonly cue: readonly Range[]
  readonly source?: readonly Range[]
  /** Trees of sentences of the text, in order, that of the cue and that in which the content starts among them. */
  readonly trees?: readonly ParsedSentence[]
}

/**
 * Whether something was said, and how firmly: what governs its cue, what its cue does, and what governs the main point of
 * the first sentence of its content. What the words do not tell is `unknown`.
 */
export function firmness({ text, content, cue, source = [], trees = [] }: FirmnessInput): Firmness {
  const contentWords = findWords(text, firstFragments(text, content))
  const sourceWords = findWords(text, source)
  const told = findUtterance(text, { cue, content, source }, trees)
  const negativeSource = sourceWords.slice(0, 1).filter(({ form }) => negativeSources.has(form))
  const reporting = findWords(
    text,
    joinRanges(text, [...cue, ...gapsAfter(text, cue, content), ...(told?.governing ?? [])]),
  )
  const cueWords = [...negativeSource, ...reporting]
  const cueReading = readCue(cueWords, contentWords, told)
  const direct = isDirect(text, content)
  const { utterance, act, open } = settleUtterance(cueReading, told)
  const reported = evidenceSpans(text, [...cueWords, ...contentWords], cueReading.telling)
  const telling = utterance === 'made' ? [] : (told?.telling ?? [])
  const matter = findProposition(contentWords, cueReading.act)
  // A verb of which no list knows that it tells of words, and no words in quotation marks: what somebody does or feels.
  const isDone =
    act === 'unknown' &&
    (!matter.isClause || told?.bearerPart === 'VERB' || told?.bearerPart === 'ADJ')
  const kind =
    direct || open ? 'speech' : (cueReading.words?.kind ?? (isDone ? 'attitude' : 'speech'))
  if (open || (act === 'unknown' && !matter.isClause)) {
    const unknown = { polarity: 'unknown', modality: 'unknown' } as const
    return { kind, utterance, act, ...unknown, evidence: reported(telling) }
  }

  const contentTree = rangeAt(trees, matter.words[0]?.start ?? -1)
  const clause =
    (contentTree && readClauseOnTree(viewSentence(text, contentTree), matter.words)) ??
    readClause(matter.words)
  const composed = combineOperators(matter.words, clause, cueReading, {
    source: sourceWords,
    direct,
    tellsOfOwnDoings: ownDoings.has(cueReading.act),
  })
  const shown = [...composed.shown]
  let known: Known = { ...composed, act: cueReading.act, words: matter.words, clause }
  for (const rule of rules) {
    const { shown: more = [], ...change } = rule.apply(known) ?? {}
    known = { ...known, ...change }
    for (const one of more) shown.push(one)
  }
  const modality = utterance === 'hypothetical' ? 'unknown' : known.modality
  const evidence = reported([...evidenceSpans(text, matter.words, shown)([]), ...telling])
  return { kind, utterance, act: known.act, polarity: known.polarity, modality, evidence }
}

/** What governs the cue on the tree of its sentence; null if it has no cue or no tree. */
function findUtterance(
  text: string,
  parts: Pick<Required<FirmnessInput>, 'cue' | 'content' | 'source'>,
  trees: readonly ParsedSentence[],
): UtteranceReading | null {
  const [first] = parts.cue
  const tree = first && rangeAt(trees, first.start)
  return tree ? readUtterance(viewSentence(text, tree), parts) : null
}

/** First words of a source of whom it is said that they do not: "few members believe". */
const negativeSources = new Set(wordClasses.negativeSources)

/** Acts about the speaker's own doings, whatever the subject: "announced that schools would close". */
const ownDoings: ReadonlySet<Act> = new Set([
  'announce',
  'promise',
  'threaten',
  'refuse',
  'confirm',
  'deny',
])
