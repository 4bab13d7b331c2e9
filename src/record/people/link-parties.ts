import { nameOf } from '../tables/name-of.ts'
import { hashText } from '../../hash-text.ts'
import type { Party, Reading } from '../../data-model/index.ts'
import type { Transaction } from 'kysely'

import { inBatches } from '../tables/in-batches.ts'
import { internNames } from '../tables/intern-names.ts'
import type { Tables } from '../tables/schema.ts'
import { addAgent } from './add-agent.ts'
import { foldName } from '../../matching/fold-name.ts'

/**
 * Links the parties of a report to agents, the people and institutions of the whole record, by name: persons with the
 * same full name whose offices are compatible, and institutions and places with the same name. A person with only one
 * name, and a party without a name, is not linked.
 * @param apart The parties that people decided are agents of their own.
 * @returns The agents' numbers by the parties' IDs.
 */
export async function linkParties(
  db: Transaction<Tables>,
  { report, parties }: Reading,
  apart: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const known = new Map(parties.map((party) => [party.id, party]))
  const wanted = parties.filter(isFullyNamed)
  const names = await internNames(db, wanted.map(nameOf))
  const links = new Map<string, number>()
  const titles = new Set<number>()
  for (const party of wanted) {
    const offices = officesOf(party, known)
    const id = agentId(party.id, apart.has(party.id))
    const found = apart.has(party.id)
      ? await findOwn(db, id)
      : await findAgent(db, party, id, offices)
    const name = names.get(nameOf(party)) ?? 0
    const agent = found?.number ?? (await addAgent(db, { ...party, id }, name))
    links.set(party.id, agent)
    for (const office of offices) {
      const held = found?.held.find((one) => isSameOffice(one, office))
      titles.add(held?.number ?? (await addTitle(db, agent, office)))
    }
  }
  const told = Array.from(titles, (title) => ({ report: report.id, title }))
  for (const some of inBatches(told)) await db.insertInto('report_title').values(some).execute()
  const rows = Array.from(links, ([party, agent]) => ({ report: report.id, party, agent }))
  for (const some of inBatches(rows)) await db.insertInto('report_party').values(some).execute()
  return links
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

/** The parties of a report that are linked to agents, with the offices that it gives to each. */
export function linkable(parties: readonly Party[]): ReadonlyMap<string, readonly Office[]> {
  const known = new Map(parties.map((party) => [party.id, party]))
  return new Map(parties.filter(isFullyNamed).map((party) => [party.id, officesOf(party, known)]))
}

/**
 * The ID of a new agent, of which a party is the first: different from the party's ID, because a person may later say
 * that the party is another agent.
 */
const agentId = (party: string, isApart: boolean): string =>
  `a${hashText(isApart ? `${party} apart` : party).slice(0, 12)}`

/** An office that a report gives to someone. */
export interface Office {
  readonly title: string
  readonly office: string | null
  readonly institution: string | null
}

function officesOf(party: Party, known: ReadonlyMap<string, Party>): readonly Office[] {
  if (party.kind !== 'person') return []
  const institution =
    party.affiliation === null ? null : (known.get(party.affiliation)?.name ?? null)
  const titles = new Map(party.titles.map(({ text, office }) => [text, office]))
  if (titles.size === 0)
    return institution === null ? [] : [{ title: '', office: null, institution }]
  return Array.from(titles, ([title, office]) => ({ title, office, institution }))
}

/** A party that is the same in every report: not "officials", not "Kerry", not "the ministry". */
function isFullyNamed(party: Party): boolean {
  if (party.kind === 'person') return foldName(party.name).includes(' ')
  return (
    (party.kind === 'institution' || party.kind === 'place') && /\p{Lu}|\p{Lo}/u.test(nameOf(party))
  )
}

/** An agent that a party may be, and the offices that reports give it. */
interface Found {
  readonly number: number
  readonly held: readonly HeldOffice[]
}

interface HeldOffice extends Office {
  readonly number: number
}

async function findOwn(db: Transaction<Tables>, id: string): Promise<Found | null> {
  const row = await db.selectFrom('agent').select('number').where('id', '=', id).executeTakeFirst()
  return row ? { ...row, held: await findOffices(db, row.number) } : null
}

/** The agent of a party, by its name and offices; null if it is a new one. */
async function findAgent(
  db: Transaction<Tables>,
  { kind, name }: Party,
  id: string,
  offices: readonly Office[],
): Promise<Found | null> {
  const kinds = kind === 'person' ? (['person'] as const) : (['institution', 'place'] as const)
  const namesakes = await db
    .selectFrom('agent')
    .select(['number', 'id'])
    .where('folded', '=', foldName(name))
    .where('kind', 'in', kinds)
    .orderBy('number')
    .execute()
  if (kind !== 'person') return namesakes[0] ? { ...namesakes[0], held: [] } : null
  for (const { number, id: first } of namesakes) {
    const held = await findOffices(db, number)
    if (first === id || areCompatible(offices, held)) return { number, held }
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
