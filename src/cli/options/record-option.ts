import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

import { Option, type Command } from 'commander'

import { OnrecordError } from '../../errors.ts'
import { openStore, recordPlace, type Store } from '../../record/index.ts'

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
  const store = await openStore(record, { access })
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
}

/** The record that is named; it is made, with its folder, if there is none. */
export async function openOrMakeRecord(
  { record = recordPlace() }: RecordOption,
  { wait = 60, signal }: Waiting = {},
): Promise<Store> {
  if (!isAddress(record)) await makeFolder(dirname(record), record)
  return openStore(record, { create: true, patience: wait * 1000, signal })
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
