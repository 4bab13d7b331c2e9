import { sql, type Kysely } from 'kysely'
import { z } from 'zod'

import { hashComparison, hashDifference, hashMatter } from '../comparing/hash-kept-differences.ts'
import { readJudgement } from '../comparing/kept-judgement.ts'
import type { Tables } from '../tables/schema.ts'

/** So many rows are looked at together. */
const batch = 500

/** What is wrong with what statements are compared by, their differences and their matters, for a person. */
export async function* checkDifferences(db: Kysely<Tables>): AsyncGenerator<string> {
  if (await hasOrphans(db)) yield 'differences or matters are of statements that are not there'
  yield* checkComparisons(db)
  yield* checkPairs(db)
  yield* checkMatters(db)
}

async function* checkComparisons(db: Kysely<Tables>): AsyncGenerator<string> {
  let last = ''
  for (;;) {
    const rows = await db
      .selectFrom('comparison')
      .selectAll()
      .where('report', '>', last)
      .orderBy('report')
      .limit(batch)
      .execute()
    for (const row of rows) {
      if (hashComparison(row) !== row.hash || ![0, 1, 2].includes(row.done))
        yield `what the statements of report ${row.report} are compared by is not what was kept`
      last = row.report
    }
    if (rows.length < batch) return
  }
}

async function* checkPairs(db: Kysely<Tables>): AsyncGenerator<string> {
  let [lastA, lastB] = [-1, -1]
  for (;;) {
    const rows = await db
      .selectFrom('difference')
      .selectAll()
      .where(sql<boolean>`(a > ${lastA} or (a = ${lastA} and b > ${lastB}))`)
      .orderBy('a')
      .orderBy('b')
      .limit(batch)
      .execute()
    for (const row of rows) {
      const isFlagged = [row.placed, row.front].every((flag) => flag === 0 || flag === 1)
      if (hashDifference(row) !== row.hash || !isFlagged || !isReadable(row.judgement))
        yield `how the statements ${row.a} and ${row.b} stand to each other is not what was kept`
      ;[lastA, lastB] = [row.a, row.b]
    }
    if (rows.length < batch) return
  }
}

function isReadable(judgement: string): boolean {
  try {
    readJudgement(judgement)
    return true
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return false
    throw error
  }
}

async function* checkMatters(db: Kysely<Tables>): AsyncGenerator<string> {
  let last = -1
  for (;;) {
    const rows = await db
      .selectFrom('matter_statement')
      .selectAll()
      .where('statement', '>', last)
      .orderBy('statement')
      .limit(batch)
      .execute()
    for (const { statement, matter, hash } of rows) {
      if (hashMatter(statement, matter) !== hash)
        yield `the matter of the statement ${statement} is not the one that was kept`
      last = statement
    }
    if (rows.length < batch) return
  }
}

/** Whether a difference or a matter has a statement that is not in the record. */
async function hasOrphans(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql`select 1 from difference
      where not exists (select 1 from statement where statement.number = difference.a)
        or not exists (select 1 from statement where statement.number = difference.b)
    union all select 1 from matter_statement
      where not exists (select 1 from statement where statement.number = matter_statement.statement)
    limit 1`.execute(db)
  return rows.length > 0
}
