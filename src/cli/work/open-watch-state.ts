import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

import { OnrecordError } from '../../errors.ts'
import {
  newWatchState,
  readWatchState,
  writeWatchState,
  type WatchState,
} from '../../intake/index.ts'

/** The watch state, in a file. */
export interface OpenWatchState {
  readonly state: WatchState
  /**
   * Writes it to its file, either completely or not at all.
   * @throws OnrecordError `output-not-written`.
   */
  readonly save: () => void
}

/** The watch state in a file. If there is none, or none that can be read, it is empty: that only costs requests. */
export function openWatchState(path: string): OpenWatchState {
  const state = readWatchState(readText(path)) ?? newWatchState()
  return {
    state,
    save: () => {
      const part = `${path}.part`
      try {
        mkdirSync(dirname(path), { recursive: true })
        writeFileSync(part, writeWatchState(state, Date.now()), { mode: 0o600, flush: true })
        renameSync(part, path)
      } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause)
        throw new OnrecordError('output-not-written', { path, reason }, { cause })
      }
    },
  }
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return ''
    throw error
  }
}
