import type { Kysely, Transaction } from 'kysely'

import {
  amongMany,
  codeBytes,
  judgePairs,
  sideOfStatement,
  sideVectors,
  signCode,
  toSmall,
  wordsOf,
  type JudgedPair,
  type PairSide,
} from '../../differences/index.ts'
import { openReadings } from '../finding/find-hits.ts'
import { inBatches } from '../tables/in-batches.ts'
import { markGroups } from '../tables/mark-differences.ts'
import { refuseNewer } from '../tables/present-schema.ts'
import type { Tables } from '../tables/schema.ts'
import type { Comparing } from './comparing.ts'
import { hashComparison } from './hash-kept-differences.ts'
import { joinMatters } from './join-matters.ts'
import { locateStatements, type KeptStatement } from './locate-statements.ts'
import { newRow } from './new-row.ts'
import { findIds, placeDifferences } from './place-differences.ts'
import { sidesOfReport, type ReportSides } from './sides-of-report.ts'
import { nextVersion, type NearStatement } from './vector-memory.ts'

/**
 * Compares the statements of a report with those of the record that are near them, and keeps where they differ and agree.
 * What it is compared by is written first: of two reports that are compared at once, one finds the other. Does nothing if
 * the report is gone, or was changed meanwhile: it is then compared by whoever changed it.
 */
export async function compareReport(comparing: Comparing, report: string): Promise<void> {
  const { db, memory, scorer } = comparing
  const own = await findSides(db, report)
  if (!own) return
  const vectors = await sideVectors(scorer, own.sides)
  const version = await writeComparison(db, report, { ...own, made: scorer.name, vectors })
  if (version === null) return
  const near = await memory.nearest(db, scorer.name, vectors)
  const { wanted, nearVectors } = await choosePairs(db, own.ids, vectors, near)
  const located = await locateStatements(db, [...new Set(wanted.flat())])
  const pairs = wanted.flatMap(([a, b]): readonly KeptPair[] => {
    const [one, other] = [located.get(a), located.get(b)]
    if (!one || !other || wordsOf(one) === wordsOf(other)) return []
    return one.number < other.number ? [{ one, other }] : [{ one: other, other: one }]
  })
  const sides = new Map<KeptStatement, PairSide>(
    [...new Set(pairs.flatMap(({ one, other }) => [one, other]))].map((kept) => [
      kept,
      sideOfStatement(kept.statement),
    ]),
  )
  const known = new Map(
    Array.from(sides, ([kept, side]) => [
      side,
      nearVectors.get(kept.statement.id) ?? new Float32Array(),
    ]),
  )
  const judged = await judgePairs(
    scorer,
    pairs.flatMap(({ one, other }) => {
      const [a, b] = [sides.get(one), sides.get(other)]
      return a && b ? [[a, b] as const] : []
    }),
    known,
  )
  await keep(db, { report, version, made: scorer.name }, pairs, judged.map(amongMany))
}

/** So many statements that are near are judged with each, at most. */
const mostJudged = 6

/**
 * Which statements of a report are judged with which that are near: of those that give one utterance only the first that the
 * record had, and never two of them with each other.
 */
async function choosePairs(
  db: Kysely<Tables>,
  ids: readonly string[],
  vectors: readonly Float32Array[],
  near: readonly (readonly NearStatement[])[],
): Promise<{
  readonly wanted: readonly (readonly [string, string])[]
  readonly nearVectors: ReadonlyMap<string, Float32Array>
}> {
  const firsts = await findFirsts(db, [...ids, ...near.flat().map(({ id }) => id)])
  const wanted = new Map<string, readonly [string, string]>()
  const nearVectors = new Map<string, Float32Array>()
  for (const [at, id] of ids.entries()) {
    const vector = vectors[at]
    if (!vector || !firsts.has(id)) continue
    nearVectors.set(id, vector)
    const others = (near[at] ?? []).filter((one) => one.id !== id && firsts.has(one.id))
    for (const other of others.slice(0, mostJudged)) {
      nearVectors.set(other.id, other.vector)
      const pair = id < other.id ? ([id, other.id] as const) : ([other.id, id] as const)
      wanted.set(pair.join('~'), pair)
    }
  }
  return { wanted: [...wanted.values()], nearVectors }
}

/** Which of some statements are the first of those that give their utterance. */
async function findFirsts(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const firsts = new Set<string>()
  for (const some of inBatches([...new Set(ids)])) {
    const rows = await db
      .selectFrom('statement')
      .select('id')
      .where('id', 'in', some)
      .whereRef('cluster', '=', 'number')
      .execute()
    for (const { id } of rows) firsts.add(id)
  }
  return firsts
}

interface KeptPair {
  readonly one: KeptStatement
  readonly other: KeptStatement
}

/** What the statements of a report are compared by; null if it is not there. */
export async function findSides(db: Kysely<Tables>, report: string): Promise<ReportSides | null> {
  const opened = (await openReadings(db, [report])).get(report)
  return opened ? sidesOfReport(opened.reading) : null
}

/** Writes what a report is compared by; its version. Null if the report is gone or was changed meanwhile. */
async function writeComparison(
  db: Kysely<Tables>,
  report: string,
  {
    ids,
    stamp,
    made,
    vectors,
  }: ReportSides & { readonly made: string; readonly vectors: readonly Float32Array[] },
): Promise<number | null> {
  const codes = Buffer.alloc(vectors.length * codeBytes)
  for (const [at, vector] of vectors.entries()) codes.set(signCode(vector), at * codeBytes)
  return db.transaction().execute(async (transaction) => {
    await refuseNewer(transaction, 'The record')
    if ((await findSides(transaction, report))?.stamp !== stamp) return null
    const row = {
      report,
      version: await nextVersion(transaction),
      made,
      stamp,
      statements: ids.map((id) => id.slice(report.length + 1)).join(' '),
      codes: codes.toString('base64'),
      vectors: Buffer.concat(vectors.map(toSmall)).toString('base64'),
    }
    await transaction.deleteFrom('comparison').where('report', '=', report).execute()
    await transaction
      .insertInto('comparison')
      .values({ ...row, hash: hashComparison(row), done: 0 })
      .execute()
    return row.version
  })
}

/** Keeps what was judged of a report's statements, instead of what was judged of them before. */
async function keep(
  db: Kysely<Tables>,
  { report, version, made }: { report: string; version: number; made: string },
  pairs: readonly KeptPair[],
  judged: readonly JudgedPair[],
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('comparison')
      .select('version')
      .where('report', '=', report)
      .executeTakeFirst()
    if (row?.version !== version) return
    await forgetJudged(transaction, report)
    const there = await findIds(transaction, [
      ...new Set(pairs.flatMap(({ one, other }) => [one.number, other.number])),
    ])
    const kept = pairs.flatMap(({ one, other }, at) => {
      const judgement = judged[at]
      const isThere = [one, other].every(
        ({ number, statement }) => there.get(number) === statement.id,
      )
      return judgement && isThere ? [{ a: one.number, b: other.number, judgement }] : []
    })
    const related = kept.filter(({ judgement }) => judgement.relation !== 'none')
    await joinMatters(
      transaction,
      kept.map(({ a, b, judgement: { matter, relation } }) => ({
        a,
        b,
        matter,
        isRelated: relation !== 'none',
      })),
      there,
    )
    const rows = related.map(({ a, b, judgement }) => newRow(a, b, made, judgement))
    for (const some of inBatches(rows))
      await transaction
        .insertInto('difference')
        .values(some)
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    await placeDifferences(transaction)
    await transaction
      .updateTable('comparison')
      .set({ done: 1 })
      .where('report', '=', report)
      .execute()
  })
}

/** Removes what a model judged of a report's statements; what people decided stays. */
async function forgetJudged(db: Transaction<Tables>, report: string): Promise<void> {
  const rows = await db
    .selectFrom('statement')
    .select('number')
    .where('report', '=', report)
    .execute()
  for (const some of inBatches(rows.map(({ number }) => number))) {
    const removed = await db
      .deleteFrom('difference')
      .where((row) => row.or([row('a', 'in', some), row('b', 'in', some)]))
      .where('made', '!=', '')
      .where('decided', 'is', null)
      .returning(['matter', 'sides', 'front'])
      .execute()
    await markGroups(db, removed)
  }
}
