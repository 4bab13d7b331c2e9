import type { DifferenceKind, PairJudgement, ShownWords } from '../../data-model/index.ts'
import { makeSpan, type Span } from '../../text/index.ts'
import { comparedWords, type ComparedWord } from '../pairs/compared-words.ts'
import limiting from './limiting-words.json' with { type: 'json' }

/** How often such a difference is one on a careful reading; not measured yet, set by us. */
const clearness = 0.75

/** So many words are compared, at most. */
const mostWords = 150

/**
 * How two tellings of one utterance differ: by words that limit it, or change how firm it is, that one of them quotes and
 * the other leaves out ("there are no plans *at this time*"). Null if they differ by nothing of the kind: if one of them
 * quotes nothing, has other words in their place, or quotes more sentences or less of them.
 */
export function compareTellings(a: string, b: string): PairJudgement | null {
  if (!quotes.test(a) || !quotes.test(b)) return null
  const [ours, theirs] = [comparedWords(a), comparedWords(b)].map((words) =>
    words.slice(0, mostWords),
  )
  if (!ours || !theirs) return null
  const common = longestCommon(ours, theirs)
  if (common.length < leastShare * Math.min(ours.length, theirs.length)) return null
  const { mine, other } = insertions(a, b, { ours, theirs, common })
  const [inA, inB] = [
    mine.flatMap((run) => limitsIn(a, run)),
    other.flatMap((run) => limitsIn(b, run)),
  ]
  // If both have some, one may say in one place what the other says in another.
  if ((inA.length === 0) === (inB.length === 0)) return null
  const words: readonly ShownWords[] = [
    ...inA.map(({ span, by }) => ({ a: span, b: null, by })),
    ...inB.map(({ span, by }) => ({ a: null, b: span, by })),
  ]
  const by = [...new Set(words.map((shown) => shown.by))]
  return { relation: 'differ', by, commitment: null, words, clearness }
}

const quotes = /["“”„«»‘]/u

/** So great a part of the words of the shorter one must be in both. */
const leastShare = 0.8

type Run = readonly ComparedWord[]
type Places = readonly (readonly [number, number])[]

/**
 * The runs of words that one of two has between words that both have, where the other has none, and no sentence begins or
 * ends; before the first word in common and after the last one too, if the other begins or ends there.
 */
function insertions(
  a: string,
  b: string,
  { ours, theirs, common }: { readonly ours: Run; readonly theirs: Run; readonly common: Places },
): { readonly mine: readonly Run[]; readonly other: readonly Run[] } {
  const mine: Run[] = []
  const other: Run[] = []
  const edges = [[-1, -1] as const, ...common, [ours.length, theirs.length] as const]
  for (const [at, [row, column]] of edges.entries()) {
    const [nextRow, nextColumn] = edges[at + 1] ?? [row + 1, column + 1]
    const [own, its] = [ours.slice(row + 1, nextRow), theirs.slice(column + 1, nextColumn)]
    if (own.length > 0 && its.length > 0) continue
    const isWithin = (text: string, words: Run, from: number, to: number) =>
      !/[.!?…]/u.test(text.slice(words[from]?.end ?? 0, words[to]?.start ?? words.at(-1)?.end ?? 0))
    if (own.length > 0 && isWithin(a, ours, row, nextRow)) mine.push(own)
    if (its.length > 0 && isWithin(b, theirs, column, nextColumn)) other.push(its)
  }
  return { mine, other }
}

/** The places of the words that both have, in order: as many as possible (Needleman and Wunsch, 1970). */
function longestCommon(a: Run, b: Run): Places {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0
  for (let row = a.length - 1; row >= 0; row--)
    for (let column = b.length - 1; column >= 0; column--)
      lengths[row * width + column] =
        a[row]?.form === b[column]?.form
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const common: (readonly [number, number])[] = []
  for (let row = 0, column = 0; row < a.length && column < b.length;) {
    if (a[row]?.form === b[column]?.form) common.push([row++, column++])
    else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  return common
}

const conditions: ReadonlySet<string> = new Set(['if', 'unless'])

interface Limit {
  readonly span: Span
  readonly by: DifferenceKind
}

const phrases = (['time', 'commitment', 'polarity', 'number'] as const).flatMap((by) =>
  limiting[by].map((phrase) => ({ by, words: phrase.split(' ') })),
)

/** The phrases that limit in a run of words, the longest at each place. */
function limitsIn(text: string, run: Run): readonly Limit[] {
  const found: Limit[] = []
  for (let at = 0; at < run.length; at++) {
    const word = run[at]
    if (!word) break
    const phrase = phrases
      .filter(({ words }) => words.every((one, place) => run[at + place]?.form === one))
      .toSorted((one, other) => other.words.length - one.words.length)[0]
    const by = phrase?.by ?? (word.kind === 'negator' ? 'polarity' : null)
    if (!by) continue
    const last = run[at + (phrase?.words.length ?? 1) - 1] ?? word
    found.push({ span: makeSpan(text, word.start, last.end), by })
    // The rest of a condition belongs to it.
    at = conditions.has(word.form) ? run.length : at + (phrase?.words.length ?? 1) - 1
  }
  return found
}
