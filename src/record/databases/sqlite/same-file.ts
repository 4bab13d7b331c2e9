import { statSync } from 'node:fs'

import { OnrecordError } from '../../../errors.ts'

/**
 * Checks, on each call, that the file at a path is the one that was there first: what is written to a file that was
 * deleted or replaced is lost.
 * @returns A function that throws OnrecordError `record-missing` if it is another; it does nothing on Windows, where
 * an open file stays.
 */
export function watchFile(path: string): () => void {
  const first = statSync(path, { bigint: true, throwIfNoEntry: false })
  if (!first || process.platform === 'win32') return () => undefined
  return () => {
    const now = statSync(path, { bigint: true, throwIfNoEntry: false })
    if (now?.ino === first.ino && now.dev === first.dev) return
    const reason = now ? 'another file took its place' : 'its file was deleted'
    throw new OnrecordError('record-missing', {
      place: path,
      reason: `${reason} while it was open`,
    })
  }
}
