import { byPosition, makeRange, makeSpan, type Range, type Span } from '../text/index.ts'
import { composeGovernors } from './compose-governors.ts'
import { findMatter } from './find-matter.ts'
import { findWords, type Word } from './find-words.ts'
import { rules } from './configuration.ts'
import { readClause } from './read-clause.ts'
import { readCue } from './read-cue.ts'
import type { Act, Modality, Polarity } from './kinds.ts'

/** A statement: where its parts stand in a text. */
export interface FirmnessInput {
  readonly text: string
  readonly content: readonly Range[]
  readonly cue: readonly Range[]
  readonly source?: readonly Range[]
}

/** How firmly something is said, with the words that show it, in text order. */
export interface Firmness {
  readonly act: Act
  readonly polarity: Polarity
  readonly modality: Modality
  readonly why: readonly Span[]
}

/** How firmly a statement is made: what the cue does, and what governs the main point of the content's first sentence. */
export function firmness({ text, content, cue, source = [] }: FirmnessInput): Firmness {
  const contentWords = findWords(text, content)
  const sourceWords = findWords(text, source)
  const cueWords = [
    ...sourceWords.slice(0, 1).filter(({ form }) => negativeSources.has(form)),
    ...findWords(text, [...cue, ...gapsAfter(text, cue, content)]),
  ]
  const read = readCue(cueWords, contentWords)
  const cueReading = read ?? noCue(cue.length === 0)
  const matter = findMatter(contentWords, cueReading.act)
  const clause = readClause(matter.words)
  const telling: Range[] = cueReading.telling.flatMap(({ from, to }) =>
    rangeOf([...cueWords, ...contentWords], from, to),
  )
  const result = (
    act: Act,
    polarity: Polarity,
    modality: Modality,
    words: readonly Range[],
  ): Firmness => ({
    act,
    polarity,
    modality,
    why: spansOf(text, [...telling, ...words]),
  })
  if (cueReading.silent) return result(cueReading.act, 'unknown', 'unknown', [])
  if (!read && cue.length > 0 && !matter.isClause)
    return result('unknown', 'unknown', 'unknown', [])
  const composed = composeGovernors(
    matter.words,
    clause,
    {
      text,
      source: sourceWords,
      direct: isDirect(text, content),
      ownSide: ownSideActs.has(cueReading.act),
    },
    cueReading,
  )
  let { act, polarity, modality } = { act: cueReading.act, ...composed }
  const shown = [...composed.shown]
  for (const rule of rules) {
    const change = rule.apply({ act, polarity, modality, words: matter.words, clause, composed })
    if (!change) continue
    ;({ act = act, polarity = polarity, modality = modality } = change)
    shown.push(...(change.shown ?? []))
  }
  return result(
    act,
    polarity,
    modality,
    shown.flatMap(({ from, to }) => rangeOf(matter.words, from, to)),
  )
}

/** First words of a source of whom it is said that they do not: "few members believe". */
const negativeSources = new Set(['few', 'nobody', 'none', 'neither', 'no'])

const ownSideActs: ReadonlySet<Act> = new Set([
  'announce',
  'promise',
  'threaten',
  'refuse',
  'confirm',
  'deny',
])

/** A quotation that stands by itself is said; a cue whose words are not known does something unknown. */
const noCue = (standsAlone: boolean) => ({
  act: standsAlone ? ('say' as const) : ('unknown' as const),
  flips: false,
  modality: null,
  silent: false,
  telling: [],
})

/** The few words between a cue and the content after it: "raised [the possibility of] talks". */
function gapsAfter(
  text: string,
  cue: readonly Range[],
  content: readonly Range[],
): readonly Range[] {
  return cue.flatMap((one) => {
    const next = content.find(({ start }) => start >= one.end)
    if (
      !next ||
      next.start - one.end > 40 ||
      cue.some(({ start }) => start >= one.end && start < next.start)
    )
      return []
    const gap = text.slice(one.end, next.start)
    return /["“”«».;!?\n]/u.test(gap) ? [] : [{ start: one.end, end: next.start }]
  })
}

const isDirect = (text: string, content: readonly Range[]): boolean =>
  content.some(({ start }) => /^["“„«‘']$/u.test(text.slice(start, start + 1)))

function rangeOf(words: readonly Word[], from: number, to: number): readonly Range[] {
  const first = words[from]
  const last = words[to - 1]
  if (!first || !last || last.end < first.start) return []
  return [makeRange(first.whole, last.end)]
}

/** The ranges as spans in text order, without doubles; those that touch, or have white space alone between them, are one. */
function spansOf(text: string, ranges: readonly Range[]): readonly Span[] {
  const joined: Range[] = []
  for (const range of ranges.toSorted(byPosition)) {
    const last = joined.at(-1)
    if (last && text.slice(last.end, Math.max(last.end, range.start)).trim() === '') {
      if (range.end > last.end) joined[joined.length - 1] = { start: last.start, end: range.end }
    } else joined.push(range)
  }
  return joined.map(({ start, end }) => makeSpan(text, start, end))
}
