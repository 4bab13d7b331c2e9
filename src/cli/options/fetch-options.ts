import type { Command } from 'commander'

import type { FetcherOptions } from '../../intake/index.ts'
import { settingOption } from './setting-option.ts'
import { readArgument, settings } from '../settings/settings.ts'

/** The options of a command that fetches addresses. */
export interface FetchOptions {
  readonly maxSize: number
  readonly allowPrivate?: boolean
  /** Seconds. */
  readonly pause: number
  readonly contact?: string
}

/** Gives a command the options on how addresses are fetched, except `--max-size`. */
export function addFetchOptions(command: Command): Command {
  return command
    .option(
      '--allow-private',
      'also fetch from this machine and private networks, which is refused otherwise',
    )
    .addOption(
      settingOption(
        '--pause <seconds>',
        'the time between two requests to one host',
        settings.pause,
      ),
    )
    .option(
      '--contact <address>',
      'where you can be reached, which is sent to servers: an address or an e-mail address',
      (text) => readArgument(settings.contact, text),
    )
}

/** The options in the form in which a fetcher takes them. */
export const fetcherOptions = ({
  maxSize,
  allowPrivate = false,
  pause,
  contact,
}: FetchOptions): FetcherOptions => ({
  maxSize,
  allowPrivate,
  pause,
  ...(contact === undefined ? {} : { contact }),
})
