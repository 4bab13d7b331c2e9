import type { ErrorEntry } from './error-entry.ts'

/** The errors of a record and of a server. */
export const recordErrors = {
  query: {
    message:
      'The query cannot be read at character {at}: {problem}. {suggestion}\n  {near}\n  {mark}^',
    exitCode: 2,
    status: 400,
  },
  'record-missing': {
    message:
      'There is no record at {place} ({reason}). Make one with `onrecord add`, or name another with --record.',
    exitCode: 1,
    status: 404,
  },
  'record-unreachable': {
    message:
      'The database {place} cannot be used ({reason}). Check the address, and that its server is running and lets you in.',
    exitCode: 1,
    status: 503,
  },
  'record-foreign': {
    message: '{place} is a database of another program. Name a record of Onrecord with --record.',
    exitCode: 1,
    status: 409,
  },
  'record-newer': {
    message:
      '{place} was made by a later Onrecord (its schema is {last}; this one knows {known}). Install that version.',
    exitCode: 1,
    status: 409,
  },
  'record-older': {
    message:
      '{place} was made by an earlier Onrecord (its schema is {last}; this one reads {known}). Run `onrecord upgrade`, which copies a file first.',
    exitCode: 1,
    status: 409,
  },
  'record-damaged': {
    message: '{place} is not a record, or is a damaged one ({reason}). Restore a backup of it.',
    exitCode: 1,
    status: 500,
  },
  'report-damaged': {
    message:
      'Report {report} is not as it was kept. Run `onrecord verify`, and restore a backup of the record.',
    exitCode: 1,
    status: 500,
  },
  'record-not-written': {
    message: '{place} could not be written: {reason}. What was kept before is unchanged.',
    exitCode: 1,
    status: 507,
  },
  'import-line': {
    message:
      '{path}, line {line} was refused: {reason}. Nothing from the line was kept. Give a file that `onrecord export` wrote.',
    exitCode: 1,
    status: 422,
  },
  'list-line': {
    message:
      '{path}, line {line} was refused: {reason}. Mend the line and import the file again: what is there stays as it is.',
    exitCode: 1,
    status: 422,
  },
  'list-unreadable': {
    message:
      '{path} is not a list of people ({reason}). Give CSV with a header that has the column name, or JSONL with an entry a line.',
    exitCode: 1,
    status: 422,
  },
  'several-of-name': {
    message: '{name} may mean several: {candidates}. Give an ID instead of the name.',
    exitCode: 1,
    status: 409,
  },
  'no-one-of-name': {
    message: 'The record names no one called {name}. Look for the name with onrecord people.',
    exitCode: 1,
    status: 404,
  },
  'output-not-written': {
    message: '{path} could not be written: {reason}. What was there before is unchanged.',
    exitCode: 1,
    status: 507,
  },
  'not-in-record': {
    message: 'The record has no report, statement, party or decision with the ID {id}.',
    exitCode: 1,
    status: 404,
  },
  forbidden: {
    message: 'The request was refused: {reason}. Open the address that the server printed.',
    exitCode: 1,
    status: 403,
  },
  'token-required': {
    message:
      'The server requires its token. Send it as `Authorization: Bearer TOKEN`, or open the address that the server printed.',
    exitCode: 1,
    status: 401,
  },
  'no-such-page': {
    message: 'There is no page at {path}. /api lists all pages.',
    exitCode: 1,
    status: 404,
  },
  'wrong-method': {
    message: '{path} does not accept {method}. Send {allowed}.',
    exitCode: 1,
    status: 405,
  },
  'wrong-body-type': {
    message: 'The body is {type}. Send JSON, with `Content-Type: application/json`.',
    exitCode: 1,
    status: 415,
  },
  'request-too-slow': {
    message: 'The request did not arrive in time. Send it again.',
    exitCode: 1,
    status: 408,
  },
  'head-too-large': {
    message:
      'The address and the headers of the request have more than {limit} bytes, the most that are read. Make the query shorter.',
    exitCode: 1,
    status: 431,
  },
  'address-taken': {
    message:
      'The server cannot listen on {host}, port {port} ({reason}). Give another port with --port.',
    exitCode: 1,
    status: 500,
  },
  'search-too-long': {
    message:
      'The search took more than {seconds} seconds and was stopped. Narrow it with more words or a field, or ask for fewer results at once.',
    exitCode: 1,
    status: 503,
  },
  busy: {
    message: 'The server is busy. Try again in {seconds} seconds.',
    exitCode: 1,
    status: 503,
  },
  'report-failed': {
    message:
      '{path} was not read because of a fault in Onrecord ({fault}). Please report it. The other reports are still read.',
    exitCode: 1,
    status: 500,
  },
  failure: {
    message: 'A fault in Onrecord stopped the work. Nothing was changed. Please report the fault.',
    exitCode: 1,
    status: 500,
  },
} as const satisfies Record<string, ErrorEntry>
