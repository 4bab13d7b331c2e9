import type { Command } from 'commander'

import { OnrecordError } from '../../errors.ts'
import { recordPlace } from '../../record/databases/record-place.ts'
import {
  describeGiven,
  readConfiguration,
  type Configuration,
  type Surroundings,
} from './configuration-file.ts'
import { isSettingKey, settingKeys, settings, type SettingKey } from './settings.ts'

/** The value of a setting if the command line gives none, and who set it. */
export interface FoundSetting {
  readonly key: SettingKey
  /** Null if there is no value. */
  readonly value: string | number | null
  /** The environment variable, the path of the configuration file, or "default". */
  readonly source: string
}

/**
 * The value of every setting: from the environment, else from the configuration file, else the default.
 * @throws OnrecordError `configuration` if one of them has a value that is not allowed.
 */
export function findSettings(
  configuration: Configuration,
  surroundings: Surroundings = process,
): readonly FoundSetting[] {
  return settingKeys.map((key) => findSetting(key, configuration, surroundings))
}

function findSetting(
  key: SettingKey,
  { path, values }: Configuration,
  { env, platform }: Surroundings,
): FoundSetting {
  const { variable, schema, allowed, default: usual } = settings[key]
  const text = env[variable]
  if (text !== undefined && text !== '') {
    const read = schema.safeParse(text)
    if (read.success) return { key, value: read.data, source: variable }
    const problem = `${describeGiven(text)} is not allowed. Give ${allowed}.`
    throw new OnrecordError('configuration', { place: variable, problem })
  }
  const value = values[key]
  if (value !== undefined) return { key, value, source: path }
  const fallback =
    key === 'record' ? recordPlace({ env: { ...env, [variable]: '' }, platform }) : usual
  return { key, value: fallback, source: 'default' }
}

/**
 * Sets the options of a command that are settings and that the command line does not give.
 * @throws OnrecordError `configuration`.
 */
export function applySettings(command: Command): void {
  const open = command.options
    .map((option) => option.attributeName())
    .filter(
      (name) =>
        isSettingKey(name) && (command.getOptionValueSource(name) ?? 'default') === 'default',
    )
  if (open.length === 0) return
  for (const { key, value, source } of findSettings(readConfiguration())) {
    if (source !== 'default' && open.includes(key)) {
      command.setOptionValueWithSource(key, value, 'config')
    }
  }
}
