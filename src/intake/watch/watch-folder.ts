import { stat } from 'node:fs/promises'
import { resolve, sep } from 'node:path'

import { asFaultOf, isOfAll } from '../../fault.ts'
import type { PassedOver } from '../found-input.ts'
import { findInputs, openInput } from '../find-inputs.ts'
import { ingestAll } from '../ingest-all.ts'
import type { Ingested } from '../ingest.ts'
import { giveEach } from './give-each.ts'
import type { WatchContext } from './watch-context.ts'

/**
 * One look at a folder, a file or a pattern: the reports of files that are new or have changed. A file is finished
 * once the next report is asked for, unless the record could not keep it. A file that cannot be read is reported
 * once, and again when it changes. A file that was written less than five seconds ago is left for later, because it
 * may be half written.
 */
export async function* watchFolder(
  place: string,
  watching: WatchContext,
): AsyncGenerator<Ingested> {
  const { state, tell, fail, signal, given, follow, maxSize } = watching
  const found: string[] = []
  const passed: PassedOver[] = []
  for (const input of await findInputs([place], { follow, pipes: false })) {
    if (input.kind === 'found') found.push(input.path)
    else if (input.kind === 'passed') passed.push(input.why)
    // Files may still come.
    else if (input.kind === 'failed' && input.error.code !== 'folder-without-reports') {
      fail(input.error)
    }
  }
  forgetOthers(place, found, state.files)
  const fresh: string[] = []
  for (const path of found) {
    if (state.files.get(resolve(path)) !== (await markOf(path))?.mark) fresh.push(path)
  }
  tell({ kind: 'looked', place, what: 'file', found: found.length, fresh: fresh.length })
  if (passed.length > 0) tell({ kind: 'passed', place, why: passed })
  for (const path of fresh) {
    if (signal.aborted) return
    const mark = await settle(path, watching)
    try {
      const reports = ingestAll(openInput(path, noInput()), path, { given, maxSize, fail })
      yield* giveEach(reports, watching)
    } catch (cause) {
      if (signal.aborted) throw cause
      const error = asFaultOf(path, cause)
      fail(error)
      // The next file would not be kept either; this one is new again in the next round.
      if (isOfAll(error)) return
    }
    if (mark !== null) state.files.set(resolve(path), mark)
  }
}

/** The mark by which a change of a file is recognised; null if there is no such file. */
async function markOf(path: string): Promise<{ mark: string; changed: number } | null> {
  try {
    const { mtimeMs, size } = await stat(path)
    return { mark: `${mtimeMs} ${size}`, changed: mtimeMs }
  } catch {
    // It is gone, or may not be looked at: intake says which.
    return null
  }
}

/** The mark of a file that was not written to for five seconds. */
async function settle(path: string, { clock, signal }: WatchContext): Promise<string | null> {
  for (;;) {
    const found = await markOf(path)
    if (!found) return null
    const age = clock.now() - found.changed
    // A time in the future comes from the clock of another machine.
    if (age >= quiet || age < 0) return found.mark
    await clock.sleep(quiet - age, signal)
  }
}

/** Forgets the files of a folder that are gone. */
function forgetOthers(place: string, found: readonly string[], files: Map<string, string>): void {
  const there = new Set(found.map((path) => resolve(path)))
  for (const path of files.keys()) {
    if (path.startsWith(resolve(place) + sep) && !there.has(path)) files.delete(path)
  }
}

async function* noInput(): AsyncGenerator<Uint8Array> {}

const quiet = 5000
