import type { ErrorEntry } from './error-entry.ts'

/** The errors of taking reports in and of reading them. */
export const readingErrors = {
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
  offices: {
    message: 'The table of offices {place} cannot be used: {problem}',
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
    message: '{path} cannot be read ({reason}). Check its permissions.',
    exitCode: 1,
    status: 400,
  },
  'input-binary': {
    message:
      '{path} has a format that Onrecord does not read ({reason}). It reads text, HTML, PDF, DOCX, WARC, feeds, ninjs, NewsML-G2 and its own JSONL.',
    exitCode: 1,
    status: 415,
  },
  'input-damaged': {
    message: '{path} is a damaged {format} file ({reason}). Get a new copy of it.',
    exitCode: 1,
    status: 422,
  },
  'input-refused': {
    message: '{path} was not opened ({reason}).',
    exitCode: 1,
    status: 422,
  },
  'input-without-reports': {
    message: '{path} is {format}, but has no report with a text of its own.',
    exitCode: 1,
    status: 422,
  },
  'input-empty': {
    message: '{path} is empty. Give a report with a text; nothing was kept.',
    exitCode: 1,
    status: 422,
  },
  'input-too-large': {
    message: '{path} has {size} bytes; at most {limit} are read. Raise the limit with --max-size.',
    exitCode: 1,
    status: 413,
  },
  'folder-without-reports': {
    message: 'The folder {path} has no file whose name ends in {endings}.',
    exitCode: 1,
    status: 422,
  },
  'address-refused': {
    message: '{url} was not fetched ({reason}).',
    exitCode: 1,
    status: 403,
  },
  'address-unreachable': {
    message: '{url} could not be fetched ({reason}).',
    exitCode: 1,
    status: 502,
  },
  'address-failed': {
    message: '{url} could not be fetched (the server answered {status}). Check the address.',
    exitCode: 1,
    status: 502,
  },
  'address-deferred': {
    message: '{url} is not fetched again before {until} ({reason}). Try again after that.',
    exitCode: 1,
    status: 503,
  },
  'no-feed': {
    message:
      '{url} is not a feed. Give the address of an RSS, Atom or JSON Feed. To read a page, use `onrecord add`.',
    exitCode: 1,
    status: 422,
  },
  'evaluation-data': {
    message: '{folder} has no part of the corpus. Give a folder with text/ and attributions/.',
    exitCode: 1,
    status: 404,
  },
  'evaluation-gum': {
    message: '{folder} has no {genres} from GUM. Give a folder with GUM_news_….conllu files.',
    exitCode: 1,
    status: 404,
  },
  'evaluation-judgements': {
    message: '{file} is not a file of {what}. Give one such as {example}.',
    exitCode: 1,
    status: 422,
  },
  'judge-line': {
    message:
      '{path}, line {line} was not judged: {reason}. Give the words of two statements: { "a": "…", "b": "…" }.',
    exitCode: 1,
    status: 422,
  },
  'model-missing': {
    message: 'The model file {file} cannot be read. Reinstall Onrecord, or run `onrecord doctor`.',
    exitCode: 1,
    status: 500,
  },
  'model-damaged': {
    message:
      'The model file {file} is not the one that was shipped (its checksum differs). Reinstall Onrecord.',
    exitCode: 1,
    status: 500,
  },
  'node-too-old': {
    message:
      'The library needs Node {needed} or later; this is Node {version}. Install a newer one from nodejs.org, or use the command `onrecord`, which has its own.',
    exitCode: 1,
    status: 500,
  },
  'runtime-missing': {
    message:
      'The package onnxruntime-node is missing or does not start on this system ({reason}). npm silently leaves it out if its install script fails, and no script is needed: install it with `npm install --ignore-scripts onnxruntime-node@1.30.0`.',
    exitCode: 1,
    status: 500,
  },
} as const satisfies Record<string, ErrorEntry>
