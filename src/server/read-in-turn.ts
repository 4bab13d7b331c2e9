import { OnrecordError } from '../errors.ts'
import type { Read } from '../record/index.ts'

/** The most reports that wait to be read. */
const mostWaiting = 20

/** How many seconds who is sent away is told to wait. */
const retryAfter = 10

/**
 * Reads one report at a time, in the order in which they were asked for: the network uses all processors, and a report may take a gigabyte. What nobody waits for any more is not begun, or
 * broken off.
 * @throws OnrecordError `busy` where 20 are waiting; the signal's reason.
 */
export function readInTurn(read: Read): Read {
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return async (ingested, signal) => {
    if (waiting >= mostWaiting) throw new OnrecordError('busy', { seconds: retryAfter })
    waiting++
    const turn = last.then(() => {
      waiting--
      signal?.throwIfAborted()
      return read(ingested, signal)
    })
    last = turn.catch(() => undefined)
    return turn
  }
}
