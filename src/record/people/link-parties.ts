import type { Insertable, Transaction } from 'kysely'

import type { Reading } from '../../data-model/index.ts'
import { identityOf, type Office } from '../../register/index.ts'
import { inBatches } from '../tables/in-batches.ts'
import { internNames } from '../tables/intern-names.ts'
import { sanitizeForIndex } from '../tables/sanitize-for-index.ts'
import type { Tables } from '../tables/schema.ts'
import { addAgents, addKeys } from './add-agent.ts'
import { seatsOf } from './seats-of.ts'
import { chooseAgents, type HeldOffice, type LinkableParty } from './choose-agents.ts'

/** What became of the parties of a report. */
export interface LinkedParties {
  /** The agents' numbers by the parties' IDs. */
  readonly agents: ReadonlyMap<string, number>
  /** Those that are new to the record, and were not told apart by a person. */
  readonly added: readonly number[]
}

/**
 * Links the parties of a report to agents, the people and institutions of the whole record: persons with the same
 * full name whose offices are compatible, and institutions and places with the same name. A person with only one name
 * is an agent of that report alone, until it is joined with another (`joinAgents`); a party without a name is not
 * linked. Two parties of one report are never one agent.
 * @param apart The parties that people decided are agents of their own.
 */
export async function linkParties(
  db: Transaction<Tables>,
  { report, parties, statements }: Reading,
  apart: ReadonlySet<string>,
): Promise<LinkedParties> {
  const wanted = linkable({ report, parties })
  const names = await internNames(
    db,
    wanted.map(({ identity }) => sanitizeForIndex(identity.name)),
  )
  const chosen = await chooseAgents(db, wanted, apart)
  const made = chosen.flatMap((one) =>
    one.number === null
      ? {
          ...one.identity,
          id: one.id,
          nameNumber: names.get(sanitizeForIndex(one.identity.name)) ?? 0,
        }
      : [],
  )
  const added = await addAgents(db, made)
  const linked = chosen.map((one) => ({
    ...one,
    agent: one.number ?? added.get(one.number === null ? one.id : '') ?? 0,
  }))
  for (const { agent, number, identity } of linked) {
    if (number === null || identity.otherNames.length === 0) continue
    await addKeys(db, agent, identity.kind, [identity.name, ...identity.otherNames])
  }
  const titles = await findTitles(
    db,
    linked.flatMap((one) =>
      one.identity.offices.map((office) => ({
        agent: one.agent,
        office,
        held: one.number === null ? [] : one.held,
      })),
    ),
  )
  const links = new Map(linked.map(({ party, agent }) => [party, agent]))
  const told = Array.from(new Set(titles), (title) => ({ report: report.id, title }))
  for (const some of inBatches(told)) await db.insertInto('report_title').values(some).execute()
  const seats = seatsOf({ statements })
  const rows = wanted.map(({ party, identity: { gender } }) => ({
    report: report.id,
    party,
    agent: links.get(party) ?? 0,
    gender,
    seat: seats.get(party) ?? null,
  }))
  for (const some of inBatches(rows)) await db.insertInto('report_party').values(some).execute()
  return {
    agents: links,
    added: linked.flatMap((one) => (one.number === null && !one.isApart ? one.agent : [])),
  }
}

/** Removes the links of a report's parties, and gives the numbers of the agents that they were linked to. */
export async function unlinkParties(
  db: Transaction<Tables>,
  report: string,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('report_party')
    .select('agent')
    .where('report', '=', report)
    .distinct()
    .execute()
  await db.deleteFrom('report_party').where('report', '=', report).execute()
  const agents = rows.map(({ agent }) => agent)
  const titles = await db
    .deleteFrom('report_title')
    .where('report', '=', report)
    .returning('title')
    .execute()
  await removeUnusedTitles(
    db,
    titles.map(({ title }) => title),
  )
  return agents
}

/** The parties of a report that are linked to agents, in the order in which the report has them. */
export function linkable({
  report,
  parties,
}: Pick<Reading, 'report' | 'parties'>): readonly LinkableParty[] {
  const known = new Map(parties.map((party) => [party.id, party]))
  return parties.flatMap((party) => {
    const identity = identityOf(party, report, known)
    return identity ? { party: party.id, identity } : []
  })
}

interface GivenOffice {
  readonly agent: number
  readonly office: Office
  /** The offices that the record has for the agent. */
  readonly held: readonly HeldOffice[]
}

/** The numbers of the offices that a report gives; those new to the record are added. */
async function findTitles(
  db: Transaction<Tables>,
  given: readonly GivenOffice[],
): Promise<readonly number[]> {
  const numbers: number[] = []
  const missing = new Map<string, Insertable<Tables['agent_title']>>()
  for (const { agent, office, held } of given) {
    const known = held.find((one) => isSameOffice(one, office))
    if (known) numbers.push(known.number)
    else {
      const row = { agent, ...office }
      missing.set(JSON.stringify(row), row)
    }
  }
  for (const some of inBatches([...missing.values()])) {
    const rows = await db.insertInto('agent_title').values(some).returning('number').execute()
    for (const { number } of rows) numbers.push(number)
  }
  return numbers
}

const isSameOffice = (one: Office, other: Office): boolean =>
  one.title === other.title && one.office === other.office && one.institution === other.institution

/** Removes those titles that no report gives any more. */
async function removeUnusedTitles(
  db: Transaction<Tables>,
  titles: readonly number[],
): Promise<void> {
  for (const some of inBatches(titles)) {
    await db
      .deleteFrom('agent_title')
      .where('number', 'in', some)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom('report_title')
              .select('report_title.title')
              .whereRef('report_title.title', '=', 'agent_title.number'),
          ),
        ),
      )
      .execute()
  }
}
