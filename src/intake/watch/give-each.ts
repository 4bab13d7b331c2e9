import type { Ingested } from '../ingest.ts'
import type { WatchContext } from './watch-context.ts'

/**
 * Passes reports on, one by one.
 * @throws the error for which one could not be kept, once the next is asked for.
 */
export async function* giveEach(
  reports: AsyncIterable<Ingested>,
  { failureOf }: Pick<WatchContext, 'failureOf'>,
): AsyncGenerator<Ingested> {
  for await (const ingested of reports) {
    yield ingested
    const error = failureOf(ingested)
    if (error) throw error
  }
}
