import { OnrecordError } from './errors.ts'

/**
 * An error that nobody expected, as it is told: its name and where in Onrecord it arose, `RangeError at findTree (find-tree.js:32)`. Never its message, which may hold
 * words of a report.
 */
export function describeFault(error: unknown): string {
  const name = error instanceof Error ? error.name : 'Error'
  const [place] = placesOf(error)
  return place === undefined ? name : `${name} ${place.replace(frame, shorten)}`
}

/** The same for a log: its name, and a line for each place on the way to it. */
export function explainFault(error: unknown): string {
  const name = error instanceof Error ? error.name : 'Error'
  return [name, ...placesOf(error).map((place) => `    ${place}`)].join('\n')
}

/** An error that reading or keeping one report ended with, as one of that report: the others go on. An error of the registry stays what it is. */
export function asFaultOf(path: string, cause: unknown): OnrecordError {
  if (cause instanceof OnrecordError) return cause
  return new OnrecordError('report-failed', { path, fault: describeFault(cause) }, { cause })
}

/** Whether an error is one of the record or of what reads, and so would meet the next report as well. */
export const isOfAll = (error: unknown): boolean =>
  error instanceof OnrecordError && /^(?:record|model|runtime)-/.test(error.code)

const placesOf = (error: unknown): readonly string[] =>
  (error instanceof Error ? (error.stack ?? '') : '')
    .split('\n')
    .filter((line) => /^\s{1,20}at /.test(line))
    .map((line) => line.trim())

/** A place with its path: `at findTree (file:///…/syntax/find-tree.js:32:7)`. */
const frame = /\(?(?:[^\s()]{0,4000}[\\/])?([^\\/\s()]{1,200}:\d{1,9}):\d{1,9}\)?$/
const shorten = (_: string, file: string): string => `(${file})`
