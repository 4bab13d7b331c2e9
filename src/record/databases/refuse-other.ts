import { OnrecordError } from '../../errors.ts'
import type { Connection } from '../tables/engine.ts'
import { findSchema, presentSchema, refuseNewer } from '../tables/present-schema.ts'

/**
 * Looks whether a record can be read as it is.
 * @throws OnrecordError `record-older` where it must be upgraded first; `record-newer`.
 */
export async function refuseOther({ db, place }: Connection): Promise<void> {
  await refuseNewer(db, place)
  const last = await findSchema(db)
  if (last < presentSchema)
    throw new OnrecordError('record-older', { place, last, known: presentSchema })
}

/**
 * Looks whether there is anything in a database that is marked as a record.
 * @throws OnrecordError `record-damaged` where there is nothing: its log was lost.
 */
export async function refuseUnmade({ engine, place }: Connection): Promise<void> {
  if (await engine.isMade()) return
  const reason =
    'it is only the beginning of one; the rest was in a log beside it, -wal, which is missing'
  throw new OnrecordError('record-damaged', { place, reason })
}
