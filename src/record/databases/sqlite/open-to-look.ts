import { constants, copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import Database from 'better-sqlite3'

import { checkMark } from './check-mark.ts'

/**
 * Opens the file of a record so that nothing is written: neither the file nor its folder. A record that no process
 * writes to is one file, which is read as it is. One that is in use has a log beside it, which is read too. A file of
 * an earlier Onrecord that no process has open asks for a log: a copy of it, in the folder for temporary files, is
 * read instead and removed on closing.
 * @throws OnrecordError `record-foreign`; what better-sqlite3 throws.
 */
export async function openToLook(file: string): Promise<Database.Database> {
  for (let tries = 0; tries < mostTries; tries++) {
    if (!(await asksForLog(file))) return connect(file)
    const copied = copyAside(file)
    if (copied) return copied
  }
  return connect(file)
}

/** A copy of a file, open; null if a process began to write meanwhile, because the copy may be of two moments. */
function copyAside(file: string): Database.Database | null {
  const { mtimeMs } = statSync(file)
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-look-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const copy = join(folder, 'record.sqlite')
    copyFileSync(file, copy, constants.COPYFILE_FICLONE)
    if (statSync(file).mtimeMs !== mtimeMs || existsSync(`${file}-wal`)) {
      remove()
      return null
    }
    const database = connect(copy)
    const close = database.close.bind(database)
    database.close = () => {
      close()
      remove()
      return database
    }
    return database
  } catch (error) {
    remove()
    throw error
  }
}

const mostTries = 5

function connect(file: string): Database.Database {
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 10_000 })
  try {
    database.pragma('trusted_schema = off')
    database.pragma('cache_size = -65536')
    checkMark(database)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

/** Whether SQLite would make a log beside a file to read it: its head says that it has one, and there is none. */
async function asksForLog(file: string): Promise<boolean> {
  if (!existsSync(file) || existsSync(`${file}-wal`)) return false
  const head = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await head.read(Buffer.alloc(20), 0, 20, 0)
    return bytesRead === 20 && buffer[18] === 2
  } finally {
    await head.close()
  }
}
