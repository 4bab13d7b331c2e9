import { statSync } from 'node:fs'

import { OnrecordError } from '../../../errors.ts'

/**
 * Looks, each time that it is called, whether the file at a path is the one that was there first: what is written to one that was deleted or
 * replaced is lost.
 * @returns What throws OnrecordError `record-missing` where it is another; nothing on Windows, where a file that is open stays.
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
