import type { Ingested } from '../ingest.ts'
import type { WatchContext } from './watch-context.ts'

/** Gives reports on, one by one. @throws what one could not be kept for, once the next is asked for. */
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
