import type { Kysely, Transaction } from 'kysely'

import {
  amongMany,
  jointJudgement,
  judgePairs,
  sideVectors,
  signCode,
  toSmall,
  type JudgedPair,
} from '../../differences/index.ts'
import { findStatementIds, findStatementNumbers } from '../stored/statement-numbers.ts'
import { inBatches } from '../tables/in-batches.ts'
import { markGroups } from '../tables/mark-differences.ts'
import { refuseNewer } from '../tables/present-schema.ts'
import type { Tables } from '../tables/schema.ts'
import type { Comparing } from './comparing.ts'
import { choosePairs, type ChosenPair } from './choose-pairs.ts'
import { findRetold, type RetoldPair } from './choose-tellings.ts'
import { hashComparison } from './hash-kept-differences.ts'
import { joinMatters } from './join-matters.ts'
import { newRow } from './new-row.ts'
import { placeDifferences } from './place-differences.ts'
import { findSides, stateOf, type ReportSides } from './sides-of-report.ts'
import { nextVersion } from './vector-memory.ts'

/**
 * Compares the statements of a report with those of the record that are near them, and keeps where they differ and agree.
 * What it is compared by is written first: of two reports that are compared at once, one finds the other. Does nothing if
 * the report is gone, or was changed meanwhile: it is then compared by whoever changed it.
 */
export async function compareReport(comparing: Comparing, report: string): Promise<void> {
  const { db, memory, scorer } = comparing
  const state = await stateOf(db, report)
  const own = await findSides(db, report)
  if (!own) return
  const vectors = [...(await sideVectors(scorer, own.sides)).values()]
  const codes = vectors.map(signCode)
  const written = { ...own, made: scorer.name, vectors, codes, state }
  const version = await writeComparison(db, report, written)
  if (version === null) return
  const near = await memory.nearest(db, scorer.name, vectors, codes)
  const pairs = await choosePairs(db, { ...own, vectors }, near)
  const known = new Map(
    pairs.flatMap(({ one, other }) => [one, other].map(({ side, vector }) => [side, vector])),
  )
  const judged = await judgePairs(
    scorer,
    pairs.map(({ one, other }) => [one.side, other.side] as const),
    known,
  )
  const retold = await findRetold(db, own)
  const found = { pairs, judged: judged.map(amongMany), retold, joint: own.joint }
  await keep(db, { report, version, made: scorer.name }, found)
}

interface WrittenSides extends ReportSides {
  readonly made: string
  readonly vectors: readonly Float32Array[]
  readonly codes: readonly Uint8Array[]
  /** See `stateOf`. */
  readonly state: string | null
}

/** Writes what a report is compared by; its version. Null if the report is gone or was changed meanwhile. */
async function writeComparison(
  db: Kysely<Tables>,
  report: string,
  { json, stamp, made, vectors, codes, state }: WrittenSides,
): Promise<number | null> {
  return db.transaction().execute(async (transaction) => {
    await refuseNewer(transaction, 'The record')
    if ((await stateOf(transaction, report)) !== state) return null
    const row = {
      report,
      version: await nextVersion(transaction),
      made,
      stamp,
      sides: json,
      codes: Buffer.concat(codes).toString('base64'),
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

/** What was found of a report's statements. */
interface FoundPairs {
  readonly pairs: readonly ChosenPair[]
  /** Of each pair, in order. */
  readonly judged: readonly JudgedPair[]
  readonly retold: readonly RetoldPair[]
  /** The IDs of statements that several offices made together. */
  readonly joint: readonly string[]
}

/** Keeps what was judged of a report's statements, instead of what was judged of them before. */
async function keep(
  db: Kysely<Tables>,
  { report, version, made }: { report: string; version: number; made: string },
  { pairs, judged, retold, joint }: FoundPairs,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const row = await transaction
      .selectFrom('comparison')
      .select('version')
      .where('report', '=', report)
      .executeTakeFirst()
    if (row?.version !== version) return
    await forgetJudged(transaction, report)
    const together = [...(await findStatementNumbers(transaction, joint)).values()]
    const there = await findStatementIds(transaction, [
      ...pairs.flatMap(({ one, other }) => [one.number, other.number]),
      ...retold.flatMap(({ a, b }) => [a, b]),
      ...together,
    ])
    const kept = pairs.flatMap(({ one, other }, at) => {
      const judgement = judged[at]
      const isThere = [one, other].every(({ number, id }) => there.get(number) === id)
      return judgement && isThere ? [{ a: one.number, b: other.number, judgement }] : []
    })
    const related = kept.filter(({ judgement }) => judgement.relation !== 'none')
    await joinMatters(
      transaction,
      [
        ...kept.map(({ a, b, judgement: { matter, relation } }) => ({
          a,
          b,
          matter,
          isRelated: relation !== 'none',
        })),
        ...together.map((number) => ({ a: number, b: number, matter: 0.5, isRelated: true })),
      ],
      there,
    )
    const rows = [
      ...related,
      ...retold.filter(({ a, b }) => there.has(a) && there.has(b)),
      ...together.map((number) => ({
        a: number,
        b: number,
        judgement: { ...jointJudgement, matter: 1 },
      })),
    ].map(({ a, b, judgement }) => newRow(a, b, made, judgement))
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
