import type { Party } from '../../data-model/index.ts'
import { sql, type Kysely } from 'kysely'

import { wholeNameKey } from '../../register/index.ts'
import { asKept } from './add-agent.ts'
import { nameQuery } from './name-query.ts'
import type { Engine } from '../tables/engine.ts'
import { reportIdOf } from '../../query/report-id-of.ts'
import type { Tables } from '../tables/schema.ts'
import { foldName } from '../../matching/fold-name.ts'

/**
 * A person, institution or place that speaks, across the reports in a record: what the parties of several reports are
 * (the agents of W3C PROV-O).
 */
export interface Agent {
  /** The ID of a party that it is; `party:ID` finds its statements. */
  readonly id: string
  readonly kind: Party['kind']
  readonly name: string
  /** Its other names, each once. */
  readonly otherNames: readonly string[]
  /** By the day on which they were first given. */
  readonly titles: readonly AgentTitle[]
  /** How many statements it made, or someone who speaks for it. */
  readonly statements: number
  /** How many reports name it. */
  readonly reports: number
  /** The first and the last day on which such a report was published; null if no day is known. */
  readonly first: string | null
  readonly last: string | null
}

/** A title that reports give to someone. */
export interface AgentTitle {
  /** As it was first written; null if only the institution is given. */
  readonly title: string | null
  readonly institution: string | null
  /** The first and the last day on which a report gave it; null if no day is known. */
  readonly first: string | null
  readonly last: string | null
}

/**
 * The agents whose name has all words of a name (one that ends in `*` may continue), or the agent with an ID, its own
 * or that of a party; those with most statements first, at most 20.
 */
export async function findAgents(
  db: Kysely<Tables>,
  engine: Engine,
  name: string,
): Promise<readonly Agent[]> {
  const words = nameQuery(name)
  if (words === null) return []
  const { rows } = await sql<{ root: number }>`
    select root, sum(statements) as statements from agent
    where root in (select root from agent
      where id = ${name.trim()} or number in (select agent from report_party
        where report = ${reportIdOf(name.trim())} and party = ${name.trim()}) or name in (${engine.matching('name', words)})
      union select agent.root from agent_key join agent on agent.number = agent_key.agent
        where agent_key.key = ${asKept(wholeNameKey(name))})
    group by root order by statements desc, root limit 20`.execute(db)
  const agents: Agent[] = []
  for (const { root } of rows) {
    agents.push(await describeAgent(db, root))
  }
  return agents
}

/** All that a record knows of the one that some go under, by its number. */
export async function describeAgent(db: Kysely<Tables>, root: number): Promise<Agent> {
  const members = await db
    .selectFrom('agent')
    .innerJoin('name', 'name.number', 'agent.name')
    .select([
      'agent.number',
      'agent.id',
      'agent.kind',
      'name.name',
      'agent.reports',
      'agent.statements',
    ])
    .select(['agent.first_day', 'agent.last_day'])
    .where('agent.root', '=', root)
    .orderBy('agent.number')
    .execute()
  const own = members.find(({ number }) => number === root)
  const titles = await db
    .selectFrom('agent_title')
    .innerJoin('report_title', 'report_title.title', 'agent_title.number')
    .innerJoin('report', 'report.id', 'report_title.report')
    .innerJoin('agent', 'agent.number', 'agent_title.agent')
    .select(['agent_title.title', 'agent_title.institution'])
    .select((select) => [
      select.fn.min('report.published').as('first'),
      select.fn.max('report.published').as('last'),
    ])
    .where('agent.root', '=', root)
    .groupBy(['agent_title.title', 'agent_title.institution'])
    .orderBy('first', (order) => order.asc().nullsFirst())
    .orderBy('agent_title.title')
    .orderBy('agent_title.institution', (order) => order.asc().nullsFirst())
    .execute()
  const name = own?.name ?? ''
  return {
    id: own?.id ?? '',
    kind: own?.kind ?? 'person',
    name,
    otherNames: [...new Set(members.map((member) => member.name))].filter((one) => one !== name),
    titles: joinTitles(titles),
    statements: members.reduce((sum, member) => sum + member.statements, 0),
    reports: members.reduce((sum, member) => sum + member.reports, 0),
    ...spanDays({ first: null, last: null }, ...members.map(daysOf)),
  }
}

const daysOf = ({
  first_day: first,
  last_day: last,
}: Pick<Tables['agent'], 'first_day' | 'last_day'>): Days => ({ first, last })

/**
 * Titles that differ only in how they are written are one; so are a title without an institution and the same with
 * one.
 */
function joinTitles(
  titles: readonly (AgentTitle & { readonly title: string })[],
): readonly AgentTitle[] {
  const joined: AgentTitle[] = []
  const byInstitution = titles.toSorted(
    (a, b) => Number(a.institution === null) - Number(b.institution === null),
  )
  for (const one of byInstitution) {
    const index = joined.findIndex(
      ({ title, institution }) =>
        foldName(title ?? '') === foldName(one.title) &&
        (one.institution === null || foldName(institution ?? '') === foldName(one.institution)),
    )
    const same = joined[index]
    if (same) joined[index] = { ...same, ...spanDays(same, one) }
    else joined.push({ ...one, title: one.title === '' ? null : one.title })
  }
  return joined.toSorted((a, b) => ((a.first ?? '') < (b.first ?? '') ? -1 : 1))
}

type Days = Pick<AgentTitle, 'first' | 'last'>

function spanDays(...days: readonly Days[]): Days {
  const firsts = days.flatMap(({ first }) => first ?? []).toSorted()
  const lasts = days.flatMap(({ last }) => last ?? []).toSorted()
  return { first: firsts[0] ?? null, last: lasts.at(-1) ?? null }
}
