import type { Difference, DifferenceSide, PairJudgement } from '../../data-model/index.ts'
import { foldName } from '../../matching/fold-name.ts'
import { commitmentOf } from '../pairs/commitment.ts'
import { shownInReport } from '../pairs/side-of-statement.ts'
import { seatOf, speakerKeysOf, speakerNames, type LocatedStatement } from './located-statement.ts'
import { orderOf } from './order-of.ts'

/** A matter as far as a difference on it needs it. */
export interface MatterOfPair {
  readonly id: string
  /** What else was said on it, or what of that may bridge two statements of one speaker. */
  readonly members: readonly LocatedStatement[]
}

/** A judgement of two statements, which may give one utterance in words that differ. */
type JudgedAsKept = PairJudgement & { readonly retold?: boolean | undefined }

/** The difference of two statements, the earlier one first; null if they neither differ nor agree. */
export function makeDifference(
  one: LocatedStatement,
  other: LocatedStatement,
  { relation, by, words, commitment, clearness, retold = false }: JudgedAsKept,
  matter: MatterOfPair,
): Difference | null {
  if (relation === 'none') return null
  const { a, b, isTurned, order, hours } = earlierFirst(one, other)
  const sure = [a, b].flatMap(({ statement }) =>
    statement.speakers.map(({ confidence }) => confidence),
  )
  const between = betweenOf(a, b)
  return {
    id: `${a.statement.id}~${b.statement.id}`,
    relation,
    a: sideOf(a),
    b: sideOf(b),
    by,
    commitment: isTurned && commitment ? turned[commitment] : commitment,
    between,
    shift: relation === 'differ' && isShift(a, b, between, matter.members),
    answers: namesSpeaker(b, a),
    order,
    hours,
    matter: matter.id,
    words: words.map((shown) => {
      const [mine, theirs] = isTurned ? [shown.b, shown.a] : [shown.a, shown.b]
      return {
        // Of two tellings one leaves words out: nothing of it shows that.
        a: retold && !mine ? null : shownInReport(a.statement, mine, shown.by),
        b: retold && !theirs ? null : shownInReport(b.statement, theirs, shown.by),
        by: shown.by,
      }
    }),
    clearness: sure.reduce((least, each) => Math.min(least, each), clearness),
  }
}

/** Two statements, the one that was made first as a, if that is known; whether they were turned for it, and how it is known. */
export function earlierFirst<Located extends LocatedStatement>(
  one: Located,
  other: Located,
): Pick<Difference, 'order' | 'hours'> & {
  readonly a: Located
  readonly b: Located
  readonly isTurned: boolean
} {
  const { order, hours } = orderOf(one, other)
  return order === 'b first'
    ? { a: other, b: one, isTurned: true, order: 'a first', hours }
    : { a: one, b: other, isTurned: false, order, hours }
}

const turned = {
  'a stronger': 'b stronger',
  'b stronger': 'a stronger',
  'a leaves open, b rules out': 'b leaves open, a rules out',
  'b leaves open, a rules out': 'a leaves open, b rules out',
} as const

/** A side of a difference. */
export const sideOf = (located: LocatedStatement): DifferenceSide => ({
  statement: located.statement.id,
  report: located.report.id,
  source: located.report.source,
  content: located.statement.content,
  speakers: speakerNames(located),
  seat: seatOf(located),
  said: located.statement.said,
})

function betweenOf(a: LocatedStatement, b: LocatedStatement): Difference['between'] {
  const ours = new Set(speakerKeysOf(a))
  if (speakerKeysOf(b).some((key) => ours.has(key))) return 'one speaker'
  const [one, other] = [seatOf(a), seatOf(b)]
  if (!one || !other) return 'speakers'
  return foldName(one.name) === foldName(other.name) ? 'one office' : 'offices'
}

/** One speaker or one office on two days, and nothing of theirs on that matter in between that bridges both. */
function isShift(
  a: LocatedStatement,
  b: LocatedStatement,
  between: Difference['between'],
  ofMatter: readonly LocatedStatement[],
): boolean {
  if (between !== 'one speaker' && between !== 'one office') return false
  const [from, to] = [a.statement.said.end, b.statement.said.start]
  if (from === null || to === null || from >= to) return false
  const [first, last] = [commitmentOf(a.statement), commitmentOf(b.statement)]
  if (first === null || last === null) return true
  const [low, high] = [Math.min(first, last), Math.max(first, last)]
  return !ofMatter.some((one) => {
    const { start, end } = one.statement.said
    if (start === null || end === null || start <= from || end >= to) return false
    const level = commitmentOf(one.statement)
    return level !== null && level > low && level < high && betweenOf(a, one) === between
  })
}

/** Whether a statement names a speaker of another: in what it is about, or in whose words it takes up. */
function namesSpeaker(b: LocatedStatement, a: LocatedStatement): boolean {
  const said = foldName(
    [...b.statement.content, ...b.statement.cue, ...(b.statement.matter?.spans ?? [])]
      .map(({ text }) => text)
      .join(' '),
  )
  const words = new Set(said.split(' '))
  return a.statement.speakers.some(({ name }) => {
    const last = name === null ? undefined : foldName(name).split(' ').at(-1)
    return last !== undefined && last.length > 2 && words.has(last)
  })
}
