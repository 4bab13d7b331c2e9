import type { Said } from '../data-model/index.ts'
import { hashText } from '../hash-text.ts'
import { shareOf, type Share } from './proportion.ts'

type Pairs = readonly (readonly [start: number, end: number])[]
type Basis = Said['basis']

/** A statement of a text that is not ours with the day on which it was said, as `test/time/said-polnear-train.jsonl` holds them. */
export interface JudgedSaid {
  readonly file: string
  readonly sha256: string
  readonly source: Pairs
  readonly cue: Pairs
  readonly content: Pairs
  /** The day of the report. */
  readonly published: string
  readonly basis: Basis
  /** The days on which it may have been said; null if they cannot be known. */
  readonly start: string | null
  readonly end: string | null
  /** Half "a" was looked at while building, half "b" was not. */
  readonly half: 'a' | 'b'
}

/** What is compared of a statement that was read. */
export interface ReadSaid {
  readonly content: readonly { readonly start: number; readonly end: number }[]
  readonly said: Said
}

/** When a statement was said as it was read, beside the judgement. */
export interface SaidOutcome {
  readonly judged: JudgedSaid
  /** The words around: source, cue and content. */
  readonly words: string
  /** As read; null if no statement shares a character of its content. */
  readonly read: Said | null
  readonly basis: boolean
  /** Whether the days are right: the same ones; where the judgement allows the day of the report and the one before, one of them. */
  readonly days: boolean
}

/**
 * Compares a judged statement with the one read whose content shares most with its own (shared characters over all
 * characters).
 * @throws RangeError where the text is not the one that was judged.
 */
export function evaluateSaid(
  judged: JudgedSaid,
  text: string,
  statements: readonly ReadSaid[],
): SaidOutcome {
  if (hashText(text) !== judged.sha256)
    throw new RangeError(`${judged.file} is not the text that was judged`)
  let read: Said | null = null
  let most = 0
  for (const { content, said } of statements) {
    const share = sharedBy(judged.content, content)
    if (share > most) [most, read] = [share, said]
  }
  return {
    judged,
    words: wordsOf(judged, text),
    read,
    basis: read?.basis === judged.basis,
    days: read !== null && haveSameDays(judged, read),
  }
}

function sharedBy(judged: Pairs, content: ReadSaid['content']): number {
  let shared = 0
  let all = 0
  for (const [start, end] of judged) {
    all += end - start
    for (const one of content)
      shared += Math.max(0, Math.min(end, one.end) - Math.max(start, one.start))
  }
  for (const { start, end } of content) all += end - start
  return shared / Math.max(1, all - shared)
}

function wordsOf({ source, cue, content }: JudgedSaid, text: string): string {
  const [by, telling, what] = [source, cue, content].map((pairs) =>
    pairs.map(([start, end]) => text.slice(start, end)).join(' … '),
  )
  return `[${by}] {${telling}} «${what}»`
}

const haveSameDays = (judged: JudgedSaid, { start, end }: Said): boolean =>
  start !== null &&
  end !== null &&
  judged.start !== null &&
  judged.end !== null &&
  (judged.basis === 'implied'
    ? start >= judged.start && end <= judged.end
    : start === judged.start && end === judged.end)

/** How well the day of statements is known, of a part of the set. */
export interface SaidScores {
  readonly half: 'a' | 'b'
  /** Of all, how many were read as some statement. */
  readonly found: Share
  /** Of those, how many have the right basis. */
  readonly basis: Share
  /** Of those read with basis stated or occasion, how many have the right days. */
  readonly days: Share
  /** How many of each judged basis were read as each. */
  readonly confusion: readonly {
    readonly judged: Basis
    readonly read: Basis
    readonly count: number
  }[]
  /** By confidence: its mean, and how many have the right basis and, if they are said to be known by the text, the right days. */
  readonly calibration: readonly {
    readonly least: number
    readonly mean: number
    readonly right: Share
  }[]
}

/** The scores of each half. */
export function scoreSaid(outcomes: readonly SaidOutcome[]): readonly SaidScores[] {
  return (['a', 'b'] as const).flatMap((half) => {
    const some = outcomes.filter(({ judged }) => judged.half === half)
    return some.length === 0 ? [] : [scoreHalf(half, some)]
  })
}

function scoreHalf(half: 'a' | 'b', some: readonly SaidOutcome[]): SaidScores {
  const found = some.flatMap((outcome) =>
    outcome.read === null ? [] : [{ ...outcome, read: outcome.read }],
  )
  const told = found.filter(({ read }) => isTold(read))
  const cells = Map.groupBy(found, ({ judged, read }) => `${judged.basis} ${read.basis}`)
  const bins = Map.groupBy(
    found,
    ({ read }) => bounds.findLast((least) => read.confidence >= least) ?? 0,
  )
  return {
    half,
    found: shareOf(found.length, some.length),
    basis: shareOf(found.filter(({ basis }) => basis).length, found.length),
    days: shareOf(told.filter(({ days }) => days).length, told.length),
    confusion: [...cells.values()].flatMap((cell) => {
      const [first] = cell
      return first
        ? [{ judged: first.judged.basis, read: first.read.basis, count: cell.length }]
        : []
    }),
    calibration: bounds.flatMap((least) => {
      const bin = bins.get(least) ?? []
      if (bin.length === 0) return []
      const mean = bin.reduce((sum, { read }) => sum + read.confidence, 0) / bin.length
      const right = bin.filter(({ read, basis, days }) => basis && (days || !isTold(read)))
      return { least, mean, right: shareOf(right.length, bin.length) }
    }),
  }
}

const isTold = ({ basis }: Said): boolean => basis === 'stated' || basis === 'occasion'

const bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9]
