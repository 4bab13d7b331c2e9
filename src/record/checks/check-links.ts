import type { Reading } from '../../data-model/index.ts'
import type { Kysely } from 'kysely'

import { agentKeys } from '../people/add-agent.ts'
import type { LinkableParty } from '../people/choose-agents.ts'
import { seatsOf } from '../people/seats-of.ts'
import { linkable } from '../people/link-parties.ts'
import type { Tables } from '../tables/schema.ts'

/** The agents of a report's parties, and what is wrong with them. */
export interface Links {
  /** Their numbers by the parties' IDs, as the record has them. */
  readonly agents: ReadonlyMap<string, number>
  /** For a person. */
  readonly faults: readonly string[]
}

/**
 * Checks that exactly those parties of a report are linked to agents that should be, and that the agents have the
 * titles that it gives them.
 */
export async function checkLinks(db: Kysely<Tables>, reading: Reading): Promise<Links> {
  const { report } = reading
  const rows = await db
    .selectFrom('report_party')
    .select(['party', 'agent', 'gender', 'seat'])
    .where('report', '=', report.id)
    .execute()
  const agents = new Map(rows.map(({ party, agent }) => [party, agent]))
  const told = new Map(rows.map((row) => [row.party, row]))
  const seats = seatsOf(reading)
  const wanted = linkable(reading)
  const faults: string[] = []
  const isOther =
    agents.size !== wanted.length ||
    wanted.some(
      ({ party, identity }) =>
        told.get(party)?.gender !== identity.gender ||
        told.get(party)?.seat !== (seats.get(party) ?? null),
    )
  const isFound = await areFound(db, wanted, agents)
  if (isOther || !isFound) faults.push('its parties are not linked across reports as it names them')
  const found = await db
    .selectFrom('report_title')
    .innerJoin('agent_title', 'agent_title.number', 'report_title.title')
    .select(['agent_title.agent', 'agent_title.title', 'agent_title.office'])
    .select('agent_title.institution')
    .where('report_title.report', '=', report.id)
    .execute()
  const expected = wanted.flatMap(({ party, identity: { offices } }) =>
    offices.map((office) => asText({ agent: agents.get(party) ?? 0, ...office })),
  )
  if (!isSame(new Set(expected), new Set(found.map(asText))))
    faults.push('the titles that it gives are not those in its text')
  return { agents, faults }
}

const asText = ({ agent, title, office, institution }: Omit<Tables['agent_title'], 'number'>) =>
  JSON.stringify([agent, title, office, institution])

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === other.size && [...one].every((text) => other.has(text))

/** Whether each party is found by all names that the report gives it. */
async function areFound(
  db: Kysely<Tables>,
  wanted: readonly LinkableParty[],
  agents: ReadonlyMap<string, number>,
): Promise<boolean> {
  const named = wanted.filter(({ identity }) => identity.otherNames.length > 0)
  for (const { party, identity } of named) {
    const rows = await db
      .selectFrom('agent_key')
      .select('key')
      .where('agent', '=', agents.get(party) ?? 0)
      .execute()
    const own = new Set(rows.map(({ key }) => key))
    const { kind, name, otherNames } = identity
    if (agentKeys(kind, name, otherNames).some((key) => !own.has(key))) return false
  }
  return true
}
