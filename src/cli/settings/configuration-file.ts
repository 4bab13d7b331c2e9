import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

import { OnrecordError } from '../../errors.ts'
import { hidePassword } from './hide-password.ts'
import { isSettingKey, settingKeys, settings, type SettingKey } from './settings.ts'

/** What the place of the configuration file is derived from. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: NodeJS.Platform
}

/** What a configuration file sets. */
export interface Configuration {
  readonly path: string
  /** Whether the file is there. */
  readonly exists: boolean
  readonly values: Readonly<Partial<Record<SettingKey, string | number>>>
}

/**
 * Where the configuration file is: `ONRECORD_CONFIG`, else a file in the user's folder for settings of the platform.
 */
export function configurationPlace({ env, platform }: Surroundings = process): string {
  if (env['ONRECORD_CONFIG']) return env['ONRECORD_CONFIG']
  return join(configurationFolder(env, platform), 'onrecord', 'config.json')
}

function configurationFolder(env: Surroundings['env'], platform: NodeJS.Platform): string {
  const home = env['HOME'] || homedir()
  if (platform === 'win32') return env['APPDATA'] || join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(home, 'Library', 'Preferences')
  return env['XDG_CONFIG_HOME'] || join(home, '.config')
}

/**
 * Reads the configuration file: JSON, an object of settings. If there is none, or an empty one, nothing is set. The
 * path of a record, or of a table of offices, is relative to the folder of the configuration file, and `~/` is the home
 * folder.
 * @throws OnrecordError `configuration` if `ONRECORD_CONFIG` names a file that does not exist, or if the file has
 * something that is not allowed.
 */
export function readConfiguration(surroundings: Surroundings = process): Configuration {
  const path = configurationPlace(surroundings)
  const text = readText(path, Boolean(surroundings.env['ONRECORD_CONFIG']))
  if (text === null || text.trim() === '') return { path, exists: text !== null, values: {} }
  const given = parseObject(text, path)
  const values = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, readValue(key, value, path)]),
  )
  return { path, exists: true, values }
}

function readText(path: string, isNamed: boolean): string | null {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '')
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException
    if (!isNamed && (code === 'ENOENT' || code === 'ENOTDIR')) return null
    const problem =
      code === 'ENOENT'
        ? 'there is no such file. Create it, or unset ONRECORD_CONFIG.'
        : `cannot be read (${message}). Check its permissions.`
    throw new OnrecordError('configuration', { place: path, problem }, { cause })
  }
}

function parseObject(text: string, place: string): object {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const problem = `the content is not JSON (${reason}). Give an object such as { "outlet": "Agency" }.`
    throw new OnrecordError('configuration', { place, problem }, { cause })
  }
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given
  const problem = `the content is ${describeGiven(given)}. Give an object such as { "outlet": "Agency" }.`
  throw new OnrecordError('configuration', { place, problem })
}

function readValue(key: string, value: unknown, place: string): string | number {
  if (!isSettingKey(key)) {
    const meant = settingKeys.find((known) => plain(known) === plain(key))
    const hint = meant ? `Write ${meant}.` : `The settings are ${settingKeys.join(', ')}.`
    const problem = `${JSON.stringify(key)} is not a setting. ${hint}`
    throw new OnrecordError('configuration', { place, problem })
  }
  const { schema, allowed } = settings[key]
  const read = schema.safeParse(value)
  if (!read.success) {
    const problem = `${key} is ${describeGiven(value)}. Give ${allowed}.`
    throw new OnrecordError('configuration', { place, problem })
  }
  const isPlace = key === 'record' || key === 'offices'
  return isPlace ? placeFrom(String(read.data), dirname(resolve(place))) : read.data
}

/** "min-confidence" as "minconfidence". */
const plain = (key: string): string => key.toLowerCase().replaceAll(/[^a-z]/g, '')

/** A value as it was given, at most its first 100 characters. */
export const describeGiven = (value: unknown): string =>
  JSON.stringify(typeof value === 'string' ? hidePassword(value) : value).slice(0, 100)

/** The path that a file in a folder names; a URL stays as it is. */
function placeFrom(path: string, folder: string): string {
  if (/^[a-z]{2,20}:\/\//i.test(path)) return path
  return /^~[/\\]/.test(path) ? join(homedir(), path.slice(2)) : resolve(folder, path)
}
