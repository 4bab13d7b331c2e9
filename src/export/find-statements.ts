import type { CorrectedReading, Store } from '../record/index.ts'

/** So many statements that a query found are in memory at a time. */
const pageSize = 200

/**
 * The readings of a record as people have corrected them: of every report with all its statements, in the order in which the reports were
 * added; with a query each statement that it finds, with the reading of its report, those last said first.
 * @throws OnrecordError `query`; `report-damaged`.
 */
export async function* findStatements(
  store: Store,
  query: string | null,
): AsyncGenerator<CorrectedReading> {
  if (query === null) {
    for await (const report of store.reports()) {
      const found = await store.corrected(report)
      // Somebody may have removed it meanwhile.
      if (found) yield found
    }
    return
  }
  for await (const hits of findPages(store, query)) {
    const readings = new Map<string, CorrectedReading | null>()
    for (const { report, statement } of hits) {
      if (!readings.has(report.id)) readings.set(report.id, await store.corrected(report.id))
      const found = readings.get(report.id)
      if (!found) continue
      yield {
        reading: { ...found.reading, statements: [statement] },
        decided: found.decided.filter((one) => one.statement === statement.id),
      }
    }
  }
}

/** All that a query finds, page by page: each time that it is told. */
export async function* findPages(store: Store, query: string) {
  for (let page: string | null | undefined; page !== null;) {
    const { hits, next } = await store.search(query, {
      sort: 'said',
      limit: pageSize,
      each: true,
      page,
    })
    yield hits
    page = next
  }
}
