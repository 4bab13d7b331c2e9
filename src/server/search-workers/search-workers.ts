import type { Finder } from './finder.ts'
import { openThreads } from './worker-pool.ts'

/** Two searches at once: a heavy one holds up one more light one at most. */
const findingThreads = 2

/** What is counted of millions of statements takes longer than what is found; seconds. */
const countingTime = 30

/**
 * Finds and counts in a record in a file in threads of their own: the driver of SQLite holds up the thread that asks it. What is counted is
 * counted one after the other in a thread beside those that find, so that what is found never waits for it. Close it when done.
 */
export function makeSearchWorkers(place: string): Finder & { close(): Promise<void> } {
  const finding = openThreads(place, { count: findingThreads })
  const counting = openThreads(place, { count: 1, time: countingTime })
  return {
    search: (query, options, signal) => finding.ask('search', [query, options], signal),
    said: (quotation, options, signal) => finding.ask('said', [quotation, options], signal),
    transcripts: (statement, signal) => finding.ask('transcripts', [statement], signal),
    who: (name, signal) => finding.ask('who', [name], signal),
    countFacets: (query, signal) => counting.ask('countFacets', [query], signal),
    countDays: (query, signal) => counting.ask('countDays', [query], signal),
    countSubjects: (query, signal) => counting.ask('countSubjects', [query], signal),
    count: (signal) => counting.ask('count', [], signal),
    async close() {
      await finding.close()
      await counting.close()
    },
  }
}
