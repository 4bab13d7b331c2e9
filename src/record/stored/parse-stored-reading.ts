import { hashText } from '../../hash-text.ts'
import type { Reading } from '../../data-model/index.ts'
import { OnrecordError } from '../../errors.ts'

/** A reading as the record has it. */
export interface StoredReading {
  readonly id: string
  readonly reading: string
  readonly reading_hash: string
}

/**
 * The JSON of a reading, checked to be the one that was kept.
 * @throws OnrecordError `report-damaged`.
 */
export function verifiedJson({ id, reading, reading_hash }: StoredReading): string {
  if (hashText(reading) !== reading_hash) throw new OnrecordError('report-damaged', { report: id })
  return reading
}

/**
 * The reading, checked to be the one that was kept.
 * @throws OnrecordError `report-damaged`.
 */
export const parseStoredReading = (kept: StoredReading): Reading =>
  JSON.parse(verifiedJson(kept)) as Reading
