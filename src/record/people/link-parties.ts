import { hashText } from '../../hash-text.ts'
import type { Reading } from '../../data-model/index.ts'
import type { Transaction } from 'kysely'

import { inBatches } from '../tables/in-batches.ts'
import { internNames } from '../tables/intern-names.ts'
import type { Tables } from '../tables/schema.ts'
import {
  identityOf,
  isBare,
  wholeNameKey,
  type Identity,
  type Office,
} from '../../register/index.ts'
import { nameKey } from '../../matching/name-key.ts'
import { sanitizeForIndex } from '../tables/sanitize-for-index.ts'
import { addAgent, addKeys, asKept } from './add-agent.ts'
import { foldName } from '../../matching/fold-name.ts'

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
  { report, parties }: Reading,
  apart: ReadonlySet<string>,
): Promise<LinkedParties> {
  const wanted = linkable({ report, parties })
  const names = await internNames(
    db,
    wanted.map(({ identity }) => sanitizeForIndex(identity.name)),
  )
  const links = new Map<string, number>()
  const added: number[] = []
  const titles = new Set<number>()
  for (const { party, identity } of wanted) {
    const isApart = apart.has(party)
    const taken = new Set(links.values())
    const isOwn = isApart || (identity.kind === 'person' && isBare(identity.name))
    const { id, own } = await findOwn(db, agentIds(party, isApart, identity), identity, taken)
    const found = isOwn ? own : (own ?? (await findAgent(db, identity, taken)))
    const name = names.get(sanitizeForIndex(identity.name)) ?? 0
    const agent = found?.number ?? (await addAgent(db, { ...identity, id }, name))
    if (identity.otherNames.length > 0)
      await addKeys(db, agent, identity.kind, [identity.name, ...identity.otherNames])
    if (!found && !isApart) added.push(agent)
    links.set(party, agent)
    for (const office of identity.offices) {
      const held = found?.held.find((one) => isSameOffice(one, office))
      titles.add(held?.number ?? (await addTitle(db, agent, office)))
    }
  }
  const told = Array.from(titles, (title) => ({ report: report.id, title }))
  for (const some of inBatches(told)) await db.insertInto('report_title').values(some).execute()
  const rows = wanted.map(({ party, identity: { gender } }) => ({
    report: report.id,
    party,
    agent: links.get(party) ?? 0,
    gender,
  }))
  for (const some of inBatches(rows)) await db.insertInto('report_party').values(some).execute()
  return { agents: links, added }
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

/** A party that is linked to an agent, with what the report tells of it. */
export interface LinkableParty {
  /** Its ID. */
  readonly party: string
  readonly identity: Identity
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

/**
 * The IDs that an agent of which a party is the first may have: different from the party's ID, because a person may
 * later say that the party is another agent. The second is for a party that is read under another name than before.
 */
const agentIds = (
  party: string,
  isApart: boolean,
  { kind, name }: Identity,
): readonly [string, string] => {
  const of = isApart ? `${party} apart` : party
  return [agentId(of), agentId(`${of} ${kind} ${foldName(name)}`)]
}

const agentId = (of: string): string => `a${hashText(of).slice(0, 12)}`

/** An agent that a party may be, and the offices that reports give it. */
interface Found {
  readonly number: number
  readonly held: readonly HeldOffice[]
}

interface HeldOffice extends Office {
  readonly number: number
}

/** The agent that was made for a party, if it has its name still; else the ID that a new one gets. */
async function findOwn(
  db: Transaction<Tables>,
  ids: readonly [string, string],
  { kind, name }: Identity,
  taken: ReadonlySet<number>,
): Promise<{ readonly id: string; readonly own: Found | null }> {
  const rows = await db
    .selectFrom('agent')
    .select(['number', 'id', 'kind', 'folded'])
    .where('id', 'in', ids)
    .execute()
  const own = rows.find(
    (row) => row.kind === kind && row.folded === foldName(name) && !taken.has(row.number),
  )
  if (own)
    return { id: own.id, own: { number: own.number, held: await findOffices(db, own.number) } }
  return { id: rows.some(({ id }) => id === ids[0]) ? ids[1] : ids[0], own: null }
}

/**
 * The agent of a party, by its name and offices; null if it is a new one.
 * @param taken The agents of other parties of the report.
 */
async function findAgent(
  db: Transaction<Tables>,
  { kind, name, offices }: Identity,
  taken: ReadonlySet<number>,
): Promise<Found | null> {
  const kinds = kind === 'person' ? (['person'] as const) : (['institution', 'place'] as const)
  const namesakes = await db
    .selectFrom('agent')
    .innerJoin('agent_key', 'agent_key.agent', 'agent.number')
    .innerJoin('name', 'name.number', 'agent.name')
    .select(['agent.number', 'name.name'])
    .where('agent_key.key', '=', asKept(wholeNameKey(name)))
    .where('agent.kind', 'in', kinds)
    .orderBy('agent.number')
    .execute()
  // Of an institution an acronym is a key, too: it is joined for that, not linked.
  const free = namesakes.filter(
    (one) => !taken.has(one.number) && (kind === 'person' || nameKey(one.name) === nameKey(name)),
  )
  if (kind !== 'person') return free[0] ? { number: free[0].number, held: [] } : null
  for (const { number } of free) {
    const held = await findOffices(db, number)
    if (areCompatible(offices, held)) return { number, held }
  }
  return null
}

const findOffices = (db: Transaction<Tables>, agent: number): Promise<readonly HeldOffice[]> =>
  db
    .selectFrom('agent_title')
    .select(['number', 'title', 'office', 'institution'])
    .where('agent', '=', agent)
    .orderBy('number')
    .execute()

const isSameOffice = (one: Office, other: Office): boolean =>
  one.title === other.title && one.office === other.office && one.institution === other.institution

async function addTitle(db: Transaction<Tables>, agent: number, office: Office): Promise<number> {
  const { number } = await db
    .insertInto('agent_title')
    .values({ agent, ...office })
    .returning('number')
    .executeTakeFirstOrThrow()
  return number
}

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

/**
 * Whether one person may hold all these offices: they have an institution in common or, if one of them has none, a
 * word of their titles, offices and institutions ("the envoy", "Valdery's envoy"). If there is nothing to compare, a
 * full name is enough.
 */
function areCompatible(some: readonly Office[], others: readonly Office[]): boolean {
  const agree = (valuesOf: (office: Office) => readonly string[]) => {
    const [a, b] = [some.flatMap(valuesOf), others.flatMap(valuesOf)]
    return a.length === 0 || b.length === 0 ? null : a.some((one) => b.includes(one))
  }
  const institutions = ({ institution }: Office) =>
    institution === null ? [] : [foldName(institution)]
  const words = ({ title, office, institution }: Office) =>
    foldName([title, office, institution].join(' '))
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length >= leastWord)
  return agree(institutions) ?? agree(words) ?? true
}

/** Shorter words of a title ("of", "the") say nothing about an office. */
const leastWord = 4
