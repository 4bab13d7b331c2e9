import type { Kysely } from 'kysely'

import { hashCluster } from '../indexing/hash-cluster.ts'
import { inOrder, type IndexedStatement } from '../indexing/index-reading.ts'
import type { Tables } from '../tables/schema.ts'

/** The statements of a report as the tables have them. */
export interface FoundStatements {
  /** Their numbers by their IDs. */
  readonly numbers: ReadonlyMap<string, number>
  /** What is wrong with them, for a person. */
  readonly faults: readonly string[]
}

/**
 * Checks that the statements of a report are found by what they say, and are in the clusters that they were put into.
 * @param expected What they should be found by.
 * @param agents The agents of the report's parties, by the parties' IDs.
 */
export async function checkStatements(
  db: Kysely<Tables>,
  report: string,
  expected: readonly IndexedStatement[],
  agents: ReadonlyMap<string, number>,
): Promise<FoundStatements> {
  const found = await readStatements(db, report)
  const faults: string[] = []
  const byId = new Map(expected.map((one) => [one.columns.id, one]))
  for (const { number, cluster, cluster_hash, first, names, ...columns } of found) {
    const wanted = byId.get(columns.id)
    byId.delete(columns.id)
    if (!wanted || !isFoundBy(wanted, columns, names, agents))
      faults.push(`what statement ${columns.id} is found by is not what it says`)
    const joined = cluster === number || first === null ? null : hashCluster(columns.id, first)
    if (cluster_hash !== joined)
      faults.push(`statement ${columns.id} is not in the cluster that it was put in`)
  }
  for (const id of byId.keys()) faults.push(`what statement ${id} is found by is not there`)
  return { numbers: new Map(found.map(({ id, number }) => [id, number])), faults }
}

interface FoundName {
  readonly role: Tables['statement_name']['role']
  readonly name: string
  readonly agent: number | null
}

function isFoundBy(
  wanted: IndexedStatement,
  columns: Readonly<Record<string, unknown>>,
  names: readonly FoundName[],
  agents: ReadonlyMap<string, number>,
): boolean {
  if (JSON.stringify(wanted.columns) !== JSON.stringify(columns)) return false
  if (wanted.names.length !== names.length) return false
  return wanted.names.every(({ role, name, party }, index) => {
    const found = names[index]
    if (found?.role !== role || found.name !== name) return false
    // The agent of a speaker whom a person named is the one who had that name then: it is kept, not derived.
    if (party === null && role === 'speaker') return true
    return found.agent === (party === null ? null : (agents.get(party) ?? null))
  })
}

async function readStatements(db: Kysely<Tables>, report: string) {
  const statements = await db
    .selectFrom('statement')
    .leftJoin('statement as first', 'first.number', 'statement.cluster')
    .select([
      'statement.number',
      'statement.cluster',
      'statement.cluster_hash',
      'first.id as first',
    ])
    .select(['statement.id', 'statement.words', 'statement.form', 'statement.kind'])
    .select(['statement.utterance', 'statement.authority', 'statement.anonymity'])
    .select(['statement.act', 'statement.polarity', 'statement.modality', 'statement.said_start'])
    .select(['statement.said_end', 'statement.said_basis', 'statement.published'])
    .select('statement.comparable')
    .where('statement.report', '=', report)
    .execute()
  const names = await db
    .selectFrom('statement_name')
    .innerJoin('name', 'name.number', 'statement_name.name')
    .innerJoin('statement', 'statement.number', 'statement_name.statement')
    .select([
      'statement_name.statement',
      'statement_name.role',
      'statement_name.agent',
      'name.name',
    ])
    .where('statement.report', '=', report)
    .execute()
  const named = Map.groupBy(names, ({ statement }) => statement)
  return statements.map((one) => ({ ...one, names: inOrder(named.get(one.number) ?? []) }))
}
