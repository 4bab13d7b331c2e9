import type { Kysely } from 'kysely'

import { countInReport, updateCounts, updateDays } from '../people/count-agents.ts'
import { unlinkParties } from '../people/link-parties.ts'
import { removeUnusedAgents } from '../people/remove-unused-agents.ts'
import { appendEntry } from '../entries/append-entry.ts'
import { hashReport } from '../entries/hash-kept.ts'
import { forgetStatements } from '../indexing/cluster-statements.ts'
import { forgetDifferences } from '../tables/mark-differences.ts'
import type { Tables } from '../tables/schema.ts'

/** What was removed with a report. */
export interface Removed {
  readonly statements: number
}

/**
 * Removes a report from the record, with its statements and the names that nothing else has; null if it is not there.
 */
export async function removeReport(db: Kysely<Tables>, report: string): Promise<Removed | null> {
  return db.transaction().execute(async (transaction) => {
    const hash = await hashReport(transaction, report)
    if (hash === null) return null
    const counts = await countInReport(transaction, report)
    const numbers = await forgetStatements(transaction, report)
    await forgetDifferences(transaction, [...numbers.values()])
    const agents = await unlinkParties(transaction, report)
    await transaction.deleteFrom('report').where('id', '=', report).execute()
    await updateCounts(transaction, counts, new Map())
    await updateDays(transaction, agents)
    await removeUnusedAgents(transaction, agents)
    await transaction
      .deleteFrom('name')
      .where((row) =>
        row.and([
          row.not(
            row.exists(
              row
                .selectFrom('statement_name')
                .select('statement_name.name')
                .whereRef('statement_name.name', '=', 'name.number'),
            ),
          ),
          row.not(
            row.exists(
              row
                .selectFrom('agent')
                .select('agent.name')
                .whereRef('agent.name', '=', 'name.number'),
            ),
          ),
        ]),
      )
      .execute()
    await appendEntry(transaction, { kind: 'removed', about: report, hash })
    return { statements: numbers.size }
  })
}
