import { sql, type Transaction } from 'kysely'

import { inBatches } from '../tables/in-batches.ts'
import type { Tables } from '../tables/schema.ts'

/** How many statements of a report each agent made itself or through those who speak for it, and whether it is named. */
export type ReportCounts = ReadonlyMap<
  number,
  { readonly statements: number; readonly reports: number }
>

/** What a report adds to the counts of agents now. */
export async function countInReport(
  db: Transaction<Tables>,
  report: string,
): Promise<ReportCounts> {
  const { rows } = await sql<{ agent: number; statements: number; reports: number }>`
    select agent, cast(sum(statements) as integer) as statements, max(reports) as reports from (
      select statement_name.agent, count(distinct statement_name.statement) as statements, 0 as reports
      from statement join statement_name on statement_name.statement = statement.number
        and statement_name.role in ('speaker', 'institution') and statement_name.agent is not null
      where statement.report = ${report} group by statement_name.agent
      union all select agent, 0, 1 from report_party where report = ${report}
    ) as counted group by agent`.execute(db)
  return new Map(rows.map(({ agent, ...counts }) => [agent, counts]))
}

/** Brings the counts of agents up to date with what a report adds to them after a change. */
export async function updateCounts(
  db: Transaction<Tables>,
  before: ReportCounts,
  after: ReportCounts,
): Promise<void> {
  const none = { statements: 0, reports: 0 }
  const numbers = [...new Set([...before.keys(), ...after.keys()])].toSorted((a, b) => a - b)
  const changes = numbers.map((agent) => {
    const [old, now] = [before.get(agent) ?? none, after.get(agent) ?? none]
    return {
      agent,
      statements: now.statements - old.statements,
      reports: now.reports - old.reports,
    }
  })
  // Those who change by as much are changed together.
  for (const same of Map.groupBy(changes, (one) => `${one.statements} ${one.reports}`).values()) {
    const [{ statements, reports } = none] = same
    if (statements === 0 && reports === 0) continue
    for (const some of inBatches(same)) {
      await sql`update agent set statements = statements + ${statements}, reports = reports + ${reports}
        where number in (${sql.join(some.map(({ agent }) => agent))})`.execute(db)
    }
  }
}

/** Derives again the first and the last day on which reports name some agents. */
export async function updateDays(
  db: Transaction<Tables>,
  agents: readonly number[],
): Promise<void> {
  for (const some of inBatches(agents.toSorted((a, b) => a - b))) {
    await sql`update agent set
      first_day = (select min(report.published) from report_party join report on report.id = report_party.report
        where report_party.agent = agent.number),
      last_day = (select max(report.published) from report_party join report on report.id = report_party.report
        where report_party.agent = agent.number)
      where number in (${sql.join(some)})`.execute(db)
  }
}

/** Widens the days of some agents by one on which a report names them. */
export async function widenDays(
  db: Transaction<Tables>,
  agents: readonly number[],
  day: string,
): Promise<void> {
  for (const some of inBatches(agents.toSorted((a, b) => a - b))) {
    await sql`update agent set
      first_day = case when first_day is null or first_day > ${day} then ${day} else first_day end,
      last_day = case when last_day is null or last_day < ${day} then ${day} else last_day end
      where number in (${sql.join(some)})`.execute(db)
  }
}

/**
 * Those of some agents of whom twice as many reports tell as when it was last looked at what else they may be: the
 * number of their reports is a power of two, and not the first.
 */
export async function findGrown(
  db: Transaction<Tables>,
  agents: readonly number[],
): Promise<readonly number[]> {
  const grown: number[] = []
  for (const some of inBatches(agents)) {
    const rows = await db
      .selectFrom('agent')
      .select('number')
      .where('number', 'in', some)
      .where('reports', 'in', doublings)
      .execute()
    for (const { number } of rows) grown.push(number)
  }
  return grown
}

const doublings = Array.from({ length: 20 }, (_, power) => 2 ** (power + 1))

/** Derives again all counts and days of all agents. */
export async function recountAgents(db: Transaction<Tables>): Promise<void> {
  await sql`update agent set
    statements = (select count(distinct statement_name.statement) from statement_name
      where statement_name.agent = agent.number and statement_name.role in ('speaker', 'institution')),
    reports = (select count(distinct report_party.report) from report_party
      where report_party.agent = agent.number)`.execute(db)
  const rows = await db.selectFrom('agent').select('number').execute()
  await updateDays(
    db,
    rows.map(({ number }) => number),
  )
}
