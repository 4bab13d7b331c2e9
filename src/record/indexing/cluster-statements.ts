import { parseComparable } from '../tables/comparable-row.ts'
import { sql, type Selectable, type Transaction } from 'kysely'

import type { Engine } from '../tables/engine.ts'
import { hashCluster } from './hash-cluster.ts'
import { inBatches } from '../tables/in-batches.ts'
import type { Told } from './index-reading.ts'
import { lookUpKeys } from '../../matching/look-up-keys.ts'
import { isSameStatement } from '../../matching/same-statement.ts'
import { markFirst } from '../tables/mark-differences.ts'
import type { Tables } from '../tables/schema.ts'
import { type ComparableStatement } from '../../matching/comparable-statement.ts'

/** The most days between two reports of one statement. */
const mostDaysApart = 5

/**
 * The average number of keys of others that are looked at per statement, and the number of statements compared with
 * it.
 */
const mostLookedAt = 2000
const mostCompared = 20

/** The number of words that are looked for, the longest ones, if the day of a statement is unknown. */
const mostWords = 8

/**
 * Removes a report's statements from the index and from their clusters. A cluster is then named after the first
 * statement that is left.
 * @returns Their numbers by their IDs.
 */
export async function forgetStatements(
  db: Transaction<Tables>,
  report: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('statement').selectAll().where('report', '=', report).execute()
  await removeKeys(db, rows)
  await db.deleteFrom('statement').where('report', '=', report).execute()
  const clusters = rows.flatMap(({ number, cluster }) => (cluster === number ? number : []))
  for (const some of inBatches(clusters)) {
    const left = await db
      .selectFrom('statement')
      .select(['cluster', (select) => select.fn.min('number').as('first')])
      .where('cluster', 'in', some)
      .groupBy('cluster')
      .execute()
    for (const { cluster, first } of left) {
      await moveToCluster(db, cluster ?? 0, first)
      await markFirst(db, first)
    }
  }
  return new Map(rows.map(({ id, number }) => [id, number]))
}

/**
 * Finds the cluster of each statement of a report: that of the first statement in another report that gives the same
 * utterance, or a new one. No cluster has two statements of one report.
 * @param url The report's own address; null if unknown.
 * @param told The comparables of all statements in the report by their numbers, in ascending order, none in a cluster
 * yet.
 */
export async function clusterStatements(
  db: Transaction<Tables>,
  engine: Engine,
  url: string | null,
  told: ReadonlyMap<number, Told>,
): Promise<void> {
  const candidates = await findCandidates(db, engine, told)
  const others = await loadComparables(db, [...new Set([...candidates.values()].flat())])
  const taken = new Set<number>()
  for (const some of inBatches([...told.keys()])) {
    const cluster = sql<number>`number`
    await db.updateTable('statement').set({ cluster }).where('number', 'in', some).execute()
  }
  for (const [number, { comparable }] of told) {
    const same = candidates.get(number)?.flatMap((other) => {
      const found = others.get(other)
      const areEditions = url !== null && found?.url === url
      const isSame = found && isSameStatement(comparable, found.comparable, areEditions)
      return isSame && found.cluster !== null ? found.cluster : []
    })
    const cluster = same?.find((one) => !taken.has(one))
    if (cluster === undefined) continue
    taken.add(cluster)
    await moveToCluster(db, number, cluster)
    // The statement may have been added to the record before those that it was found to go with.
    if (number < cluster) await moveToCluster(db, cluster, number)
  }
}

async function moveToCluster(db: Transaction<Tables>, from: number, to: number): Promise<void> {
  const first = await db
    .selectFrom('statement')
    .select('id')
    .where('number', '=', to)
    .executeTakeFirstOrThrow()
  const moved = db.selectFrom('statement').select(['number', 'id']).where('cluster', '=', from)
  for (const { number, id } of await moved.execute()) {
    const cluster_hash = number === to ? null : hashCluster(id, first.id)
    const changed = db.updateTable('statement').set({ cluster: to, cluster_hash })
    await changed.where('number', '=', number).execute()
  }
}

/** Removes the keys that statements are looked up by. */
async function removeKeys(db: Transaction<Tables>, rows: readonly StatementRow[]): Promise<void> {
  for (const row of rows) {
    // A record of an earlier schema, which is being upgraded, has none yet.
    if (row.comparable === null) continue
    const keys = lookUpKeys(parseComparable(row))
    const [first] = keys
    if (!first) continue
    await db
      .deleteFrom('statement_key')
      .where('day', '=', first.day)
      .where(
        'key',
        'in',
        keys.map(({ key }) => key),
      )
      .where('statement', '=', row.number)
      .execute()
  }
}

/**
 * For each statement, the statements of other reports that share most keys with it; among equals, the earliest first.
 */
async function findCandidates(
  db: Transaction<Tables>,
  engine: Engine,
  told: ReadonlyMap<number, Told>,
): Promise<ReadonlyMap<number, readonly number[]>> {
  const found = new Map<number, readonly number[]>()
  const byDay = Map.groupBy(told, ([, { keys }]) => keys[0]?.day)
  for (const [day, statements] of byDay) {
    if (day === undefined) continue
    const withKeys = day === 0 ? null : await findByKeys(db, day, statements)
    for (const [number, { comparable, keys }] of statements) {
      const others = withKeys
        ? likest(keys.map(({ key }) => withKeys.get(key) ?? []))
        : await findByWords(db, engine, comparable)
      found.set(
        number,
        others.filter((other) => !told.has(other)),
      )
    }
  }
  return found
}

/** The statements of about a day, and of unknown days, by the keys that they share with some. */
async function findByKeys(
  db: Transaction<Tables>,
  day: number,
  statements: readonly (readonly [number, Told])[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const days = Array.from(
    { length: 2 * mostDaysApart + 1 },
    (_, index) => day + index - mostDaysApart,
  )
  const keys = new Set(statements.flatMap(([, told]) => told.keys.map(({ key }) => key)))
  const found = new Map<number, number[]>()
  for (const some of inBatches([...keys].toSorted((a, b) => a - b))) {
    const rows = await db
      .selectFrom('statement_key')
      .select(['key', 'statement'])
      .where('day', 'in', [0, ...days])
      .where('key', 'in', some)
      .limit(mostLookedAt * statements.length)
      .execute()
    for (const { key, statement } of rows) {
      const others = found.get(key)
      if (others) others.push(statement)
      else found.set(key, [statement])
    }
  }
  return found
}

/** The statements that are in most of some lists; among equals, the earliest first. */
function likest(lists: readonly (readonly number[])[]): readonly number[] {
  const shared = new Map<number, number>()
  for (const other of lists.flat()) shared.set(other, (shared.get(other) ?? 0) + 1)
  const sorted = [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
  return sorted.slice(0, mostCompared).map(([other]) => other)
}

/** The statements of any day whose words match best, for one whose own day is unknown. */
async function findByWords(
  db: Transaction<Tables>,
  engine: Engine,
  { content }: ComparableStatement,
): Promise<readonly number[]> {
  const words = new Set(content.join(' ').match(/[\p{L}\p{N}]{4,60}/gu))
  const of = [...words]
    .toSorted((a, b) => b.length - a.length)
    .slice(0, mostWords)
    .map((text) => ({ kind: 'words', text, open: false }) as const)
  if (of.length === 0) return []
  const { rows } = await sql<{ number: number }>`
    select ranked.number from (${engine.ranking({ kind: 'or', of })}) as ranked
    order by ranked.rank, ranked.number limit ${mostCompared}`.execute(db)
  return rows.map(({ number }) => number)
}

type StatementRow = Selectable<Tables['statement']>

interface Found extends Pick<StatementRow, 'cluster'> {
  readonly comparable: ComparableStatement
  /** The own address of its report. */
  readonly url: string | null
}

async function loadComparables(
  db: Transaction<Tables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Found>> {
  const found = new Map<number, Found>()
  for (const some of inBatches(numbers)) {
    const rows = await db
      .selectFrom('statement')
      .innerJoin('report', 'report.id', 'statement.report')
      .selectAll('statement')
      .select('report.url')
      .where('number', 'in', some)
      .execute()
    for (const row of rows) {
      found.set(row.number, {
        cluster: row.cluster,
        comparable: parseComparable(row),
        url: row.url,
      })
    }
  }
  return found
}
