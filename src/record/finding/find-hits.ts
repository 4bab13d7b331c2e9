import type {
  Decision,
  Party,
  Passage,
  Reading,
  Report,
  Statement,
} from '../../data-model/index.ts'
import type { Kysely } from 'kysely'

import { applyDecisions } from '../decisions/apply-decisions.ts'
import { findDecisionsOf, type ReportDecisions } from '../decisions/find-decisions.ts'
import { isActive } from '../decisions/is-active.ts'
import { findPassages } from '../../segment/find-passages.ts'
import { countDifferences, type DifferenceCounts } from '../stored/count-differences.ts'
import { findVariants, type Variant } from '../stored/find-variants.ts'
import { inBatches } from '../tables/in-batches.ts'
import { parseStoredReading } from '../stored/parse-stored-reading.ts'
import { reportIdOf } from '../../query/report-id-of.ts'
import type { Tables } from '../tables/schema.ts'

/** A statement that was found, with its report and the parties that it names. */
export interface Hit extends DifferenceCounts {
  readonly report: Omit<Report, 'text' | 'metadata'>
  /** As people have corrected it. */
  readonly statement: Statement
  /** Where it stands in the report. */
  readonly passage: Passage
  readonly parties: readonly Party[]
  /** The active decisions about the statement. */
  readonly decisions: readonly Decision[]
  /**
   * Where else it is reported, in order of publication; at most 100 places, fewer if many statements are asked for at
   * once.
   */
  readonly also: readonly Variant[]
  /** How many other places report it, in all. */
  readonly alsoCount: number
}

/**
 * Statements by their IDs, with all that is known about them, in the same order; those that are not there are left
 * out.
 */
export async function findHits(
  db: Kysely<Tables>,
  ids: readonly string[],
): Promise<readonly Hit[]> {
  const readings = await openReadings(db, [...new Set(ids.map(reportIdOf))])
  const hits = ids.flatMap((id) => {
    const found = readings.get(reportIdOf(id))
    const statement = found?.reading.statements.find((one) => one.id === id)
    return found && statement ? { ...found, statement } : []
  })
  const variants = await findVariants(
    db,
    hits.map(({ statement }) => statement.id),
  )
  const differences = await countDifferences(
    db,
    hits.map(({ statement }) => statement.id),
  )
  const passagesOf = onceEach(({ report }: Reading) =>
    findPassages(report.text, report.dateline?.span),
  )
  return hits.map(({ reading, decided, statement }) => {
    const { text: _, metadata: __, ...report } = reading.report
    const { told, count } = variants.get(statement.id) ?? { told: [], count: 1 }
    const also = told.filter(
      (variant) => variant.statement !== statement.id || variant.outlet !== report.outlet,
    )
    return {
      report,
      statement,
      passage: passagesOf(reading)(statement),
      parties: partiesOf(statement, reading.parties),
      decisions: decisionsOf(statement, decided),
      also: also.slice(0, mostAlso),
      // Its own place is one of all places, also if it was left out of the list.
      alsoCount: count > told.length ? count - 1 : also.length,
      ...(differences.get(statement.id) ?? { differs: 0, agrees: 0 }),
    }
  })
}

const mostAlso = 100

/** A function of an object that works out its result for each once. */
function onceEach<Given extends object, Result>(work: (given: Given) => Result) {
  const known = new Map<Given, Result>()
  return (given: Given): Result => {
    const result = known.get(given) ?? work(given)
    known.set(given, result)
    return result
  }
}

/** A reading as people have corrected it, with their decisions. */
export interface DecidedReading {
  readonly reading: Reading
  readonly decided: ReportDecisions | null
}

/**
 * Readings by their reports' IDs; those that are not there are left out.
 * @throws OnrecordError `report-damaged`.
 */
export async function openReadings(
  db: Kysely<Tables>,
  reports: readonly string[],
): Promise<ReadonlyMap<string, DecidedReading>> {
  const opened = new Map<string, DecidedReading>()
  for (const some of inBatches(reports)) {
    const rows = await db
      .selectFrom('report')
      .select(['id', 'reading', 'reading_hash'])
      .where('id', 'in', some)
      .execute()
    const decisions = await findDecisionsOf(db, some)
    for (const row of rows) {
      const machine = parseStoredReading(row)
      const decided = decisions.get(row.id) ?? null
      const reading = decided ? applyDecisions(machine, decided.decisions, decided.nowAt) : machine
      opened.set(row.id, { reading, decided })
    }
  }
  return opened
}

/** The active decisions about a statement. */
function decisionsOf({ id }: Statement, decided: ReportDecisions | null): readonly Decision[] {
  if (!decided) return []
  return decided.decisions
    .filter(isActive)
    .filter(({ verdict }) => 'statement' in verdict && decided.nowAt(verdict.statement) === id)
}

/** The parties that a statement names, and those that they speak for. */
function partiesOf(statement: Statement, parties: readonly Party[]): readonly Party[] {
  const named = new Set([
    ...statement.speakers.flatMap(({ party, candidates }) => [
      party,
      ...candidates.map((one) => one.party),
    ]),
    ...statement.addressees.map(({ party }) => party),
    ...statement.via.map(({ party }) => party),
  ])
  const direct = parties.filter(({ id }) => named.has(id))
  const institutions = new Set(direct.map(({ affiliation }) => affiliation))
  return parties.filter(({ id }) => named.has(id) || institutions.has(id))
}
