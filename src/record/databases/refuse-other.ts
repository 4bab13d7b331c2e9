import { OnrecordError } from '../../errors.ts'
import type { Connection } from '../tables/engine.ts'
import { findSchema, presentSchema, refuseNewer } from '../tables/present-schema.ts'

/**
 * Checks that a record can be read as it is.
 * @throws OnrecordError `record-older` if it must be upgraded first; `record-newer`.
 */
export async function refuseOther({ db, place }: Connection): Promise<void> {
  await refuseNewer(db, place)
  const last = await findSchema(db)
  if (last < presentSchema)
    throw new OnrecordError('record-older', { place, last, known: presentSchema })
}

/**
 * Checks that a database that is marked as a record has a record in it.
 * @throws OnrecordError `record-damaged` if it is empty, because its log was lost.
 */
export async function refuseUnmade({ engine, place }: Connection): Promise<void> {
  if (await engine.isMade()) return
  const reason =
    'it is only the beginning of one; the rest was in a log beside it, -wal, which is missing'
  throw new OnrecordError('record-damaged', { place, reason })
}
