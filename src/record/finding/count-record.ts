import type { Kysely } from 'kysely'

import type { Engine } from '../tables/engine.ts'
import { findHead, type Head } from '../entries/find-head.ts'
import type { Tables } from '../tables/schema.ts'

/** How much is in a record. */
export interface Counts extends Head {
  readonly reports: number
  readonly statements: number
  /** The names of speakers and of outlets. */
  readonly speakers: number
  readonly outlets: number
  /** The first and the last day on which a report was published; null if none is known. */
  readonly first: string | null
  readonly last: string | null
  /** The space that it takes on the disk. */
  readonly bytes: number
}

/** Counts what is in a record. */
export async function countRecord(db: Kysely<Tables>, engine: Engine): Promise<Counts> {
  const reports = await db
    .selectFrom('report')
    .select((select) => select.fn.countAll().as('count'))
    .executeTakeFirstOrThrow()
  const statements = await db
    .selectFrom('statement')
    .select((select) => [
      select.fn.countAll().as('count'),
      select.fn.min('published').as('first'),
      select.fn.max('published').as('last'),
    ])
    .executeTakeFirstOrThrow()
  const names = await db
    .selectFrom('statement_name')
    .select((select) => ['role', select.fn.count('name').distinct().as('count')])
    .groupBy('role')
    .execute()
  const namesAs = (role: string) => Number(names.find((row) => row.role === role)?.count ?? 0)
  return {
    reports: Number(reports.count),
    statements: Number(statements.count),
    speakers: namesAs('speaker'),
    outlets: namesAs('outlet'),
    first: statements.first,
    last: statements.last,
    bytes: await engine.size(),
    ...(await findHead(db)),
  }
}
