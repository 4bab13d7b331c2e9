import { homedir } from 'node:os'
import { join } from 'node:path'

/** What the place of a record is derived from. */
export interface ProcessEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
}

/** Where the record is if none is named: `ONRECORD_RECORD`, else a file in the user's data folder of the platform. */
export function recordPlace({ env, platform }: ProcessEnvironment = process): string {
  if (env['ONRECORD_RECORD']) return env['ONRECORD_RECORD']
  return join(dataFolder(env, platform), 'onrecord', 'record.sqlite')
}

function dataFolder(env: ProcessEnvironment['env'], platform: NodeJS.Platform): string {
  const home = env['HOME'] || homedir()
  if (platform === 'win32') return env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  return env['XDG_DATA_HOME'] || join(home, '.local', 'share')
}
