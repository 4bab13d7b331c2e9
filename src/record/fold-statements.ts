import { sql, type Selectable, type Transaction } from 'kysely'

import { inBatches } from './in-batches.ts'
import { isSameStatement } from './same-statement.ts'
import type { Tables } from './schema.ts'
import { openTelling, type Telling } from './telling.ts'

/** Statements this many days apart may tell of the same: what is said in a month is known by its first day. */
const farthest = 35

/** So many statements that share a key with those of a report are looked at, and so many of them compared with each. */
const mostLookedAt = 20_000
const mostCompared = 20

/**
 * Takes a report's statements out of the index, and out of their entries: an entry goes by the first of those that are left.
 * @returns Their numbers by their ids.
 */
export async function forgetStatements(
  db: Transaction<Tables>,
  report: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('statement')
    .select(['id', 'number', 'entry'])
    .where('report', '=', report)
    .execute()
  await db.deleteFrom('statement').where('report', '=', report).execute()
  const entries = rows.flatMap(({ number, entry }) => (entry === number ? number : []))
  for (const some of inBatches(entries)) {
    const left = await db
      .selectFrom('statement')
      .select(['entry', (select) => select.fn.min('number').as('first')])
      .where('entry', 'in', some)
      .groupBy('entry')
      .execute()
    for (const { entry, first } of left) await moveEntry(db, entry ?? 0, first)
  }
  return new Map(rows.map(({ id, number }) => [id, number]))
}

/**
 * Finds for each of a report's statements the entry that it belongs to: that of the first statement of another report that tells of the
 * same; else it is one of its own. No entry has two statements of one report.
 * @param numbers Those of all statements of the report, in ascending order, none in an entry yet.
 */
export async function foldStatements(
  db: Transaction<Tables>,
  numbers: readonly number[],
): Promise<void> {
  const candidates = await findCandidates(db, numbers)
  const others = [...new Set([...candidates.values()].flat())]
  const told = await openTellings(db, [...numbers, ...others])
  const taken = new Set<number>()
  for (const some of inBatches(numbers)) {
    const entry = sql<number>`number`
    await db.updateTable('statement').set({ entry }).where('number', 'in', some).execute()
  }
  for (const number of numbers) {
    const own = told.get(number)
    const same = candidates.get(number)?.flatMap((other) => {
      const found = told.get(other)
      const isSame = own && found && isSameStatement(own.telling, found.telling)
      return isSame && found.entry !== null ? found.entry : []
    })
    const entry = same?.find((one) => !taken.has(one))
    if (entry === undefined) continue
    taken.add(entry)
    await moveEntry(db, number, entry)
    // The statement may have come into the record before those that it was found to go with.
    if (number < entry) await moveEntry(db, entry, number)
  }
}

async function moveEntry(db: Transaction<Tables>, from: number, to: number): Promise<void> {
  await db.updateTable('statement').set({ entry: to }).where('entry', '=', from).execute()
}

/** For each statement those of other reports that share most keys with it, the earliest first of as many. */
async function findCandidates(
  db: Transaction<Tables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const found = new Map<number, Map<number, number>>()
  const ofReport = new Set(numbers)
  for (const some of inBatches(numbers)) {
    const own = sql`statement in (${sql.join(some)})`
    const { rows } = await sql<{ own: number; other: number }>`
      select own.statement as own, other.statement as other
      from statement_key as own join statement_key as other on other.key = own.key
        and other.day between case own.day when 0 then 0 else own.day - ${farthest} end
          and case own.day when 0 then 99999999 else own.day + ${farthest} end
      where own.${own} and not other.${own}
      union all
      select own.statement as own, other.statement as other
      from statement_key as own join statement_key as other on other.key = own.key and other.day = 0
      where own.${own} and own.day > 0 and not other.${own}
      limit ${mostLookedAt}`.execute(db)
    for (const { own: number, other } of rows) {
      if (ofReport.has(other)) continue
      const shared = found.get(number) ?? new Map<number, number>()
      shared.set(other, (shared.get(other) ?? 0) + 1)
      found.set(number, shared)
    }
  }
  return new Map(
    Array.from(found, ([number, shared]) => {
      const likest = [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])
      return [number, likest.slice(0, mostCompared).map(([other]) => other)]
    }),
  )
}

interface Told extends Pick<Selectable<Tables['statement']>, 'entry'> {
  readonly telling: Telling
}

async function openTellings(
  db: Transaction<Tables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, Told>> {
  const told = new Map<number, Told>()
  for (const some of inBatches(numbers)) {
    const rows = await db.selectFrom('statement').selectAll().where('number', 'in', some).execute()
    for (const row of rows) told.set(row.number, { entry: row.entry, telling: openTelling(row) })
  }
  return told
}
