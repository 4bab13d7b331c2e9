import type { Act, Firmness } from '../data-model/index.ts'
import type { Range } from '../text/index.ts'
import { combineOperators } from './combine-operators.ts'
import { rules } from './configuration.ts'
import type { Known } from './rule.ts'
import { findProposition } from './find-proposition.ts'
import { findWords } from './words/find-words.ts'
import { readClause } from './clause/read-clause.ts'
import { readCue } from './cue/read-cue.ts'
import { evidenceSpans } from './evidence-spans.ts'
import { firstFragments, gapsAfter, isDirect } from './content-fragments.ts'
import wordClasses from './words/word-classes.json' with { type: 'json' }

/** Where a statement's parts stand in a text, fragments in text order. */
export interface FirmnessInput {
  readonly text: string
  readonly content: readonly Range[]
  readonly cue: readonly Range[]
  readonly source?: readonly Range[]
}

/**
 * How firmly a statement is made: what its cue does, and what governs the main point of the first sentence of its content. What
 * the words do not tell is `unknown`.
 */
export function firmness({ text, content, cue, source = [] }: FirmnessInput): Firmness {
  const contentWords = findWords(text, firstFragments(text, content))
  const sourceWords = findWords(text, source)
  const negativeSource = sourceWords.slice(0, 1).filter(({ form }) => negativeSources.has(form))
  const reporting = findWords(text, [...cue, ...gapsAfter(text, cue, content)])
  const cueWords = [...negativeSource, ...reporting]
  const cueReading = readCue(cueWords, contentWords)
  const reported = evidenceSpans(text, [...cueWords, ...contentWords], cueReading.telling)
  const told = {
    kind: cueReading.act === 'believe' ? 'belief' : 'speech',
    utterance: cueReading.silent ? 'withheld' : 'made',
  } as const
  const matter = findProposition(contentWords, cueReading.act)
  if (cueReading.silent || (cueReading.act === 'unknown' && !matter.isClause))
    return {
      ...told,
      act: cueReading.act,
      polarity: 'unknown',
      modality: 'unknown',
      evidence: reported([]),
    }

  const clause = readClause(matter.words)
  const composed = combineOperators(matter.words, clause, cueReading, {
    source: sourceWords,
    direct: isDirect(text, content),
    tellsOfOwnDoings: ownDoings.has(cueReading.act),
  })
  const shown = [...composed.shown]
  let known: Known = { ...composed, act: cueReading.act, words: matter.words, clause }
  for (const rule of rules) {
    const { shown: more = [], ...change } = rule.apply(known) ?? {}
    known = { ...known, ...change }
    for (const one of more) shown.push(one)
  }
  const { act, polarity, modality } = known
  const evidence = reported(evidenceSpans(text, matter.words, shown)([]))
  return { ...told, act, polarity, modality, evidence }
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
