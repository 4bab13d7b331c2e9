/**
 * Every error that Onrecord throws on purpose: what it says, its exit code and HTTP status. docs/errors.md
 * lists the same codes; a test holds both in step. `{name}` stands for a detail given when it is thrown.
 */
export const errors = {
  usage: {
    message: '{problem}',
    exitCode: 2,
    status: 400,
  },
  configuration: {
    message: '{place}: {problem}',
    exitCode: 2,
    status: 400,
  },
  'input-not-found': {
    message:
      '{path}: no such file or folder. Give the path of a report, a folder of reports, or - for standard input.',
    exitCode: 1,
    status: 404,
  },
  'input-unreadable': {
    message: '{path}: cannot be read ({reason}). Check its permissions.',
    exitCode: 1,
    status: 400,
  },
  'input-binary': {
    message:
      '{path}: is nothing that Onrecord reads ({reason}). It reads text, HTML, PDF, DOCX, WARC, feeds, ninjs, NewsML-G2 and its own JSONL.',
    exitCode: 1,
    status: 415,
  },
  'input-damaged': {
    message: '{path}: is a broken {format} file ({reason}). Get it once more from where it came.',
    exitCode: 1,
    status: 422,
  },
  'input-refused': {
    message: '{path}: was not opened ({reason}).',
    exitCode: 1,
    status: 422,
  },
  'input-without-reports': {
    message: '{path}: is {format} and holds no report with a text of its own.',
    exitCode: 1,
    status: 422,
  },
  'input-empty': {
    message: '{path}: is empty. Give a report with a text; nothing was kept.',
    exitCode: 1,
    status: 422,
  },
  'input-too-large': {
    message:
      '{path}: {size} bytes, more than the {limit} that are read. Raise the limit with --max-size.',
    exitCode: 1,
    status: 413,
  },
  'folder-without-reports': {
    message: '{path}: the folder holds no file that ends in {endings}.',
    exitCode: 1,
    status: 422,
  },
  'address-refused': {
    message: '{url}: was not fetched ({reason}).',
    exitCode: 1,
    status: 403,
  },
  'address-unreachable': {
    message: '{url}: could not be fetched ({reason}).',
    exitCode: 1,
    status: 502,
  },
  'address-failed': {
    message: '{url}: could not be fetched (the server answered {status}). Check the address.',
    exitCode: 1,
    status: 502,
  },
  'address-deferred': {
    message: '{url}: is left alone until {until} ({reason}). Try again after that.',
    exitCode: 1,
    status: 503,
  },
  'no-feed': {
    message:
      '{url}: is no feed. Give the address of an RSS, Atom or JSON Feed; `onrecord add` takes in a page.',
    exitCode: 1,
    status: 422,
  },
  'evaluation-data': {
    message: '{folder}: holds no part of the corpus. Give a folder with text/ and attributions/.',
    exitCode: 1,
    status: 404,
  },
  'evaluation-gum': {
    message: '{folder}: holds no {genres} of GUM. Give a folder with GUM_news_….conllu files.',
    exitCode: 1,
    status: 404,
  },
  'evaluation-judgements': {
    message: '{file}: is no file of {what}. Give one such as {example}.',
    exitCode: 1,
    status: 422,
  },
  'model-missing': {
    message:
      'The model file {file} cannot be read. Install Onrecord anew, or run `onrecord doctor`.',
    exitCode: 1,
    status: 500,
  },
  'model-damaged': {
    message:
      'The model file {file} is not the one that was shipped (its checksum differs). Install Onrecord anew.',
    exitCode: 1,
    status: 500,
  },
  'runtime-missing': {
    message:
      'The package onnxruntime-node is not there or does not start on this system ({reason}). Install it with `npm install onnxruntime-node --ignore-scripts`.',
    exitCode: 1,
    status: 500,
  },
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

interface ErrorEntry {
  readonly message: string
  /** 1: the work could not be done. 2: the command was not understood. */
  readonly exitCode: 1 | 2
  readonly status: number
}

/** The code of an error that Onrecord throws on purpose. */
export type ErrorCode = keyof typeof errors

/** An error of the registry above. `details` are the values its message was filled with. */
export class OnrecordError extends Error {
  override readonly name = 'OnrecordError'
  readonly code: ErrorCode
  readonly details: Readonly<Record<string, string | number>>

  constructor(
    code: ErrorCode,
    details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(fill(errors[code].message, details), options)
    this.code = code
    this.details = details
  }

  get exitCode(): 1 | 2 {
    return errors[this.code].exitCode
  }

  get status(): number {
    return errors[this.code].status
  }
}

function fill(message: string, details: Readonly<Record<string, string | number>>): string {
  return message.replaceAll(/\{(\w{1,40})\}/g, (whole, name: string) =>
    String(details[name] ?? whole),
  )
}
