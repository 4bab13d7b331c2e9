import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'

import { glob, isDynamicPattern } from 'tinyglobby'

import { OnrecordError } from '../errors.ts'
import { collectBytes } from './collect-bytes.ts'
import { isAddress } from './is-address.ts'

/** How an input is read whole. */
export interface InputOptions {
  /** The most bytes of one file. */
  readonly maxSize: number
  /** What `-` stands for. */
  readonly stdin: AsyncIterable<Uint8Array>
}

/** A file found, an address to be fetched, or why there is neither. `path` is as given. */
export type FoundInput =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'address'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: OnrecordError }

/**
 * The files that paths, folders and patterns name, in the order given; `-` is standard input, and what has a scheme is an address. Of a folder,
 * those below it whose names end as those of reports do, by name. What cannot be found or looked into is
 * given in its place with the reason.
 */
export async function findInputs(patterns: readonly string[]): Promise<readonly FoundInput[]> {
  const found = await Promise.all(patterns.map(findInput))
  return found.flat()
}

/**
 * The bytes of a file as they come; `-` is `stdin`.
 * @throws OnrecordError `input-not-found`, `input-unreadable`, as it is read.
 */
export async function* openInput(
  path: string,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* path === '-' ? stdin : (createReadStream(path) as AsyncIterable<Uint8Array>)
  } catch (cause) {
    throw cause instanceof OnrecordError ? cause : asInputError(path, cause)
  }
}

/**
 * All bytes of a file.
 * @throws OnrecordError `input-not-found`, `input-unreadable`, `input-too-large`.
 */
export const readInput = (path: string, { maxSize, stdin }: InputOptions): Promise<Uint8Array> =>
  collectBytes(openInput(path, stdin), path, maxSize)

async function findInput(pattern: string): Promise<readonly FoundInput[]> {
  if (pattern === '-') return [{ kind: 'found', path: '-' }]
  if (isAddress(pattern)) return [{ kind: 'address', path: pattern }]
  try {
    const entry = await stat(pattern)
    if (!entry.isDirectory()) return [{ kind: 'found', path: pattern }]
  } catch (cause) {
    if (isDynamicPattern(pattern)) {
      const paths = await glob(pattern, { onlyFiles: true, absolute: isAbsolute(pattern) })
      if (paths.length > 0) return paths.toSorted().map((path) => ({ kind: 'found', path }))
    }
    return [failed(pattern, asInputError(pattern, cause))]
  }
  const inside = await walk(pattern)
  if (inside.length > 0) return inside
  const details = { path: pattern, endings }
  return [failed(pattern, new OnrecordError('folder-without-reports', details))]
}

/** The names of files that a folder is searched for; also of those packed by gzip. */
const reportName = /\.(?:txt|x?html?|pdf|docx|json|jsonl|ndjson|xml|rss|atom|warc)(?:\.gz)?$/i
const endings = '.txt, .html, .pdf, .docx, .json, .jsonl, .xml, .rss, .atom or .warc'

async function walk(folder: string): Promise<readonly FoundInput[]> {
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    return [failed(folder, asInputError(folder, cause))]
  }
  const found: FoundInput[] = []
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) for (const inside of await walk(path)) found.push(inside)
    else if (reportName.test(entry.name)) found.push({ kind: 'found', path })
  }
  return found
}

const failed = (path: string, error: OnrecordError): FoundInput => ({ kind: 'failed', path, error })

function asInputError(path: string, cause: unknown): OnrecordError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new OnrecordError('input-not-found', { path }, { cause })
  }
  const reason = reasons[code] ?? code
  return new OnrecordError('input-unreadable', { path, reason }, { cause })
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EIO: 'the disk gave an error',
}
