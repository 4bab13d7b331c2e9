import { sql, type Transaction } from 'kysely'

import { familyKey, keysOf, type Surroundings } from '../../register/index.ts'
import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'
import { asKept } from './add-agent.ts'
import { findIdentities, type KnownIdentity } from './find-identity.ts'

/** The most agents with one key that one is compared with: those known longest come first. */
const mostCompared = 400

/** The most agents with one name of one word that are looked at again when someone with that name is added. */
const mostLookedAtAgain = 200

/** Those of the same kind who share a key that tells who they are. */
export async function findCandidates(
  db: Transaction<Tables>,
  identity: KnownIdentity,
): Promise<readonly KnownIdentity[]> {
  const keys = keysOf(identity)
    .filter((key) => !/^(?:given|first) /.test(key))
    .map(asKept)
  const isPerson = identity.kind === 'person'
  const kinds = isPerson ? (['person'] as const) : (['institution', 'place'] as const)
  const rows = await db
    .selectFrom('agent_key')
    .innerJoin('agent', 'agent.number', 'agent_key.agent')
    .select('agent.number')
    .distinct()
    .where('agent_key.key', 'in', keys)
    .where('agent.kind', 'in', kinds)
    .where('agent.number', '!=', identity.number)
    .where('agent.root', '!=', identity.root)
    .$if(isPerson, (query) => query.where('agent.folded', 'like', '% %'))
    .orderBy('agent.number')
    .limit(mostCompared)
    .execute()
  return findIdentities(
    db,
    rows.map(({ number }) => number),
  )
}

/** How many the record knows, and how many share each key of an agent. */
export async function findSurroundings(
  db: Transaction<Tables>,
  identity: KnownIdentity,
): Promise<Omit<Surroundings, 'companions' | 'areToldApart'>> {
  const { population } = await db
    .selectFrom('agent')
    .select((select) => select.fn.max('number').as('population'))
    .executeTakeFirstOrThrow()
  const keys = keysOf(identity).map(asKept)
  const rows = await db
    .selectFrom('agent_key')
    .innerJoin('agent', 'agent.number', 'agent_key.agent')
    .select('agent_key.key')
    .select((select) => select.fn.count('agent.root').distinct().as('count'))
    .where('agent_key.key', 'in', keys)
    .groupBy('agent_key.key')
    .execute()
  const counts = new Map(rows.map(({ key, count }) => [key, Number(count)]))
  return { population: population, bearersOf: (key) => counts.get(asKept(key)) ?? 0 }
}

/** Whether a report names an agent and, as someone else, one that goes under a root. */
export async function isNamedWith(
  db: Transaction<Tables>,
  agent: number,
  root: number,
): Promise<boolean> {
  const { rows } = await sql`select 1 from report_party as one
    join report_party as other on other.report = one.report and other.agent <> one.agent
    join agent on agent.number = other.agent and agent.root = ${root}
    where one.agent = ${agent} limit 1`.execute(db)
  return rows.length > 0
}

/** How many others reports name beside an agent and beside one that goes under a root; no more than matter. */
export async function countCompanions(
  db: Transaction<Tables>,
  agent: number,
  root: number,
): Promise<number> {
  const { rows } = await sql`select distinct beside.root from report_party as one
    join report_party as near on near.report = one.report and near.agent <> one.agent
    join agent as beside on beside.number = near.agent
    where one.agent = ${agent} and exists (
      select 1 from agent as same join report_party as far on far.agent = same.number
        join report_party as there on there.report = far.report
        join agent on agent.number = there.agent
      where same.root = beside.root and agent.root = ${root})
    limit 3`.execute(db)
  return rows.length
}

/** The agents of other reports that are called by one word which some persons with full names may be called by. */
export async function findBare(
  db: Transaction<Tables>,
  persons: readonly KnownIdentity[],
): Promise<readonly KnownIdentity[]> {
  if (persons.length === 0) return []
  const keys = [...new Set(persons.map(({ name }) => asKept(familyKey(name))))]
  const rows = await db
    .selectFrom('agent_key')
    .innerJoin('agent', 'agent.number', 'agent_key.agent')
    .select('agent.number')
    .where('agent_key.key', 'in', keys)
    .where('agent.kind', '=', 'person')
    .where('agent.folded', 'not like', '% %')
    .orderBy('agent.number', 'desc')
    .limit(mostLookedAtAgain)
    .execute()
  return findIdentities(
    db,
    rows.map(({ number }) => number),
  )
}

/** Those of some agents that share a key with another, and may be it. */
export async function findSharing(
  db: Transaction<Tables>,
  identities: readonly KnownIdentity[],
): Promise<ReadonlySet<number>> {
  const sharing = new Set<number>()
  for (const some of inBatches(identities.map(({ number }) => number))) {
    const { rows } = await sql<{ agent: number }>`select distinct own.agent from agent_key as own
      where own.agent in (${sql.join(some)}) and own.key not like 'given %' and own.key not like 'first %'
        and exists (select 1 from agent_key as other where other.key = own.key and other.agent <> own.agent)`.execute(
      db,
    )
    for (const { agent } of rows) sharing.add(agent)
  }
  return sharing
}
