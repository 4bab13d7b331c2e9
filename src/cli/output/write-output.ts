import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

import { OnrecordError } from '../../errors.ts'
import { writeData } from './terminal-output.ts'

/** Where a command writes its output. */
export interface OutputOption {
  /** A file; standard output unless given. */
  readonly output?: string
}

/**
 * Writes pieces to a file, either completely or not at all (until it is done it is `FILE.part`), or to standard
 * output, as fast as they are taken.
 * @throws OnrecordError `output-not-written`; what the pieces throw.
 */
export async function writeOutput(
  pieces: AsyncIterable<string | Uint8Array>,
  { output }: OutputOption,
  signal: AbortSignal,
): Promise<void> {
  const source = until(pieces, signal)
  if (output === undefined) {
    for await (const piece of source) await writeData(process.stdout, piece)
    return
  }
  const part = `${output}.part`
  try {
    await rm(part, { force: true })
    // What is exported from a record belongs to its owner, until they pass it on.
    const file = createWriteStream(part, { flush: true, mode: 0o600 })
    await pipeline(Readable.from(source), file)
    await rename(part, output)
  } catch (cause) {
    await rm(part, { force: true })
    throw explain(cause, output)
  }
}

/** The pieces until an interrupt, which throws between two of them. */
async function* until<Piece>(
  pieces: AsyncIterable<Piece>,
  signal: AbortSignal,
): AsyncGenerator<Piece> {
  for await (const piece of pieces) {
    signal.throwIfAborted()
    yield piece
  }
}

/** An error of the file as one of ours; any other error as it is. */
function explain(cause: unknown, path: string): unknown {
  if (!(cause instanceof Error) || !('syscall' in cause)) return cause
  return new OnrecordError('output-not-written', { path, reason: cause.message }, { cause })
}
