import type { Selectable, Transaction } from 'kysely'

import type { Difference } from '../../data-model/index.ts'
import {
  makeDifference,
  rankOf,
  seatOf,
  speakerNames,
  splitJoint,
} from '../../differences/index.ts'
import { foldName } from '../../matching/fold-name.ts'
import { findStatementIds } from '../stored/statement-numbers.ts'
import { sanitizeForIndex } from '../tables/sanitize-for-index.ts'
import type { Tables } from '../tables/schema.ts'
import { findBridges } from './find-bridges.ts'
import { findPairDecisions, pairKey, type PairDecision } from './find-pair-decisions.ts'
import { findMatters } from './find-matter.ts'
import { hashDifference } from './hash-kept-differences.ts'
import { readJudgement, type KeptJudgement } from './kept-judgement.ts'
import { locateStatements, type KeptStatement } from './locate-statements.ts'

type DifferenceRow = Selectable<Tables['difference']>

/** So many differences are worked out at once. */
const mostAtOnce = 200

/** Works out again what of differences depends on people, offices, days and decisions, wherever it is not up to date. */
export async function placeDifferences(db: Transaction<Tables>): Promise<void> {
  const touched = new Map<string, readonly [matter: string, sides: string]>()
  const touch = ({ matter, sides }: Pick<DifferenceRow, 'matter' | 'sides'>) =>
    touched.set(JSON.stringify([matter, sides]), [matter, sides])
  for (;;) {
    const rows = await db
      .selectFrom('difference')
      .selectAll()
      .where('placed', '=', 0)
      .orderBy('a')
      .orderBy('b')
      .limit(mostAtOnce)
      .execute()
    if (rows.length === 0) break
    for (const { before, after } of await placeRows(db, rows)) {
      touch(before)
      if (!after) continue
      touch(after)
      await db
        .updateTable('difference')
        .set({ ...after, hash: hashDifference(after), placed: 1, front: 0 })
        .where('a', '=', after.a)
        .where('b', '=', after.b)
        .execute()
    }
  }
  for (const [matter, sides] of touched.values()) await putInFront(db, matter, sides)
}

/** The two statements of a row, or two speakers of one who made it together. */
export function sidesOf(
  { a, b }: Pick<DifferenceRow, 'a' | 'b'>,
  ids: ReadonlyMap<number, string>,
  located: ReadonlyMap<string, KeptStatement>,
): readonly (KeptStatement | undefined)[] {
  const [one, other] = [located.get(ids.get(a) ?? ''), located.get(ids.get(b) ?? '')]
  return a === b ? ((one && splitJoint(one)) ?? []) : [one, other]
}

interface PlacedRow {
  readonly before: DifferenceRow
  /** Null if it was removed: one of its statements is gone, or can no longer stand against others. */
  readonly after: Omit<DifferenceRow, 'hash' | 'placed' | 'front'> | null
}

async function placeRows(
  db: Transaction<Tables>,
  rows: readonly DifferenceRow[],
): Promise<readonly PlacedRow[]> {
  const ids = await findStatementIds(
    db,
    rows.flatMap(({ a, b }) => [a, b]),
  )
  const located = await locateStatements(db, [...ids.values()])
  const decisions = await findPairDecisions(db, [...ids.values()])
  const matters = await findMatters(db, [...ids.keys()])
  const placed: PlacedRow[] = []
  for (const row of rows) {
    const [a, b] = sidesOf(row, ids, located)
    const decided = a && b ? decisions.get(pairKey(a.statement.id, b.statement.id)) : undefined
    const matter = matters.get(row.a) ?? row.matter
    if (!a || !b || (row.made === '' && !decided)) {
      await db.deleteFrom('difference').where('a', '=', row.a).where('b', '=', row.b).execute()
      placed.push({ before: row, after: null })
    } else placed.push({ before: row, after: await placeRow(db, row, { a, b, decided, matter }) })
  }
  return placed
}

async function placeRow(
  db: Transaction<Tables>,
  { a, b, made, judgement }: DifferenceRow,
  known: {
    readonly a: KeptStatement
    readonly b: KeptStatement
    readonly decided: PairDecision | undefined
    readonly matter: string
  },
): Promise<Omit<DifferenceRow, 'hash' | 'placed' | 'front'>> {
  const { matter } = known
  const judged = asDecided(readJudgement(judgement), known.decided)
  const alone = makeDifference(known.a, known.b, judged, { id: matter, members: [] })
  const mayShift = alone?.shift === true && judged.retold !== true
  // What may have shifted has not if something in between bridges it.
  const difference = mayShift
    ? makeDifference(known.a, known.b, judged, {
        id: matter,
        members: await findBridges(db, matter, known.a, known.b),
      })
    : alone
  const clearness = difference?.clearness ?? judged.clearness
  const weight = judged.retold ? ofRetold : 1
  const rank = difference ? weight * rankOf(difference, judged.matter, known.a, known.b) : 0
  const sides = [known.a, known.b].map(standing).toSorted()
  return {
    a,
    b,
    made,
    judgement,
    relation: judged.relation,
    matter,
    sides: sanitizeForIndex(sides.join(' ~ ').slice(0, mostOfSides)),
    who_a: namesOf(known.a),
    who_b: namesOf(known.b),
    between_whom: difference?.between ?? '',
    kinds: ['', ...(difference?.by ?? []), ''].join(' '),
    shift: Number(mayShift && difference?.shift === true),
    answers: Number(difference?.answers ?? false),
    clearness: Math.round(clearness * 1000),
    rank: Math.round(rank * 1_000_000),
    last_day: lastDayOf(difference),
    decided: known.decided?.decision.id ?? null,
  }
}

/** A judgement as a person corrected it. */
export function asDecided(
  judgement: KeptJudgement,
  decided: PairDecision | undefined,
): KeptJudgement {
  if (!decided) return judgement
  const { relation, by = judgement.by } = decided.verdict
  const isSame = relation === judgement.relation
  const kinds = relation === 'differ' ? by : []
  return {
    ...judgement,
    relation,
    by: kinds,
    commitment: isSame ? judgement.commitment : null,
    words: judgement.words.filter((shown) => kinds.includes(shown.by)),
    clearness: 1,
    matter: relation === 'none' ? judgement.matter : 1,
  }
}

/** What two reports make of one utterance stands behind what two speakers say. */
const ofRetold = 0.7

/** So many characters of who stands on both sides tell a group: an index takes no more. */
const mostOfSides = 400

/** Who stands on a side: the office, or the speakers if none is known. */
function standing(located: KeptStatement): string {
  const seat = seatOf(located)
  return seat ? foldName(seat.name) : speakerNames(located).map(foldName).toSorted().join(' and ')
}

/** The names of the speakers and the office of a side, to find it by. */
function namesOf(located: KeptStatement): string {
  const seat = seatOf(located)
  const names = [...speakerNames(located), ...(seat ? [seat.name] : [])]
  return sanitizeForIndex(['', ...names.map(foldName), ''].join(' '))
}

function lastDayOf(difference: Difference | null): string {
  if (!difference) return ''
  const days = [difference.a.said.end, difference.b.said.end].flatMap((day) => day ?? [])
  return days.toSorted().at(-1) ?? ''
}

/** Of a matter and those between whom it is, the difference that ranks highest stands in front, and of agreements likewise. */
export async function putInFront(
  db: Transaction<Tables>,
  matter: string,
  sides: string,
): Promise<void> {
  await db
    .updateTable('difference')
    .set({ front: 0 })
    .where('matter', '=', matter)
    .where('sides', '=', sides)
    .where('front', '=', 1)
    .execute()
  for (const relation of ['differ', 'agree']) {
    const first = await db
      .selectFrom('difference')
      .select(['a', 'b'])
      .where('matter', '=', matter)
      .where('sides', '=', sides)
      .where('relation', '=', relation)
      .orderBy('rank', 'desc')
      .orderBy('a')
      .orderBy('b')
      .limit(1)
      .executeTakeFirst()
    if (!first) continue
    await db
      .updateTable('difference')
      .set({ front: 1 })
      .where('a', '=', first.a)
      .where('b', '=', first.b)
      .execute()
  }
}
