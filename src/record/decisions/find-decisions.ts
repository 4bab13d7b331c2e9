import type { Kysely } from 'kysely'

import type { Decision } from '../../data-model/index.ts'
import type { Tables } from '../tables/schema.ts'
import { verdictShape } from './decision.ts'
import { isActive } from './is-active.ts'

/** The decisions about a report, its statements and its parties. */
export interface ReportDecisions {
  /** In the order in which they were made, including those taken back. */
  readonly decisions: readonly Decision[]
  /** The ID that a statement has now; null if nothing covers its words any more. */
  readonly nowAt: (statement: string) => string | null
  /** The parties that people decided are agents of their own. */
  readonly apart: ReadonlySet<string>
}

/** The decisions about a report. */
export async function findDecisions(db: Kysely<Tables>, report: string): Promise<ReportDecisions> {
  const found = await findDecisionsOf(db, [report])
  return found.get(report) ?? nothingDecided
}

/** The decisions about some reports, by the reports' IDs; reports without any are left out. */
export async function findDecisionsOf(
  db: Kysely<Tables>,
  reports: readonly string[],
): Promise<ReadonlyMap<string, ReportDecisions>> {
  if (reports.length === 0) return new Map()
  const rows = await db
    .selectFrom('decision')
    .selectAll()
    .where('report', 'in', reports)
    .orderBy('number')
    .execute()
  if (rows.length === 0) return new Map()
  const former = await db
    .selectFrom('former_statement')
    .select(['id', 'statement'])
    .where('report', 'in', reports)
    .execute()
  const moved = new Map(former.map(({ id, statement }) => [id, statement]))
  const nowAt = (id: string): string | null => moved.get(id) ?? (moved.has(id) ? null : id)
  return new Map(
    Array.from(
      Map.groupBy(rows, (row) => row.report ?? ''),
      ([report, own]) => {
        const decisions = own.map(openDecision)
        return [report, { decisions, nowAt, apart: findApart(decisions) }]
      },
    ),
  )
}

/** All decisions, those about a report, or with null those about agents, in the order in which they were made. */
export async function listDecisions(
  db: Kysely<Tables>,
  report?: string | null,
): Promise<readonly Decision[]> {
  const all = db.selectFrom('decision').selectAll().orderBy('number')
  const rows = await (
    report === undefined
      ? all
      : report === null
        ? all.where('report', 'is', null)
        : all.where('report', '=', report)
  ).execute()
  return rows.map(openDecision)
}

/** A decision, read from its row. */
export function openDecision(row: DecisionRow): Decision {
  const { id, verdict, made_by, made_at, why, undone_by, undone_at } = row
  return {
    id,
    verdict: verdictShape.parse(JSON.parse(verdict)),
    by: made_by,
    at: made_at,
    why,
    undone: undone_by === null || undone_at === null ? null : { by: undone_by, at: undone_at },
  }
}

type DecisionRow = Omit<Tables['decision'], 'number' | 'report'>

const findApart = (decisions: readonly Decision[]): ReadonlySet<string> =>
  new Set(
    decisions
      .filter(isActive)
      .flatMap(({ verdict }) => (verdict.kind === 'split' ? verdict.party : [])),
  )

const nothingDecided: ReportDecisions = {
  decisions: [],
  nowAt: (statement) => statement,
  apart: new Set(),
}
