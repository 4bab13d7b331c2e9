import type { Difference, DifferenceSide } from '../../data-model/index.ts'
import { foldName } from '../../matching/fold-name.ts'
import { plainWords } from '../../matching/plain-words.ts'
import { commitmentOf } from '../pairs/commitment.ts'
import { judgePairs, readAs, type JudgedPair, type PairScorer } from '../pairs/judge-pairs.ts'
import { shownInReport, sideOfStatement } from '../pairs/side-of-statement.ts'
import { findCandidates } from './find-candidates.ts'
import { groupMatters } from './group-matters.ts'
import { isComparable, seatOf, speakerNames, type LocatedStatement } from './located-statement.ts'
import { orderOf } from './order-of.ts'
import { rankOf } from './rank-difference.ts'

/**
 * Where statements differ and where they agree, those that stand highest in the queue first. A pair is bounded by how sure
 * it is who speaks, and none rests on a speaker who is not known.
 */
export async function findDifferences(
  comparer: PairScorer,
  statements: readonly LocatedStatement[],
): Promise<readonly Difference[]> {
  const compared = statements.filter(isComparable)
  const sides = compared.map(({ statement }) => sideOfStatement(statement))
  const texts = sides.map(readAs)
  const words = compared.map(wordsOf)
  const vectors = await comparer.vectors(texts)
  const candidates = findCandidates(
    texts.flatMap((text, at) => {
      const vector = vectors[at]
      return vector ? [{ text, vector }] : []
    }),
  ).filter(
    ([a, b]) => words[a] !== words[b] && compared[a]?.statement.id !== compared[b]?.statement.id,
  )
  const judgements = await judgePairs(
    comparer,
    candidates.flatMap(([a, b]) => {
      const [one, other] = [sides[a], sides[b]]
      return one && other ? [[one, other] as const] : []
    }),
  )
  const pairs = judgements.flatMap((judged, at): readonly FoundPair[] => {
    const judgement = amongMany(judged)
    const [a = 0, b = 0] = candidates[at] ?? []
    const [one, other] = [compared[a], compared[b]]
    return one && other ? [{ a, b, one, other, judgement }] : []
  })
  const matters = groupMatters(
    compared.length,
    pairs.map(({ a, b, judgement }) => ({
      a,
      b,
      matter: judgement.matter,
      isRelated: judgement.relation !== 'none',
    })),
  )
  const members = new Map<number, LocatedStatement[]>()
  for (const [at, statement] of compared.entries()) {
    const matter = matters[at] ?? at
    const others = members.get(matter)
    if (others) others.push(statement)
    else members.set(matter, [statement])
  }
  const matterOf = (at: number) => {
    const others = members.get(matters[at] ?? at) ?? []
    return { id: `m-${others[0]?.statement.id ?? ''}`, members: others }
  }
  return pairs
    .flatMap((pair) => {
      const difference = makeDifference(pair, matterOf(pair.a))
      if (!difference) return []
      const { one, other, judgement } = pair
      return [{ difference, rank: rankOf(difference, judgement.matter, one, other) }]
    })
    .toSorted((one, other) => other.rank - one.rank)
    .map(({ difference }) => difference)
}

/** In a record most pairs that lie near each other stand in no relation: so many times more than among those that were learned from. */
const oftenerNone = 3

/** Statements that are less likely on one matter stand in no relation. */
const leastMatter = 0.6

/** A judgement of a pair that nobody chose. */
function amongMany(judged: JudgedPair): JudgedPair {
  const { shares, matter, relation } = judged
  if (relation === 'none') return judged
  const all = shares.differ + shares.agree + oftenerNone * shares.none
  const clearness = Math.round((shares[relation] / all) * 1000) / 1000
  const isNone = matter < leastMatter || oftenerNone * shares.none > shares[relation]
  return { ...judged, clearness, relation: isNone ? 'none' : relation }
}

interface FoundPair {
  readonly a: number
  readonly b: number
  readonly one: LocatedStatement
  readonly other: LocatedStatement
  readonly judgement: JudgedPair
}

/** The words of a content, without what marks and capitals make of them: a statement that stands in two reports does not differ from itself. */
const wordsOf = ({ statement }: LocatedStatement): string =>
  plainWords(statement.content.map(({ text }) => text).join(' '))
    .map(({ word }) => word)
    .join(' ')

function makeDifference(
  { one, other, judgement }: FoundPair,
  matter: { readonly id: string; readonly members: readonly LocatedStatement[] },
): Difference | null {
  const { relation, by, words, commitment } = judgement
  if (relation === 'none') return null
  const told = orderOf(one, other)
  const isTurned = told.order === 'b first'
  const [a, b] = isTurned ? [other, one] : [one, other]
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
    order: isTurned ? 'a first' : told.order,
    hours: told.hours,
    matter: matter.id,
    words: words.map((shown) => {
      const [mine, theirs] = isTurned ? [shown.b, shown.a] : [shown.a, shown.b]
      return {
        a: shownInReport(a.statement, mine, shown.by),
        b: shownInReport(b.statement, theirs, shown.by),
        by: shown.by,
      }
    }),
    clearness: sure.reduce((least, each) => Math.min(least, each), judgement.clearness),
  }
}

const turned = {
  'a stronger': 'b stronger',
  'b stronger': 'a stronger',
  'a leaves open, b rules out': 'b leaves open, a rules out',
  'b leaves open, a rules out': 'a leaves open, b rules out',
} as const

const sideOf = (located: LocatedStatement): DifferenceSide => ({
  statement: located.statement.id,
  report: located.report.id,
  source: located.report.source,
  content: located.statement.content,
  speakers: speakerNames(located),
  seat: seatOf(located),
  said: located.statement.said,
})

function betweenOf(a: LocatedStatement, b: LocatedStatement): Difference['between'] {
  const ours = new Set(speakerNames(a).map(foldName))
  const named = [a, b].every(({ statement }) =>
    statement.speakers.some(({ name }) => name !== null),
  )
  if (named && speakerNames(b).some((name) => ours.has(foldName(name)))) return 'one speaker'
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
