import { setTimeout } from 'node:timers/promises'

import { OnrecordError } from '../../errors.ts'

/** How long something is tried again. */
export interface TryAgainOptions {
  /** How many milliseconds after the first failure; 0: not again. */
  readonly patience: number
  /** If it is aborted, nothing is tried again. */
  readonly signal?: AbortSignal | undefined
}

/** The pauses between two tries, in milliseconds: each twice as long as the one before. */
const [shortest, longest] = [100, 5000]

/**
 * Does something that may be done twice. While the database cannot be reached, does it again after growing pauses.
 * @throws what `work` throws last.
 */
export async function tryAgain<Result>(
  work: () => Promise<Result>,
  { patience, signal }: TryAgainOptions,
): Promise<Result> {
  let end: number | null = null
  for (let pause = shortest; ; pause = Math.min(2 * pause, longest)) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof OnrecordError) || error.code !== 'record-unreachable') throw error
      end ??= performance.now() + patience
      if (signal?.aborted || performance.now() + pause > end) throw error
      await setTimeout(pause, undefined, { signal }).catch(() => undefined)
      if (signal?.aborted) throw error
    }
  }
}
