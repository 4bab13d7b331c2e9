import { randomBytes } from 'node:crypto'
import { once } from 'node:events'

import { Command, InvalidArgumentError } from 'commander'

import { makeFetcher } from '../intake/index.ts'
import { isPostgresAddress, recordPlace } from '../record/index.ts'
import { findApart, isLoopback, serve } from '../server/index.ts'
import { formatExamples } from './examples.ts'
import { addFetchOptions, fetcherOptions, type FetchOptions } from './fetch-options.ts'
import { keepGoing, logFault } from './keep-going.ts'
import { makeLazyReader } from './lazy-reader.ts'
import { listenForInterrupt } from './listen-for-interrupt.ts'
import { addRecordOption, openOrMakeRecord, type RecordOption } from './record-option.ts'
import { addMaxSize } from './report-inputs.ts'

/** `onrecord serve`: the record over HTTP. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description(
      'Serve the record over HTTP, to this machine alone unless --host says otherwise: an API, described at /api. Others must show a token, which is printed once.',
    )
    .option('--port <port>', 'where to listen; 0: any that is free', parsePort, 8014)
    .option('--host <host>', 'the name or address to listen at', '127.0.0.1')
    .option(
      '--token <token>',
      'what every request must show (default: none for this machine alone, else a new one)',
    )
  return addRecordOption(addFetchOptions(addMaxSize(command)))
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord serve', 'at http://127.0.0.1:8014/'],
        ['onrecord serve --host 192.0.2.7 --port 80', 'to others too, with a token'],
      ]),
    )
    .action(runServe)
}

interface ServeCommandOptions extends RecordOption, FetchOptions {
  readonly port: number
  readonly host: string
  readonly token?: string
}

async function runServe(options: ServeCommandOptions): Promise<void> {
  const { port, host, maxSize } = options
  const token = options.token ?? (isLoopback(host) ? null : randomBytes(24).toString('base64url'))
  const place = options.record ?? recordPlace()
  const store = await openOrMakeRecord({ record: place })
  // A server of PostgreSQL searches beside its other work by itself.
  const finder = isPostgresAddress(place) ? undefined : findApart(place)
  const reader = makeLazyReader()
  const stop = listenForInterrupt()
  const letGo = keepGoing()
  try {
    const serving = await serve(
      {
        store,
        finder,
        read: reader.read,
        fetcher: makeFetcher(fetcherOptions(options)),
        maxSize,
      },
      { host, port, token, onFailure: logFault },
    )
    const shown = token === null || options.token !== undefined ? '' : `?token=${token}`
    process.stdout.write(`Serving the record at ${serving.address}${shown} (Ctrl+C ends it)\n`)
    if (!stop.signal.aborted) await once(stop.signal, 'abort')
    await serving.close()
  } finally {
    stop.dispose()
    letGo()
    await reader.close()
    await finder?.close()
    await store.close()
  }
}

function parsePort(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port < 65_536) return port
  throw new InvalidArgumentError('Give a number from 0 to 65535.')
}
