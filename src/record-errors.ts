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
      '{place}: there is no record ({reason}). Make one with `onrecord add`, or name one with --record.',
    exitCode: 1,
    status: 404,
  },
  'record-unreachable': {
    message:
      '{place}: the database cannot be used ({reason}). Check the address, and that its server runs and lets you in.',
    exitCode: 1,
    status: 503,
  },
  'record-foreign': {
    message: '{place}: is a database of another program. Name a record of Onrecord with --record.',
    exitCode: 1,
    status: 409,
  },
  'record-newer': {
    message:
      '{place}: was made by a later Onrecord (schema {last}, this one knows {known}). Install that one.',
    exitCode: 1,
    status: 409,
  },
  'record-older': {
    message:
      '{place}: was made by an earlier Onrecord (schema {last}, this one reads {known}). Bring it to this one with `onrecord upgrade`; a file is copied first.',
    exitCode: 1,
    status: 409,
  },
  'record-damaged': {
    message: '{place}: is no record, or a broken one ({reason}). Go back to a copy of it.',
    exitCode: 1,
    status: 500,
  },
  'report-damaged': {
    message:
      'Report {report} is not as it was kept. Run `onrecord verify`, and go back to a copy of the record.',
    exitCode: 1,
    status: 500,
  },
  'record-not-written': {
    message: '{place}: could not be written: {reason}. What was kept before is as it was.',
    exitCode: 1,
    status: 507,
  },
  'import-line': {
    message:
      '{path}, line {line}: is refused: {reason}. Give what `onrecord export` wrote; nothing of the line was kept.',
    exitCode: 1,
    status: 422,
  },
  'output-not-written': {
    message: '{path}: could not be written: {reason}. What was there before is as it was.',
    exitCode: 1,
    status: 507,
  },
  'not-in-record': {
    message: '{id}: no report, statement, party or decision of that id is in the record.',
    exitCode: 1,
    status: 404,
  },
  forbidden: {
    message: 'The request is not answered: {reason}. Open the address that the server printed.',
    exitCode: 1,
    status: 403,
  },
  'token-wanted': {
    message:
      'The server asks for its token: send it as `Authorization: Bearer TOKEN`, or open the address that it printed.',
    exitCode: 1,
    status: 401,
  },
  'no-such-page': {
    message: '{path}: there is no such page. /api lists what there is.',
    exitCode: 1,
    status: 404,
  },
  'wrong-method': {
    message: '{path}: {method} does nothing here. Send {allowed}.',
    exitCode: 1,
    status: 405,
  },
  'wrong-body-type': {
    message: 'The body is {type}. Send JSON, with `Content-Type: application/json`.',
    exitCode: 1,
    status: 415,
  },
  'request-too-slow': {
    message: 'The request did not come in time. Send it once more.',
    exitCode: 1,
    status: 408,
  },
  'head-too-large': {
    message:
      'The address and the headers of the request have more than the {limit} bytes that are read. Make the query shorter.',
    exitCode: 1,
    status: 431,
  },
  'address-taken': {
    message:
      'The server cannot listen at {host}, port {port} ({reason}). Give another with --port.',
    exitCode: 1,
    status: 500,
  },
  'search-too-long': {
    message:
      'The search took more than {seconds} seconds and was broken off. Ask for less: more words, a field, fewer at once.',
    exitCode: 1,
    status: 503,
  },
  busy: {
    message: 'The server has as much to do as it can. Try again in {seconds} seconds.',
    exitCode: 1,
    status: 503,
  },
  'report-failed': {
    message:
      '{path}: was not read, by a fault of Onrecord ({fault}). Please report it. The other reports go on.',
    exitCode: 1,
    status: 500,
  },
  failure: {
    message: 'Something went wrong in Onrecord itself. Nothing was changed; please report it.',
    exitCode: 1,
    status: 500,
  },
} as const satisfies Record<string, ErrorEntry>
