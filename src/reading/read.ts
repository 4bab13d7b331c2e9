import type { Reading } from '../data-model/index.ts'
import { makeReader, type Reader, type ReportInput } from './reader.ts'

/**
 * What a report says and who says it. The model is loaded with the first call and kept for the process; use
 * `makeReader` to close it.
 *
 * @example
 * const { statements } = await read({ content: 'Ann Lind said the ship had sailed.' })
 * @throws OnrecordError where the bytes are no text or the model cannot be loaded.
 */
export async function read(input: ReportInput): Promise<Reading> {
  const reader = await sharedReader()
  return reader.read(input)
}

/** The readings of many reports, in their order, with the model that `read` keeps. */
export async function* readMany(
  inputs: Iterable<ReportInput> | AsyncIterable<ReportInput>,
): AsyncGenerator<Reading, void, undefined> {
  const reader = await sharedReader()
  yield* reader.readMany(inputs)
}

let shared: Promise<Reader> | null = null

function sharedReader(): Promise<Reader> {
  shared ??= makeReader().catch((error: unknown) => {
    shared = null
    throw error
  })
  return shared
}
