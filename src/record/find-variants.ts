import type { Kysely } from 'kysely'

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

/** All variants of each of these statements, its own among them, by their ids: an outlet each, in order of publication. */
export async function findVariants(
  db: Kysely<Tables>,
  statements: readonly string[],
): Promise<ReadonlyMap<string, readonly Variant[]>> {
  const rows: Row[] = []
  for (const some of inBatches(statements)) {
    const found = await db
      .selectFrom('statement as one')
      .innerJoin('statement as other', 'other.entry', 'one.entry')
      .leftJoin('statement_name', (join) =>
        join
          .onRef('statement_name.statement', '=', 'other.number')
          .on('statement_name.role', '=', 'outlet'),
      )
      .leftJoin('name', 'name.number', 'statement_name.name')
      .select(['one.id as of', 'other.id as statement', 'other.published', 'other.words'])
      .select('name.name as outlet')
      .where('one.id', 'in', some)
      .orderBy('other.published', (order) => order.asc().nullsFirst())
      .orderBy('other.number')
      .orderBy('name.name', (order) => order.asc().nullsFirst())
      .execute()
    rows.push(...found)
  }
  const variants = new Map<string, Variant[]>()
  for (const [of, own] of Map.groupBy(rows, (row) => row.of)) {
    const told = own.map(({ statement, outlet, published, words }) => {
      return { statement, outlet, published, words: words.replaceAll(/ \ue000 /g, ' … ') }
    })
    variants.set(of, told.slice(0, mostVariants))
  }
  return variants
}

type Row = Variant & { readonly of: string }

const mostVariants = 101
