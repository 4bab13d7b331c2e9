import { once } from 'node:events'
import { readFileSync } from 'node:fs'

import { Command, InvalidArgumentError } from 'commander'

import { OnrecordError } from '../../errors.ts'
import { makeFetcher } from '../../intake/index.ts'
import { isPostgresAddress, recordPlace } from '../../record/index.ts'
import {
  makeSearchWorkers,
  isEverywhere,
  isLoopback,
  makeSecret,
  ownAddresses,
  serve,
  type Serving,
} from '../../server/index.ts'
import { formatExamples } from '../options/examples.ts'
import { addFetchOptions, fetcherOptions, type FetchOptions } from '../options/fetch-options.ts'
import { keepGoing, logFault } from '../work/keep-going.ts'
import { officesOption, readerOptions, type OfficesOption } from '../options/offices-option.ts'
import { makeLazyJudge, makeLazyReader } from '../work/lazy-reader.ts'
import { listenForInterrupt } from '../work/listen-for-interrupt.ts'
import { addRecordOption, openOrMakeRecord, type RecordOption } from '../options/record-option.ts'
import { addMaxSize } from '../options/report-inputs.ts'
import { escapeControlCharacters } from '../output/escape-control-characters.ts'

/** `onrecord serve`: serves the record over HTTP. */
export function serveCommand(): Command {
  const command = new Command('serve')
    .description(
      'Serve the record over HTTP, as web pages and as an API that is described at /api. Only this machine can reach it unless --host says otherwise. Others need a token, which is printed once.',
    )
    .option('--port <port>', 'the port to listen on; 0: any free port', parsePort, 8014)
    .option(
      '--host <host>',
      'the name or address to listen on; 0.0.0.0: all addresses of this machine',
      '127.0.0.1',
    )
    .option(
      '--token <token>',
      'the token that every request must send, at least 16 characters; others on this machine can read it in the list of processes (default: the variable ONRECORD_TOKEN; else none if only this machine is served, or a new one)',
    )
    .option('--token-file <file>', 'a file whose first line is the token')
    .option(
      '--public-url <address>',
      'the address at which others reach the server through a proxy: https://newsroom.example/',
      parsePublicUrl,
    )
    .addOption(officesOption())
  return addRecordOption(addFetchOptions(addMaxSize(command)))
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord serve', 'at http://127.0.0.1:8014/'],
        ['onrecord serve --host 192.0.2.7 --port 80', 'for others too, with a token'],
        [
          'onrecord serve --public-url https://newsroom.example/ --token-file token',
          'behind a proxy with TLS (docs/operations.md)',
        ],
      ]),
    )
    .action(runServe)
}

interface ServeCommandOptions extends RecordOption, FetchOptions, OfficesOption {
  readonly port: number
  readonly host: string
  readonly token?: string
  readonly tokenFile?: string
  readonly publicUrl?: URL
}

async function runServe(options: ServeCommandOptions): Promise<void> {
  const { port, host, maxSize, publicUrl = null } = options
  const given = findToken(options)
  const token = given ?? (isLoopback(host) && !publicUrl ? null : makeSecret())
  const place = options.record ?? recordPlace()
  const reader = makeLazyReader(readerOptions(options))
  const stop = listenForInterrupt()
  const letGo = keepGoing()
  const judge = makeLazyJudge()
  const store = await openOrMakeRecord(
    { record: place },
    { signal: stop.signal, comparer: judge.scorer },
  )
  // A PostgreSQL server searches in parallel by itself.
  const finder = isPostgresAddress(place) ? undefined : makeSearchWorkers(place)
  try {
    const fetcher = makeFetcher(fetcherOptions(options))
    const serving = await serve(
      { store, finder, read: reader.read, judge: judge.judge, fetcher, maxSize },
      { host, port, token, publicUrl, onFailure: logFault, onWrongTokens: tellWrongTokens },
    )
    process.stdout.write(describeServing(serving, options, given === null ? token : null))
    if (!stop.signal.aborted) await once(stop.signal, 'abort')
    await serving.close()
  } finally {
    stop.dispose()
    letGo()
    await reader.close()
    await finder?.close()
    await store.close()
    await judge.close()
  }
}

/** What is printed when a server listens; `token` is one that was made for it. */
function describeServing(
  serving: Serving,
  { host, publicUrl }: ServeCommandOptions,
  token: string | null,
): string {
  const link = serving.makeLink()
  const port = new URL(serving.address).port
  const addresses =
    publicUrl || !isEverywhere(host)
      ? []
      : ownAddresses().map((address) => `  Others reach it at http://${address}:${port}/\n`)
  const isGoodOnce = link.includes('?login=') ? '  The address lets one browser in, once.\n' : ''
  const forOthers = token === null ? '' : `  The token, for other browsers and programs: ${token}\n`
  const notice =
    isLoopback(host) || publicUrl
      ? ''
      : '  The connection is not encrypted. Put a proxy with TLS in front (docs/operations.md).\n'
  return `Serving the record at ${link} (Ctrl+C ends it)\n${isGoodOnce}${addresses.join('')}${forOthers}${notice}`
}

/**
 * The token that a person gave; null if none was given.
 * @throws OnrecordError `usage` if it is empty, as an unset variable is, or if its file cannot be read.
 */
function findToken({ token, tokenFile }: ServeCommandOptions): string | null {
  if (token !== undefined) return token
  if (tokenFile === undefined) return process.env['ONRECORD_TOKEN'] ?? null
  try {
    return (readFileSync(tokenFile, 'utf8').split('\n')[0] ?? '').trim()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    const problem = `The token file cannot be read: ${reason}.`
    throw new OnrecordError('usage', { problem }, { cause })
  }
}

function tellWrongTokens(address: string, count: number): void {
  process.stderr.write(`onrecord: ${count} wrong tokens from ${escapeControlCharacters(address)}\n`)
}

function parsePublicUrl(value: string): URL {
  const url = URL.canParse(value) ? new URL(value) : null
  const isWhole =
    url && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === ''
  if (isWhole && url.username + url.password === '') return url
  throw new InvalidArgumentError(
    'Give the address of a host, without a path: https://newsroom.example/',
  )
}

function parsePort(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port < 65_536) return port
  throw new InvalidArgumentError('Give a number from 0 to 65535.')
}
