import type { Party } from '../../data-model/index.ts'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import { z } from 'zod'

import { checkLimit } from '../finding/check-limit.ts'
import { readPageToken } from '../finding/read-page-token.ts'
import { writePageToken } from '../finding/write-page-token.ts'
import type { Engine } from '../tables/engine.ts'
import type { Tables } from '../tables/schema.ts'
import { nameQuery } from '../people/name-query.ts'

/** Someone or something in a list of people and institutions. */
export interface ListedAgent {
  readonly id: string
  readonly kind: Party['kind']
  readonly name: string
  /** The title that is given most often, with its institution; null if none was. */
  readonly title: string | null
  /** How many statements it made, or someone who speaks for it. */
  readonly statements: number
  /** How many reports name it. */
  readonly reports: number
  /** The first and the last day on which such a report was published; null if no day is known. */
  readonly first: string | null
  readonly last: string | null
}

/** What a list of people and institutions has, and in which order. */
export interface AgentPageOptions {
  /** People, or institutions and places; both unless given. */
  readonly kind?: AgentKind | undefined
  /** Only those whose name has all words of this one; a word that ends in `*` may continue. */
  readonly name?: string | undefined
  /** `statements` unless given. */
  readonly sort?: AgentOrder | undefined
  /** The most per page, 1 to 200; 50 unless given. */
  readonly limit?: number | undefined
  /** The `next` of the previous page. */
  readonly page?: string | undefined
}

/** Which of those in a register a list has. */
export const agentKinds = ['people', 'institutions'] as const

/** Which of those in a register a list has. */
export type AgentKind = (typeof agentKinds)[number]

/**
 * The orders of a list of people and institutions: most statements first, most reports first, by name, the last named
 * first, the first named first.
 */
export const agentOrders = ['statements', 'reports', 'name', 'last', 'first'] as const

/** An order of a list of people and institutions. */
export type AgentOrder = (typeof agentOrders)[number]

/** A page of the people and institutions in a record. */
export interface AgentPage {
  readonly agents: readonly ListedAgent[]
  /** How many the whole list has. */
  readonly total: number
  /** The token of the next page; null if this is the last. */
  readonly next: string | null
}

/** The most on a page of people and institutions. */
export const mostAgentsOfPage = 200

/**
 * A page of the people and institutions that reports in a record name.
 * @throws OnrecordError `usage` if the page is not of this list, or the limit is not allowed.
 */
export async function listAgents(
  db: Kysely<Tables>,
  engine: Engine,
  { kind, name, sort = 'statements', limit = 50, page }: AgentPageOptions,
): Promise<AgentPage> {
  checkLimit(limit, mostAgentsOfPage)
  const words = name === undefined || name.trim() === '' ? null : nameQuery(name)
  if (name !== undefined && name.trim() !== '' && words === null)
    return { agents: [], total: 0, next: null }
  const list = JSON.stringify(['agents', kind ?? null, name ?? null, sort])
  const { column, direction, keyShape } = orderings[sort]
  const own = kind === undefined ? sql`1 = 1` : sql`agent.kind in (${sql.join([...kinds[kind]])})`
  const named = words
    ? sql`agent.root in (select root from agent where name in (${engine.matching('name', words)}))`
    : sql`1 = 1`
  const summed = sql`select agent.root as number, sum(agent.statements) as statements, sum(agent.reports) as reports,
      min(agent.first_day) as first_day, max(agent.last_day) as last_day
    from agent where ${named} group by agent.root having sum(agent.reports) > 0 or sum(agent.statements) > 0`
  const listed = sql`select summed.number, agent.id, agent.kind, name.name, summed.statements, summed.reports,
      summed.first_day, summed.last_day, ${column} as place
    from (${summed}) as summed join agent on agent.number = summed.number join name on name.number = agent.name
    where ${own}`
  const after =
    page === undefined ? null : readPageToken(page, list, { key: keyShape, last: z.int() })
  const compare = direction === 'desc' ? sql`<` : sql`>`
  const from = after
    ? sql`where place ${compare} ${after.key} or (place = ${after.key} and number > ${after.last})`
    : sql``
  const order = direction === 'desc' ? sql`desc` : sql`asc`
  const { rows } = await sql<Row>`select * from (${listed}) as listed ${from}
    order by place ${order}, number limit ${limit + 1}`.execute(db)
  const { rows: counted } = await sql<{ total: number }>`
    select count(*) as total from (${listed}) as listed`.execute(db)
  const shown = rows.slice(0, limit)
  const titles = await findTitles(
    db,
    shown.map(({ number }) => number),
  )
  const end = shown.at(-1)
  return {
    agents: shown.map((row) => ({
      id: row.id,
      kind: row.kind,
      name: row.name,
      title: titles.get(row.number) ?? null,
      statements: row.statements,
      reports: row.reports,
      first: row.first_day,
      last: row.last_day,
    })),
    total: counted[0]?.total ?? 0,
    next:
      end && rows.length > limit
        ? writePageToken({ key: end.place, last: end.number }, list)
        : null,
  }
}

interface Row {
  readonly number: number
  readonly id: string
  readonly kind: Party['kind']
  readonly name: string
  readonly statements: number
  readonly reports: number
  readonly first_day: string | null
  readonly last_day: string | null
  readonly place: string | number
}

const kinds = {
  people: ['person'],
  institutions: ['institution', 'place'],
} as const

interface Ordering {
  readonly column: RawBuilder<unknown>
  readonly direction: 'asc' | 'desc'
  readonly keyShape: z.ZodType<string | number>
}

const orderings: Readonly<Record<AgentOrder, Ordering>> = {
  statements: { column: sql`summed.statements`, direction: 'desc', keyShape: z.int() },
  reports: { column: sql`summed.reports`, direction: 'desc', keyShape: z.int() },
  name: { column: sql`agent.folded`, direction: 'asc', keyShape: z.string() },
  last: { column: sql`coalesce(summed.last_day, '')`, direction: 'desc', keyShape: z.string() },
  first: {
    column: sql`coalesce(summed.first_day, '9999')`,
    direction: 'asc',
    keyShape: z.string(),
  },
}

/** The title that most reports give to those who go under some agents, with its institution. */
export async function findTitles(
  db: Kysely<Tables>,
  roots: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (roots.length === 0) return new Map()
  const { rows } = await sql<TitleRow>`
    select agent.root, agent_title.title, agent_title.institution, max(coalesce(report.published, '')) as day, count(*) as times
    from agent join agent_title on agent_title.agent = agent.number
      join report_title on report_title.title = agent_title.number join report on report.id = report_title.report
    where agent.root in (${sql.join([...roots])}) and agent_title.title <> ''
    group by agent.root, agent_title.title, agent_title.institution
    order by times desc, day desc, agent_title.title`.execute(db)
  const titles = new Map<number, string>()
  for (const { root, title, institution } of rows) {
    if (titles.has(root)) continue
    titles.set(root, institution === null ? title : `${title}, ${institution}`)
  }
  return titles
}

interface TitleRow {
  readonly root: number
  readonly title: string
  readonly institution: string | null
  readonly day: string
  readonly times: number
}
