import { sql, type Kysely } from 'kysely'

import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'

/** A place that reports a statement: a report, and an outlet that published it. */
export interface Variant {
  /** The ID of the statement there. */
  readonly statement: string
  readonly outlet: string | null
  readonly published: string | null
  /** The content in its wording there, its fragments joined. */
  readonly words: string
}

/** The places of a cluster, which holds the statements of several reports that give one utterance. */
export interface EntryVariants {
  /** One per outlet, in order of publication; at most 101, fewer if many clusters are asked for at once. */
  readonly told: readonly Variant[]
  /** How many there are, including those left out of `told`. */
  readonly count: number
}

/**
 * The places of each of these statements, its own among them, by the statements' IDs. A cluster is looked up once,
 * however many of the statements are in it, and no more of it is fetched than is returned.
 */
export async function findVariants(
  db: Kysely<Tables>,
  statements: readonly string[],
): Promise<ReadonlyMap<string, EntryVariants>> {
  const clusterOf = new Map<string, number>()
  for (const some of inBatches(statements)) {
    const rows = await db
      .selectFrom('statement')
      .select(['id', 'cluster'])
      .where('id', 'in', some)
      .execute()
    for (const { id, cluster } of rows) if (cluster !== null) clusterOf.set(id, cluster)
  }
  const variants = new Map<number, EntryVariants>()
  const clusters = [...new Set(clusterOf.values())]
  const most = Math.max(
    fewestVariants,
    Math.min(mostVariants, Math.floor(mostOfAll / clusterOf.size)),
  )
  for (const some of inBatches(clusters)) {
    for (const [cluster, found] of await findOfClusters(db, some, most))
      variants.set(cluster, found)
  }
  return new Map(
    Array.from(clusterOf, ([id, cluster]) => [id, variants.get(cluster) ?? { told: [], count: 0 }]),
  )
}

async function findOfClusters(
  db: Kysely<Tables>,
  clusters: readonly number[],
  most: number,
): Promise<ReadonlyMap<number, EntryVariants>> {
  const { rows } = await sql<Row>`
    select cluster, count, statement, outlet, published, words from (
      select other.cluster, other.id as statement, name.name as outlet, other.published, other.words,
        count(*) over (partition by other.cluster) as count,
        row_number() over (partition by other.cluster
          order by other.published nulls first, other.number, name.name nulls first) as place
      from statement as other
        left join statement_name on statement_name.statement = other.number and statement_name.role = 'outlet'
        left join name on name.number = statement_name.name
      where other.cluster in (${sql.join(clusters)})
    ) as variant where place <= ${most} order by cluster, place`.execute(db)
  return new Map(
    Array.from(
      Map.groupBy(rows, ({ cluster }) => cluster),
      ([cluster, own]) => {
        const told = own.map(({ statement, outlet, published, words }) => {
          return { statement, outlet, published, words: words.replaceAll(/ \ue000 /g, ' … ') }
        })
        return [cluster, { told, count: own[0]?.count ?? 0 }]
      },
    ),
  )
}

type Row = Variant & { readonly cluster: number; readonly count: number }

const mostVariants = 101
/** The answer for a thousand statements that a thousand outlets report would have a million. */
const mostOfAll = 10_000
const fewestVariants = 4
