import type { Selectable, Transaction } from 'kysely'

import { hashText } from '../../hash-text.ts'
import { foldName } from '../../matching/fold-name.ts'
import { nameKey } from '../../matching/name-key.ts'
import { isBare, wholeNameKey, type Identity, type Office } from '../../register/index.ts'
import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'
import { asKept } from './add-agent.ts'

/** A party that is linked to an agent, with what the report tells of it. */
export interface LinkableParty {
  /** Its ID. */
  readonly party: string
  readonly identity: Identity
}

/** What a party of a report is in the record: an agent that it has, or a new one. */
export type ChosenAgent = LinkableParty &
  (
    | { readonly number: number; readonly held: readonly HeldOffice[] }
    | { readonly number: null; readonly id: string; readonly isApart: boolean }
  )

/** An office that the record has for an agent, by its number. */
export interface HeldOffice extends Office {
  readonly number: number
}

/**
 * Which agent each party of a report is: the one that was made for it, or one with the same name and, of a person,
 * compatible offices; no agent is two parties.
 * @param apart The parties that people decided are agents of their own.
 */
export async function chooseAgents(
  db: Transaction<Tables>,
  wanted: readonly LinkableParty[],
  apart: ReadonlySet<string>,
): Promise<readonly ChosenAgent[]> {
  const made = await findMade(
    db,
    wanted.flatMap(({ party, identity }) => agentIds(party, apart.has(party), identity)),
  )
  const named = wanted.filter(({ party, identity }) => !apart.has(party) && !isOwnAlone(identity))
  const namesakes = await findNamesakesOf(
    db,
    named.map(({ identity }) => identity),
  )
  const offices = await findOffices(db, [
    ...Array.from(made.values(), ({ number }) => number),
    ...Array.from(namesakes.values()).flatMap((some) => some.map(({ number }) => number)),
  ])
  const taken = new Set<number>()
  return wanted.map(({ party, identity }): ChosenAgent => {
    const isApart = apart.has(party)
    const ids = agentIds(party, isApart, identity)
    const others = isApart || isOwnAlone(identity) ? [] : (namesakes.get(keyOf(identity)) ?? [])
    const own = ids
      .flatMap((id) => made.get(id) ?? [])
      .find(
        (one) =>
          one.kind === identity.kind &&
          one.folded === foldName(identity.name) &&
          !taken.has(one.number),
      )
    const number = own?.number ?? chooseNamesake(identity, others, offices, taken)
    if (number !== null) {
      taken.add(number)
      return { party, identity, number, held: offices.get(number) ?? [] }
    }
    return { party, identity, number, id: made.has(ids[0]) ? ids[1] : ids[0], isApart }
  })
}

/** Whether it is a person called by one word: an agent of one report alone. */
const isOwnAlone = ({ kind, name }: Identity): boolean => kind === 'person' && isBare(name)

const keyOf = ({ name }: Identity): string => asKept(wholeNameKey(name))

function chooseNamesake(
  { kind, name, offices }: Identity,
  namesakes: readonly Namesake[],
  held: ReadonlyMap<number, readonly HeldOffice[]>,
  taken: ReadonlySet<number>,
): number | null {
  // Of an institution an acronym is a key, too: it is joined for that, not linked.
  const found = namesakes.find((one) => {
    if (taken.has(one.number) || (one.kind === 'person') !== (kind === 'person')) return false
    if (kind !== 'person') return nameKey(one.name) === nameKey(name)
    return areCompatible(offices, held.get(one.number) ?? [])
  })
  return found?.number ?? null
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

type Made = Pick<Selectable<Tables['agent']>, 'number' | 'id' | 'kind' | 'folded'>

/** Those of some agents that the record has, by their IDs. */
async function findMade(
  db: Transaction<Tables>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Made>> {
  const made = new Map<string, Made>()
  for (const some of inBatches(ids)) {
    const rows = await db
      .selectFrom('agent')
      .select(['number', 'id', 'kind', 'folded'])
      .where('id', 'in', some)
      .execute()
    for (const row of rows) made.set(row.id, row)
  }
  return made
}

interface Namesake {
  readonly number: number
  readonly kind: Tables['agent']['kind']
  readonly name: string
}

/** The agents with the names of some, by the names' keys; those known longest come first. */
async function findNamesakesOf(
  db: Transaction<Tables>,
  identities: readonly Identity[],
): Promise<ReadonlyMap<string, readonly Namesake[]>> {
  const found = new Map<string, Namesake[]>()
  for (const some of inBatches([...new Set(identities.map(keyOf))])) {
    const rows = await db
      .selectFrom('agent_key')
      .innerJoin('agent', 'agent.number', 'agent_key.agent')
      .innerJoin('name', 'name.number', 'agent.name')
      .select(['agent_key.key', 'agent.number', 'agent.kind', 'name.name'])
      .where('agent_key.key', 'in', some)
      .orderBy('agent.number')
      .execute()
    for (const { key, ...one } of rows) {
      const same = found.get(key)
      if (same) same.push(one)
      else found.set(key, [one])
    }
  }
  return found
}

async function findOffices(
  db: Transaction<Tables>,
  agents: readonly number[],
): Promise<ReadonlyMap<number, readonly HeldOffice[]>> {
  const offices = new Map<number, HeldOffice[]>()
  for (const some of inBatches([...new Set(agents)])) {
    const rows = await db
      .selectFrom('agent_title')
      .select(['agent', 'number', 'title', 'office', 'institution'])
      .where('agent', 'in', some)
      .orderBy('number')
      .execute()
    for (const { agent, ...office } of rows) {
      const same = offices.get(agent)
      if (same) same.push(office)
      else offices.set(agent, [office])
    }
  }
  return offices
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
