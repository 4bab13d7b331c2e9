import type { Party } from '../../data-model/index.ts'
import { sql, type Kysely } from 'kysely'

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
  const words = name.match(/[\p{L}\p{N}]{1,60}\*?/gu) ?? []
  if (words.length === 0) return []
  const of = words.slice(0, 20).map((word) => {
    const open = word.endsWith('*')
    return { kind: 'words' as const, text: open ? word.slice(0, -1) : word, open }
  })
  const { rows } = await sql<{ root: number; statements: number }>`
    select agent.root, count(distinct statement_name.statement) as statements
    from agent left join statement_name on statement_name.agent = agent.number
      and statement_name.role in ('speaker', 'institution')
    where agent.root in (select root from agent
      where id = ${name.trim()} or number in (select agent from report_party
        where report = ${reportIdOf(name.trim())} and party = ${name.trim()}) or name in (${engine.matching('name', { kind: 'and', of })}))
    group by agent.root order by statements desc, agent.root limit 20`.execute(db)
  const agents: Agent[] = []
  for (const { root, statements } of rows) {
    agents.push(await describeAgent(db, root, statements))
  }
  return agents
}

async function describeAgent(db: Kysely<Tables>, root: number, statements: number): Promise<Agent> {
  const members = await db
    .selectFrom('agent')
    .innerJoin('name', 'name.number', 'agent.name')
    .select(['agent.number', 'agent.id', 'agent.kind', 'name.name'])
    .where('agent.root', '=', root)
    .orderBy('agent.number')
    .execute()
  const own = members.find(({ number }) => number === root)
  const numbers = members.map(({ number }) => number)
  const titles = await db
    .selectFrom('agent_title')
    .innerJoin('report_title', 'report_title.title', 'agent_title.number')
    .innerJoin('report', 'report.id', 'report_title.report')
    .select(['agent_title.title', 'agent_title.institution'])
    .select((select) => [
      select.fn.min('report.published').as('first'),
      select.fn.max('report.published').as('last'),
    ])
    .where('agent_title.agent', 'in', numbers)
    .groupBy(['agent_title.title', 'agent_title.institution'])
    .orderBy('first', (order) => order.asc().nullsFirst())
    .orderBy('agent_title.title')
    .orderBy('agent_title.institution', (order) => order.asc().nullsFirst())
    .execute()
  const { reports } = await db
    .selectFrom('report_party')
    .select((select) => select.fn.count('report').distinct().as('reports'))
    .where('agent', 'in', numbers)
    .executeTakeFirstOrThrow()
  const name = own?.name ?? ''
  return {
    id: own?.id ?? '',
    kind: own?.kind ?? 'person',
    name,
    otherNames: [...new Set(members.map((member) => member.name))].filter((one) => one !== name),
    titles: joinTitles(titles),
    statements,
    reports: Number(reports),
  }
}

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

function spanDays(one: Days, other: Days): Days {
  const firsts = [one.first, other.first].filter((day) => day !== null).toSorted()
  const lasts = [one.last, other.last].filter((day) => day !== null).toSorted()
  return { first: firsts[0] ?? null, last: lasts.at(-1) ?? null }
}
