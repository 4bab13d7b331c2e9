import type { Transaction } from 'kysely'

import type { Party } from '../../parties/index.ts'
import type { Reading } from '../../reading/index.ts'
import { inBatches } from '../in-batches.ts'
import { searchable } from '../index-reading.ts'
import { numberNames } from '../number-names.ts'
import type { Tables } from '../schema.ts'
import { foldName } from './fold-name.ts'

/**
 * Links the parties of a report to agents, the people and institutions of the whole record, by what they are called: persons of the same
 * full name whose offices are compatible, institutions and places of the same name. A person of one name alone, and whoever has none,
 * is linked to nobody.
 * @param apart The parties of which a person has decided that they are agents of their own.
 * @returns The agents' numbers by the parties' ids.
 */
export async function linkParties(
  db: Transaction<Tables>,
  { report, parties }: Reading,
  apart: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const known = new Map(parties.map((party) => [party.id, party]))
  const wanted = parties.filter(isFullyNamed)
  const names = await numberNames(
    db,
    wanted.map(({ name }) => searchable(name)),
  )
  const links = new Map<string, number>()
  for (const party of wanted) {
    const offices = officesOf(party, known)
    const found = apart.has(party.id)
      ? await findOwn(db, party.id)
      : await findAgent(db, party, offices)
    const agent = found ?? (await addAgent(db, party, names.get(searchable(party.name)) ?? 0))
    links.set(party.id, agent)
    const titles = offices.map((office) => ({ agent, report: report.id, ...office }))
    for (const rows of inBatches(titles)) await db.insertInto('agent_title').values(rows).execute()
  }
  const rows = Array.from(links, ([party, agent]) => ({ report: report.id, party, agent }))
  for (const some of inBatches(rows)) await db.insertInto('report_party').values(some).execute()
  return links
}

/** Takes the links of a report's parties away. */
export async function unlinkParties(db: Transaction<Tables>, report: string): Promise<void> {
  await db.deleteFrom('report_party').where('report', '=', report).execute()
  await db.deleteFrom('agent_title').where('report', '=', report).execute()
}

interface Office {
  readonly title: string
  readonly office: string | null
  readonly institution: string | null
}

function officesOf(party: Party, known: ReadonlyMap<string, Party>): readonly Office[] {
  if (party.kind !== 'person') return []
  const institution = party.of === null ? null : (known.get(party.of)?.name ?? null)
  const titles = new Map(party.titles.map(({ text, office }) => [text, office]))
  if (titles.size === 0)
    return institution === null ? [] : [{ title: '', office: null, institution }]
  return Array.from(titles, ([title, office]) => ({ title, office, institution }))
}

/** A party that stands for one and the same in every report: not "officials", not "Kerry". */
function isFullyNamed({ kind, name }: Party): boolean {
  if (kind === 'person') return foldName(name).includes(' ')
  return kind === 'institution' || kind === 'place'
}

async function findOwn(db: Transaction<Tables>, party: string): Promise<number | null> {
  const row = await db
    .selectFrom('agent')
    .select('number')
    .where('id', '=', party)
    .executeTakeFirst()
  return row?.number ?? null
}

/** The agent that a party is, by its name and offices; null where it is a new one. */
async function findAgent(
  db: Transaction<Tables>,
  { kind, name, id }: Party,
  offices: readonly Office[],
): Promise<number | null> {
  const kinds = kind === 'person' ? (['person'] as const) : (['institution', 'place'] as const)
  const namesakes = await db
    .selectFrom('agent')
    .select(['number', 'id'])
    .where('folded', '=', foldName(name))
    .where('kind', 'in', kinds)
    .orderBy('number')
    .execute()
  if (kind !== 'person') return namesakes[0]?.number ?? null
  for (const { number, id: first } of namesakes) {
    if (first === id) return number
    const held = await db
      .selectFrom('agent_title')
      .select(['title', 'office', 'institution'])
      .where('agent', '=', number)
      .distinct()
      .limit(mostOffices)
      .execute()
    if (areCompatible(offices, held)) return number
  }
  return null
}

/**
 * Whether the same person may hold all these offices: they have an institution in common or, where one of them tells none, an office;
 * where there is nothing to compare, a full name is enough.
 */
function areCompatible(some: readonly Office[], others: readonly Office[]): boolean {
  const institutions = (offices: readonly Office[]) =>
    offices.flatMap(({ institution }) => (institution === null ? [] : foldName(institution)))
  const titles = (offices: readonly Office[]) =>
    offices.flatMap(({ title, office }) => (title === '' ? [] : foldName(office ?? title)))
  const agree = (a: readonly string[], b: readonly string[]) =>
    a.length === 0 || b.length === 0 ? null : a.some((one) => b.includes(one))
  const [where, what] = [
    agree(institutions(some), institutions(others)),
    agree(titles(some), titles(others)),
  ]
  return where ?? what ?? true
}

async function addAgent(db: Transaction<Tables>, party: Party, name: number): Promise<number> {
  const values = { id: party.id, kind: party.kind, name, folded: foldName(party.name), root: 0 }
  const { number } = await db
    .insertInto('agent')
    .values(values)
    .returning('number')
    .executeTakeFirstOrThrow()
  await db.updateTable('agent').set({ root: number }).where('number', '=', number).execute()
  return number
}

/** So many offices of a person are looked at. */
const mostOffices = 200
