import type { TakenIn } from '../take-in.ts'
import type { Watching } from './watch-context.ts'

/** Gives reports on, one by one. @throws what one could not be kept for, once the next is asked for. */
export async function* giveEach(
  reports: AsyncIterable<TakenIn>,
  { failureOf }: Pick<Watching, 'failureOf'>,
): AsyncGenerator<TakenIn> {
  for await (const taken of reports) {
    yield taken
    const error = failureOf(taken)
    if (error) throw error
  }
}
