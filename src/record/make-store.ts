import type { Kysely } from 'kysely'
import { findAgents } from './people/find-agents.ts'
import { findListed, listPerson, removeListed } from './register/list-people.ts'
import { listAgents } from './register/list-agents.ts'
import { findMembers } from './register/find-members.ts'
import { findQuestions } from './register/find-questions.ts'
import type { Decision } from '../data-model/index.ts'
import { compareReport } from './comparing/compare-report.ts'
import { findDifferencePage } from './comparing/find-difference-page.ts'
import { findMatter } from './comparing/find-matter.ts'
import { findWaiting } from './comparing/find-waiting.ts'
import { settle } from './comparing/settle.ts'
import { makeVectorMemory } from './comparing/vector-memory.ts'
import { reportOf } from './decisions/decision.ts'
import { countDays } from './finding/count-days.ts'
import { countSubjects } from './finding/count-subjects.ts'
import { countFacets } from './finding/count-facets.ts'
import { countRecord } from './finding/count-record.ts'
import type { Connection } from './tables/engine.ts'
import { decide, undo } from './writing/decide.ts'
import { listDecisions } from './decisions/find-decisions.ts'
import { findCorrected } from './finding/find-corrected.ts'
import { listLines } from './exchange/list-lines.ts'
import { restoreLine } from './exchange/restore-line.ts'
import { findEditions } from './finding/find-editions.ts'
import { findHits, openReadings, type Hit } from './finding/find-hits.ts'
import { loadReport } from './stored/load-report.ts'
import { findReportPage } from './finding/find-report-page.ts'
import { findRelations } from './finding/find-relations.ts'
import { searchQuotation } from './finding/search-quotation.ts'
import { findTranscripts } from './finding/find-transcripts.ts'
import { keepPlace, saveReading } from './writing/save-reading.ts'
import { listReports } from './stored/list-reports.ts'
import { migrate } from './migrations/migrations.ts'
import { refuseOther, refuseUnmade } from './databases/refuse-other.ts'
import { verifiedJson } from './stored/parse-stored-reading.ts'
import { idNow } from './stored/statement-numbers.ts'
import { removeReport } from './writing/remove-report.ts'
import { rereadReport } from './writing/reread-report.ts'
import type { Tables } from './tables/schema.ts'
import { search } from './finding/search.ts'
import { tryAgain } from './databases/try-again.ts'
import { verify } from './verify.ts'
import type { Store, StoreOptions } from './store.ts'

/** The record in an open database; closing it closes the database. */
export async function makeStore(
  connection: Connection,
  { access = 'write', create = true, patience = 0, signal, comparer }: StoreOptions = {},
): Promise<Store> {
  const { db, engine } = connection
  const guard = async <Result>(work: Promise<Result>): Promise<Result> => {
    try {
      return await work
    } catch (cause) {
      throw engine.explain(cause)
    }
  }
  try {
    if (!create || access === 'look') await guard(refuseUnmade(connection))
    await guard(access === 'look' ? refuseOther(connection) : migrate(connection))
  } catch (error) {
    await connection.close()
    throw error
  }
  const patiently = <Result>(work: () => Promise<Result>): Promise<Result> =>
    tryAgain(() => guard(work()), { patience, signal })
  const comparing = { memory: makeVectorMemory(), open: comparer ?? null }
  const settled = async <Result>(work: Promise<Result>, reports: readonly string[]) => {
    const result = await work
    await guard(settle(db, comparing, reports))
    return result
  }
  const heed = breakOffWhenAborted(connection, signal)
  return {
    keep: (reading) =>
      settled(
        patiently(() => saveReading(db, engine, reading)),
        [reading.report.id],
      ),
    keepPlace: (report) =>
      settled(
        patiently(() => keepPlace(db, engine, report)),
        [report.id],
      ),
    countStatements: (report) => patiently(() => countStatements(db, report)),
    async *reports() {
      try {
        for await (const { id } of listReports(db)) yield id
      } catch (cause) {
        throw engine.explain(cause)
      }
    },
    reportPage: (options = {}) => guard(findReportPage(db, options)),
    readingJson: (report) => guard(readingJson(db, report)),
    reading: async (report) =>
      (await guard(openReadings(db, [report]))).get(report)?.reading ?? null,
    corrected: (report) => guard(findCorrected(db, report)),
    statement: (id) => guard(findStatement(db, id)),
    editions: (report) => patiently(() => findEditions(db, report)),
    relations: (report) => guard(findRelations(db, report)),
    search: (query, options = {}) => guard(search(db, engine, query, options)),
    countFacets: (query) => guard(countFacets(db, engine, query)),
    countDays: (query) => guard(countDays(db, engine, query)),
    countSubjects: (query) => guard(countSubjects(db, engine, query)),
    said: (quotation, options = {}) => guard(searchQuotation(db, engine, quotation, options)),
    transcripts: (id) =>
      guard(
        (async () => {
          const hit = await findStatement(db, id)
          if (!hit) return []
          return findTranscripts((query, page) => search(db, engine, query, page), hit)
        })(),
      ),
    who: (name) => guard(findAgents(db, engine, name)),
    people: (options = {}) => guard(listAgents(db, engine, options)),
    members: (id) => guard(findMembers(db, id)),
    questions: (options = {}) => guard(findQuestions(db, options)),
    list: (entry, by) => settled(guard(listPerson(db, entry, by)), []),
    listed: () => guard(findListed(db)),
    unlist: (id) => settled(guard(removeListed(db, id)), []),
    async decide(verdict, by, read) {
      const decision = await guard(decide(db, engine, verdict, by, read))
      await guard(settle(db, comparing, reportsOf(decision)))
      return decision
    },
    async undo(id, by, read) {
      const decision = await guard(undo(db, engine, id, by, read))
      await guard(settle(db, comparing, reportsOf(decision)))
      return decision
    },
    decisions: (report) => guard(listDecisions(db, report)),
    reread: (report, read) => settled(guard(rereadReport(db, engine, report, read)), [report]),
    differences: (options = {}) => guard(findDifferencePage(db, engine, options)),
    matter: (id) => guard(findMatter(db, id)),
    async *compareWaiting() {
      if (!comparer) return
      try {
        const scorer = await comparer()
        for await (const report of findWaiting(db, scorer.name)) {
          await compareReport({ db, memory: comparing.memory, scorer }, report)
          yield report
        }
      } catch (cause) {
        throw engine.explain(cause)
      }
    },
    count: () => guard(countRecord(db, engine)),
    async *lines() {
      try {
        yield* listLines(db)
      } catch (cause) {
        throw engine.explain(cause)
      }
    },
    restore: (line) => settled(guard(restoreLine(db, engine, line)), []),
    async *verify() {
      try {
        yield* verify(db, engine)
      } catch (cause) {
        throw engine.explain(cause)
      }
    },
    backUp: (file) => guard(engine.backUp(file)),
    async remove(report) {
      const removed = await settled(guard(removeReport(db, report)), [])
      await engine.flush?.()
      return removed
    },
    async close() {
      heed.dispose()
      await connection.close()
    },
  }
}

/** The reports whose statements a decision may have changed. */
function reportsOf({ verdict }: Decision): readonly string[] {
  const report = verdict.kind === 'difference' ? null : reportOf(verdict)
  return report === null ? [] : [report]
}

/**
 * How often, in milliseconds, queries that the database has not answered are looked for, once waiting was aborted.
 */
const glance = 1000

function breakOffWhenAborted(
  connection: Connection,
  signal: AbortSignal | undefined,
): { readonly dispose: () => void } {
  let timer: NodeJS.Timeout | undefined
  const begin = () => {
    timer = setInterval(() => connection.breakOff(glance), glance).unref()
  }
  if (signal?.aborted) begin()
  else signal?.addEventListener('abort', begin, { once: true })
  return {
    dispose() {
      clearInterval(timer)
      signal?.removeEventListener('abort', begin)
    },
  }
}

async function countStatements(db: Kysely<Tables>, report: string): Promise<number | null> {
  const row = await db
    .selectFrom('report')
    .leftJoin('statement', 'statement.report', 'report.id')
    .select((select) => select.fn.count('statement.number').as('count'))
    .where('report.id', '=', report)
    .groupBy('report.id')
    .executeTakeFirst()
  return row ? Number(row.count) : null
}

async function readingJson(db: Kysely<Tables>, report: string): Promise<string | null> {
  const row = await loadReport(db, report)
  return row ? verifiedJson(row) : null
}

async function findStatement(db: Kysely<Tables>, id: string): Promise<Hit | null> {
  const [hit = null] = await findHits(db, [(await idNow(db, id)) ?? id])
  return hit
}
