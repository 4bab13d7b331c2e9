import { hashText } from '../../hash-text.ts'
import { dirname, join } from 'node:path'

import { recordPlace } from '../../record/databases/record-place.ts'
import type { Surroundings } from './configuration-file.ts'
import { hidePassword } from './hide-password.ts'

/**
 * The file of the watch state: `RECORD.watch.json` beside the file of a record; if the record is in a database, a
 * file in the user's data folder.
 */
export function watchStatePlace(record: string, { env, platform }: Surroundings = process): string {
  if (!/^\w{2,20}:\/\//.test(record)) return `${record}.watch.json`
  const folder = dirname(recordPlace({ env: { ...env, ONRECORD_RECORD: '' }, platform }))
  return join(folder, `watch-${hashText(hidePassword(record)).slice(0, 16)}.json`)
}
