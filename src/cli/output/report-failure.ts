import type { OnrecordError } from '../../errors.ts'
import type { Progress } from './progress.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'

/**
 * A function that reports a report or line that fails, on standard error in place of the progress there, if any. The
 * others continue, and the command fails in the end.
 */
export function reportFailures(progress?: Pick<Progress, 'clear'>): (error: OnrecordError) => void {
  return (error) => {
    progress?.clear()
    process.stderr.write(`onrecord: ${escapeControlCharacters(error.message)}\n`)
    process.exitCode = error.exitCode
  }
}
