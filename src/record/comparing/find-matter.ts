import type { Kysely } from 'kysely'

import { OnrecordError } from '../../errors.ts'
import { sideOf } from '../../differences/index.ts'
import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'
import { makeKeptSides, type KeptSide } from './kept-side.ts'
import { locateStatements, type KeptStatement } from './locate-statements.ts'

/** A matter: statements that differ or agree about one thing. */
export interface KeptMatter {
  readonly id: string
  /** What it is called: what its first statement is about, in the words of its report. */
  readonly name: string
  /** What was said on it, in order of time; those whose day is not known come last. At most `mostOfMatter`. */
  readonly statements: readonly KeptSide[]
  /** How many statements it has. */
  readonly total: number
  /** How many pairs of them differ, and how many agree. */
  readonly differ: number
  readonly agree: number
}

/** So many statements of a matter are given, the first ones that the record had. */
const mostOfMatter = 500

/**
 * A matter by its ID.
 * @throws OnrecordError `not-in-record`; `report-damaged`.
 */
export async function findMatter(db: Kysely<Tables>, id: string): Promise<KeptMatter> {
  const rows = await db
    .selectFrom('matter_statement')
    .innerJoin('statement', 'statement.number', 'matter_statement.statement')
    .select('statement.id')
    .where('matter_statement.matter', '=', id)
    .orderBy('statement.number')
    .execute()
  if (rows.length === 0) throw new OnrecordError('not-in-record', { id })
  const located = await locateStatements(
    db,
    rows.slice(0, mostOfMatter).map((row) => row.id),
  )
  const statements = [...located.values()]
  const first = located.get(firstOf(id)) ?? statements[0]
  const keptSide = makeKeptSides()
  const counts = await db
    .selectFrom('difference')
    .select((select) => ['relation', select.fn.countAll().as('count')])
    .where('matter', '=', id)
    .groupBy('relation')
    .execute()
  const count = (relation: string) =>
    Number(counts.find((row) => row.relation === relation)?.count ?? 0)
  return {
    id,
    name: first ? nameOfMatter(first) : '',
    statements: statements.toSorted(byDay).map((one) => keptSide(one, sideOf(one))),
    total: rows.length,
    differ: count('differ'),
    agree: count('agree'),
  }
}

/** The matters of statements, by the statements' numbers; those that are on none are left out. */
export async function findMatters(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const matters = new Map<number, string>()
  for (const some of inBatches(numbers)) {
    const rows = await db
      .selectFrom('matter_statement')
      .select(['statement', 'matter'])
      .where('statement', 'in', some)
      .execute()
    for (const { statement, matter } of rows) matters.set(statement, matter)
  }
  return matters
}

/** The ID of the statement with which a matter began. */
export const firstOf = (matter: string): string => matter.replace(/^m-/, '')

/** What a matter is called that began with a statement: what that is about. */
export function nameOfMatter({ statement: { matter, content } }: KeptStatement): string {
  return (matter?.spans ?? content).map(({ text }) => text).join(' … ')
}

const byDay = (one: KeptStatement, other: KeptStatement): number =>
  dayOf(one) === dayOf(other) ? one.number - other.number : dayOf(one) < dayOf(other) ? -1 : 1

const dayOf = ({ statement: { said }, report: { published } }: KeptStatement): string =>
  said.start ?? published.start ?? '9999'
