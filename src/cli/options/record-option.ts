import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

import { Option, type Command } from 'commander'

import { OnrecordError } from '../../errors.ts'
import { makePairJudge } from '../../reading/index.ts'
import { openStore, recordPlace, type Store, type StoreOptions } from '../../record/index.ts'
import { openOnce } from '../open-once.ts'

/** The option of every command that uses a record. */
export interface RecordOption {
  readonly record?: string
}

/** Gives a command the option `--record`. */
export function addRecordOption(command: Command): Command {
  return command.addOption(
    new Option(
      '-r, --record <place>',
      'the record: a file, or a database at postgres://user@host/database (default: the one that is set, else a file in your data folder)',
    ),
  )
}

/**
 * Does something with the record that is named, and closes it. `look`: nothing is written, even if the work would.
 * @throws OnrecordError `record-missing` and the others of `openStore`.
 */
export async function withRecord<Result>(
  { record = recordPlace() }: RecordOption,
  work: (store: Store) => Promise<Result>,
  access: 'look' | 'write' = 'write',
): Promise<Result> {
  const store = await openComparing(record, { access })
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

/** How to wait for a server that cannot be reached. */
export interface Waiting {
  /** For how many seconds keeping a report is tried again; 60 unless given. */
  readonly wait?: number
  /** Ends the waiting, and cuts off what the server does not answer. */
  readonly signal?: AbortSignal
  /** The network with which statements are compared; one of its own unless given. */
  readonly comparer?: StoreOptions['comparer']
}

/** The record that is named; it is made, with its folder, if there is none. */
export async function openOrMakeRecord(
  { record = recordPlace() }: RecordOption,
  { wait = 60, signal, comparer }: Waiting = {},
): Promise<Store> {
  if (!isAddress(record)) await makeFolder(dirname(record), record)
  return openComparing(record, { create: true, patience: wait * 1000, signal, comparer })
}

/** A record whose statements are compared whenever something is written to it; the network is loaded when that is first needed. */
export async function openComparing(place: string, options: StoreOptions): Promise<Store> {
  if (options.access === 'look' || options.comparer) return openStore(place, options)
  const judge = openOnce(makePairJudge)
  const store = await openStore(place, {
    ...options,
    comparer: async () => (await judge.open()).scorer,
  })
  return {
    ...store,
    async close() {
      await store.close()
      await judge.close()
    },
  }
}

const isAddress = (place: string): boolean => /^\w{2,20}:\/\//.test(place)

/** The record that is named; null if there is none. */
export async function openRecordIfAny({
  record = recordPlace(),
}: RecordOption): Promise<Store | null> {
  try {
    return await openStore(record, { access: 'look' })
  } catch (error) {
    if (error instanceof OnrecordError && error.code === 'record-missing') return null
    throw error
  }
}

async function makeFolder(folder: string, place: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    const reason = `its folder cannot be made (${cause instanceof Error ? cause.message : String(cause)})`
    throw new OnrecordError('record-not-written', { place, reason }, { cause })
  }
}
