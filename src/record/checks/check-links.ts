import type { Reading } from '../../data-model/index.ts'
import type { Kysely } from 'kysely'

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
export async function checkLinks(db: Kysely<Tables>, { report, parties }: Reading): Promise<Links> {
  const rows = await db
    .selectFrom('report_party')
    .select(['party', 'agent'])
    .where('report', '=', report.id)
    .execute()
  const agents = new Map(rows.map(({ party, agent }) => [party, agent]))
  const wanted = linkable(parties)
  const faults: string[] = []
  if (agents.size !== wanted.size || [...wanted.keys()].some((party) => !agents.has(party)))
    faults.push('its parties are not linked across reports as it names them')
  const found = await db
    .selectFrom('report_title')
    .innerJoin('agent_title', 'agent_title.number', 'report_title.title')
    .select(['agent_title.agent', 'agent_title.title', 'agent_title.office'])
    .select('agent_title.institution')
    .where('report_title.report', '=', report.id)
    .execute()
  const expected = Array.from(wanted).flatMap(([party, offices]) =>
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
