import { sql, type Kysely } from 'kysely'

import { inBatches } from './in-batches.ts'
import type { Tables } from './schema.ts'

/** Where a statement is told: in a report, by an outlet that published it. */
export interface Variant {
  /** The id of the statement there. */
  readonly statement: string
  readonly outlet: string | null
  readonly published: string | null
  /** The content as it is worded there, its fragments joined. */
  readonly words: string
}

/** All that tells the same, as far as it is given. */
export interface Entry {
  /** By which it goes: the id of the statement that was kept first. */
  readonly id: string
  /** An outlet each, in order of publication; 101 of them at most, fewer where many entries are asked for at once. */
  readonly variants: readonly Variant[]
  /** How many there are in all. */
  readonly count: number
}

/** The entry of each of these statements by their ids. What they share is looked up once. */
export async function findEntries(
  db: Kysely<Tables>,
  statements: readonly string[],
): Promise<ReadonlyMap<string, Entry>> {
  const entryOf = new Map<string, number>()
  for (const some of inBatches(statements)) {
    const rows = await db
      .selectFrom('statement')
      .select(['id', 'entry'])
      .where('id', 'in', some)
      .execute()
    for (const { id, entry } of rows) if (entry !== null) entryOf.set(id, entry)
  }
  const numbers = [...new Set(entryOf.values())]
  const most = Math.max(
    fewestVariants,
    Math.min(mostVariants, Math.floor(mostOfAll / numbers.length)),
  )
  const entries = new Map<number, Entry>()
  for (const some of inBatches(numbers)) {
    for (const [number, entry] of await openEntries(db, some, most)) entries.set(number, entry)
  }
  return new Map(
    [...entryOf].flatMap(([id, number]) => {
      const entry = entries.get(number)
      return entry ? [[id, entry] as const] : []
    }),
  )
}

async function openEntries(
  db: Kysely<Tables>,
  entries: readonly number[],
  most: number,
): Promise<ReadonlyMap<number, Entry>> {
  // Placed by their numbers alone: the words of those that are not given are never read.
  const { rows } = await sql<Row>`
    with placed as (
      select statement.entry, statement.number, statement_name.name,
        row_number() over (
          partition by statement.entry
          order by statement.published asc nulls first, statement.number, name.name asc nulls first
        ) as place,
        count(*) over (partition by statement.entry) as count
      from statement
      left join statement_name on statement_name.statement = statement.number and statement_name.role = 'outlet'
      left join name on name.number = statement_name.name
      where statement.entry in (${sql.join(entries)})
    )
    select placed.entry, first.id, placed.count, statement.id as statement, statement.published,
      statement.words, name.name as outlet
    from placed
    join statement on statement.number = placed.number
    join statement as first on first.number = placed.entry
    left join name on name.number = placed.name
    where placed.place <= ${most}
    order by placed.entry, placed.place`.execute(db)
  const groups = Map.groupBy(rows, ({ entry }) => entry)
  return new Map(
    [...groups].map(([number, own]) => [
      number,
      {
        id: own[0]?.id ?? '',
        count: own[0]?.count ?? 0,
        variants: own.map(({ statement, outlet, published, words }) => {
          return { statement, outlet, published, words: words.replaceAll(/ \ue000 /g, ' … ') }
        }),
      },
    ]),
  )
}

interface Row extends Variant {
  readonly entry: number
  readonly id: string
  readonly count: number
}

const mostVariants = 101
/** However many statements are asked for, of what 5,000 outlets tell. */
const mostOfAll = 10_000
const fewestVariants = 4
