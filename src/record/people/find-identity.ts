import { sql, type Kysely } from 'kysely'

import {
  identityOfListed,
  listedShape,
  wholeNameKey,
  type Gender,
  type Identity,
} from '../../register/index.ts'
import type { Tables } from '../tables/schema.ts'
import { asKept } from './add-agent.ts'

/** What a record knows of one agent, under its own number alone. */
export interface KnownIdentity extends Identity {
  readonly number: number
  readonly id: string
  /** The number of the agent that it goes under. */
  readonly root: number
  readonly folded: string
}

/** What a record knows of some agents, in no particular order. */
export async function findIdentities(
  db: Kysely<Tables>,
  numbers: readonly number[],
): Promise<readonly KnownIdentity[]> {
  if (numbers.length === 0) return []
  const agents = await db
    .selectFrom('agent')
    .innerJoin('name', 'name.number', 'agent.name')
    .leftJoin('listed', 'listed.agent', 'agent.number')
    .select(['agent.number', 'agent.id', 'agent.kind', 'name.name', 'agent.root', 'agent.folded'])
    .select(['agent.first_day', 'agent.last_day', 'listed.entry'])
    .where('agent.number', 'in', numbers)
    .execute()
  const offices = await db
    .selectFrom('agent_title')
    .select(['agent', 'title', 'office', 'institution'])
    .where('agent', 'in', numbers)
    .orderBy('number')
    .execute()
  const keys = await db
    .selectFrom('agent_key')
    .select(['agent', 'key'])
    .where('agent', 'in', numbers)
    .where('key', 'like', 'name %')
    .execute()
  const { rows: genders } = await sql<{ agent: number; gender: Gender; count: number }>`
    select agent, gender, count(*) as count from report_party
    where agent in (${sql.join(numbers)}) and gender is not null group by agent, gender`.execute(db)
  const officesOf = Map.groupBy(offices, ({ agent }) => agent)
  const keysOf = Map.groupBy(keys, ({ agent }) => agent)
  const gendersOf = Map.groupBy(genders, ({ agent }) => agent)
  return agents.map(({ number, id, kind, name, root, folded, first_day, last_day, entry }) => {
    const listed = entry === null ? null : readEntry(entry)
    return {
      number,
      id,
      root,
      folded,
      kind: kind === 'person' || kind === 'place' ? kind : 'institution',
      name,
      otherNames: listed?.otherNames ?? namesIn(keysOf.get(number) ?? [], name),
      offices: [
        ...(officesOf.get(number) ?? []).map(({ title, office, institution }) => ({
          title,
          office,
          institution,
        })),
        ...(listed?.offices ?? []),
      ],
      gender: listed?.gender ?? majorityOf(gendersOf.get(number) ?? []),
      days: first_day === null || last_day === null ? null : { first: first_day, last: last_day },
      isListed: listed !== null,
    }
  })
}

/** The names beside its own that keys were made of, in the form in which names are compared. */
const namesIn = (keys: readonly { readonly key: string }[], own: string): readonly string[] =>
  keys.flatMap(({ key }) => (key === asKept(wholeNameKey(own)) ? [] : key.slice('name '.length)))

function majorityOf(
  genders: readonly { readonly gender: Gender; readonly count: number }[],
): Gender | null {
  const [most, other] = genders.toSorted((a, b) => b.count - a.count)
  if (!most) return null
  return other && other.count * 3 > most.count ? null : most.gender
}

const readEntry = (entry: string): Identity =>
  identityOfListed(listedShape.parse(JSON.parse(entry)))
