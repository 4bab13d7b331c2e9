import { sql, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import { z } from 'zod'

import type { Decision, Difference, DifferenceKind } from '../../data-model/index.ts'
import { earlierFirst, makeDifference } from '../../differences/index.ts'
import { OnrecordError } from '../../errors.ts'
import { foldName } from '../../matching/fold-name.ts'
import { parseQuery } from '../../query/parse-query.ts'
import type { CalendarDay } from '../../text/index.ts'
import { checkLimit } from '../finding/check-limit.ts'
import { compileQuery } from '../finding/compile-query.ts'
import { readPageToken } from '../finding/read-page-token.ts'
import { writePageToken } from '../finding/write-page-token.ts'
import { findStatementIds, findStatementNumbers, idNow } from '../stored/statement-numbers.ts'
import type { Engine } from '../tables/engine.ts'
import type { Tables } from '../tables/schema.ts'
import { countWaiting } from './find-waiting.ts'
import { findPairDecisions, pairKey } from './find-pair-decisions.ts'
import { readJudgement } from './kept-judgement.ts'
import { firstOf, nameOfMatter } from './find-matter.ts'
import { locateStatements } from './locate-statements.ts'
import { makeKeptSides, type KeptSide } from './kept-side.ts'
import { asDecided, sidesOf } from './place-differences.ts'

/** Which differences of a record are asked for, and how many. */
export interface DifferencePageOptions {
  /** What the statement on one side at least is found by (docs/search.md). */
  readonly query?: string | undefined
  /** Two speakers or offices that stand on either side. */
  readonly between?: readonly [string, string] | undefined
  /** A speaker or an office that stands on one side at least. */
  readonly of?: string | undefined
  /** The later of the two may have been said on this day or after it. */
  readonly since?: CalendarDay | undefined
  /** `differ` unless given; `any`: those that differ and those that agree; `none`: those of which a person decided that they are no pair. */
  readonly relation?: Difference['relation'] | 'none' | 'any' | undefined
  readonly by?: DifferenceKind | undefined
  readonly parties?: Difference['between'] | undefined
  /** Whether one speaker or office said something else later. */
  readonly shift?: boolean | undefined
  /** The ID of a matter. */
  readonly matter?: string | undefined
  /** The ID of a statement that stands on one side. */
  readonly statement?: string | undefined
  /** Whether each pair is listed; otherwise one for each matter and those between whom it is, the clearest. */
  readonly each?: boolean | undefined
  /** The most per page, 1 to 100; 20 unless given. */
  readonly limit?: number | undefined
  /** The `next` of the previous page. */
  readonly page?: string | undefined
}

/** A difference in a record. */
export interface KeptDifference extends Omit<Difference, 'relation' | 'a' | 'b'> {
  readonly a: KeptSide
  readonly b: KeptSide
  /** `none` if a person decided that the two neither differ nor agree. */
  readonly relation: Difference['relation'] | 'none'
  /** The name of the model that judged it; null if a person did. */
  readonly model: string | null
  /** What a person decided of it; null if nobody did. */
  readonly decision: Decision | null
  /** What the matter is called: see `KeptMatter`. */
  readonly matterName: string
  /** Whether both give one utterance, in words that differ: between outlets. */
  readonly retold: boolean
  /** How many more pairs there are on its matter between the same. */
  readonly more: number
}

/** A page of differences. */
export interface DifferencePage {
  readonly differences: readonly KeptDifference[]
  /** How many the whole list has. */
  readonly total: number
  /** The token of the next page; null if this is the last. */
  readonly next: string | null
  /** How many reports wait for their statements to be compared. */
  readonly waiting: number
}

/** The most differences on a page. */
export const mostDifferencesOfPage = 100

/**
 * A page of where statements of a record differ or agree, what stands highest first.
 * @throws OnrecordError `query`; `usage` if the page is not of this list, or the limit is not allowed; `report-damaged`.
 */
export async function findDifferencePage(
  db: Kysely<Tables>,
  engine: Engine,
  options: DifferencePageOptions,
): Promise<DifferencePage> {
  const { limit = 20, page, ...asked } = options
  checkLimit(limit, mostDifferencesOfPage)
  const list = JSON.stringify(['differences', asked])
  const wanted = await compileOptions(db, engine, asked)
  const after = page === undefined ? null : readPageToken(page, list, endShape)
  const [lastA, lastB] = (after?.last ?? '').split('-').map(Number)
  const beyond = after
    ? sql<SqlBool>`(rank < ${after.key} or (rank = ${after.key} and (a > ${lastA} or (a = ${lastA} and b > ${lastB}))))`
    : sql<SqlBool>`1 = 1`
  const rows = await db
    .selectFrom('difference')
    .selectAll()
    .where(wanted)
    .where(beyond)
    .orderBy('rank', 'desc')
    .orderBy('a')
    .orderBy('b')
    .limit(limit + 1)
    .execute()
  const counted = await db
    .selectFrom('difference')
    .select((select) => select.fn.countAll().as('total'))
    .where(wanted)
    .executeTakeFirst()
  const shown = rows.slice(0, limit)
  const end = shown.at(-1)
  return {
    differences: await openDifferences(db, shown),
    total: Number(counted?.total ?? 0),
    next:
      end && rows.length > limit
        ? writePageToken({ key: end.rank, last: `${end.a}-${end.b}` }, list)
        : null,
    waiting: await countWaiting(db),
  }
}

const endShape = { key: z.int(), last: z.string().regex(/^\d{1,15}-\d{1,15}$/) }

type Asked = Omit<DifferencePageOptions, 'limit' | 'page'>

async function compileOptions(
  db: Kysely<Tables>,
  engine: Engine,
  { query = '', between, of, since, relation = 'differ', by, parties, shift, ...where }: Asked,
): Promise<RawBuilder<SqlBool>> {
  const { matter, statement, each = false } = where
  const conditions: RawBuilder<SqlBool>[] = []
  conditions.push(relation === 'any' ? sql`relation <> 'none'` : sql`relation = ${relation}`)
  // Those that a person decided to be no pair stand nowhere in front.
  if (!each && statement === undefined && matter === undefined && relation !== 'none')
    conditions.push(sql`front = 1`)
  if (of !== undefined) conditions.push(sql`(${isOf('who_a', of)} or ${isOf('who_b', of)})`)
  if (between) {
    const [one, other] = between
    conditions.push(sql`((${isOf('who_a', one)} and ${isOf('who_b', other)})
      or (${isOf('who_a', other)} and ${isOf('who_b', one)}))`)
  }
  if (since !== undefined) conditions.push(sql`last_day >= ${since}`)
  if (by !== undefined) conditions.push(sql`kinds like ${`% ${by} %`}`)
  if (parties !== undefined) conditions.push(sql`between_whom = ${parties}`)
  if (shift !== undefined) conditions.push(sql`shift = ${Number(shift)}`)
  if (matter !== undefined) conditions.push(sql`matter = ${matter}`)
  if (statement !== undefined) {
    const number = await numberOf(db, statement)
    conditions.push(sql`(a = ${number} or b = ${number})`)
  }
  if (query.trim() !== '') {
    const found = sql`select statement.number from statement where ${compileQuery(parseQuery(query), engine)}`
    conditions.push(sql`(a in (${found}) or b in (${found}))`)
  }
  return sql`(${sql.join(conditions, sql` and `)})`
}

/** Whether a side has a name with all words of another. */
function isOf(column: 'who_a' | 'who_b', name: string): RawBuilder<SqlBool> {
  const words = foldName(name)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0) {
    const problem = `“${name}” is no name. Give a speaker or an office, such as "State Department".`
    throw new OnrecordError('usage', { problem })
  }
  const each = words.map((word) => sql<SqlBool>`${sql.ref(column)} like ${`% ${plain(word)} %`}`)
  return sql`(${sql.join(each, sql` and `)})`
}

/** A word without what has a meaning in a pattern. */
const plain = (word: string): string => word.replaceAll(/[%_\\]/g, '')

/** The number of a statement by its ID, or by one that it had before; 0 if it is not there. */
async function numberOf(db: Kysely<Tables>, id: string): Promise<number> {
  const now = (await idNow(db, id)) ?? id
  return (await findStatementNumbers(db, [now])).get(now) ?? 0
}

interface DifferenceRow extends Pick<
  Tables['difference'],
  'a' | 'b' | 'made' | 'judgement' | 'matter' | 'sides' | 'relation' | 'shift'
> {}

/** Differences from their rows; one of whose statements is gone is left out. */
async function openDifferences(
  db: Kysely<Tables>,
  rows: readonly DifferenceRow[],
): Promise<readonly KeptDifference[]> {
  if (rows.length === 0) return []
  const ids = await findStatementIds(
    db,
    rows.flatMap(({ a, b }) => [a, b]),
  )
  const located = await locateStatements(db, [
    ...new Set([...ids.values(), ...rows.map(({ matter }) => firstOf(matter))]),
  ])
  const decisions = await findPairDecisions(db, [...ids.values()])
  const counts = await countGroups(db, rows)
  const keptSide = makeKeptSides()
  const differences: KeptDifference[] = []
  for (const row of rows) {
    const [one, other] = sidesOf(row, ids, located)
    if (!one || !other) continue
    const decided = decisions.get(pairKey(one.statement.id, other.statement.id))
    const judged = asDecided(readJudgement(row.judgement), decided)
    const isNone = judged.relation === 'none'
    const made = makeDifference(one, other, isNone ? { ...judged, relation: 'agree' } : judged, {
      id: row.matter,
      members: [],
    })
    if (!made) continue
    const { a, b } = earlierFirst(one, other)
    differences.push({
      ...made,
      a: keptSide(a, made.a),
      b: keptSide(b, made.b),
      relation: judged.relation,
      shift: row.shift === 1,
      matterName: nameOfMatter(located.get(firstOf(row.matter)) ?? a),
      retold: judged.retold === true,
      model: row.made === '' ? null : row.made,
      decision: decided?.decision ?? null,
      more: Math.max(0, (counts.get(groupOf(row)) ?? 0) - 1),
    })
  }
  return differences
}

/** Of some rows: how many differences of their relation there are on their matters between the same, by `groupOf`. */
async function countGroups(
  db: Kysely<Tables>,
  rows: readonly DifferenceRow[],
): Promise<ReadonlyMap<string, number>> {
  const groups = await db
    .selectFrom('difference')
    .select((select) => ['matter', 'sides', 'relation', select.fn.countAll().as('count')])
    .where('matter', 'in', [...new Set(rows.map(({ matter }) => matter))])
    .where('sides', 'in', [...new Set(rows.map(({ sides }) => sides))])
    .groupBy(['matter', 'sides', 'relation'])
    .execute()
  return new Map(groups.map(({ count, ...group }) => [groupOf(group), Number(count)]))
}

const groupOf = ({
  matter,
  sides,
  relation,
}: Pick<DifferenceRow, 'matter' | 'sides' | 'relation'>): string =>
  JSON.stringify([matter, sides, relation])
