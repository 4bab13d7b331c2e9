import type { Database } from 'better-sqlite3'

import { OnrecordError } from '../../../errors.ts'

/** The mark in a file's head that says it is a record of ours: "ORec". */
export const applicationId = 0x4f526563

/**
 * Looks whether a file is a record of ours, or empty.
 * @returns Whether it is marked as one.
 * @throws OnrecordError `record-foreign` where another program made it.
 */
export function checkMark(database: Database): boolean {
  // Tables before the mark: whoever makes a record marks it first, so that one being made is not taken for a foreign one.
  const tables = database.prepare('select count(*) from sqlite_schema').pluck().get()
  const mark = database.pragma('application_id', { simple: true })
  if (mark !== applicationId && tables !== 0) {
    throw new OnrecordError('record-foreign', { place: database.name })
  }
  return mark === applicationId
}
