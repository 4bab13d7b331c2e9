import type { Database } from 'better-sqlite3'

import { OnrecordError } from '../../../errors.ts'

/** The mark in a file's head that says that it is a record of ours: "ORec". */
export const applicationId = 0x4f526563

/**
 * Checks that a file is a record of ours, or empty.
 * @returns Whether it is marked as one.
 * @throws OnrecordError `record-foreign` if another program made it.
 */
export function checkMark(database: Database): boolean {
  // The tables are read before the mark: a record is marked before its tables are made, so one that is being made is
  // not taken for a foreign one.
  const tables = database.prepare('select count(*) from sqlite_schema').pluck().get()
  const mark = database.pragma('application_id', { simple: true })
  if (mark !== applicationId && tables !== 0) {
    throw new OnrecordError('record-foreign', { place: database.name })
  }
  return mark === applicationId
}
