import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { extname, isAbsolute } from 'node:path'

import { glob, isDynamicPattern } from 'tinyglobby'

import { OnrecordError } from '../errors.ts'
import { collectBytes } from './collect-bytes.ts'
import { formats } from './formats/configuration.ts'
import type { FoundInput } from './found-input.ts'
import { asInputError } from './input-error.ts'
import { isAddress } from './is-address.ts'
import { judgeFile, walkFolder } from './walk-folder.ts'

/** How an input is read completely. */
export interface InputOptions {
  /** The most bytes of one file. */
  readonly maxSize: number
  /** The stream that `-` means. */
  readonly stdin: AsyncIterable<Uint8Array>
}

/** How inputs are looked for. */
export interface FindOptions {
  /** Whether to follow links that lead out of the folder that is searched; not unless given. */
  readonly follow?: boolean
  /**
   * Whether a path itself may name a pipe or a device, as `<(zcat a.gz)` does; it may unless given. One that is found
   * in a folder is never read.
   */
  readonly pipes?: boolean
}

/**
 * The files that paths, folders and patterns name, in the order given; `-` is standard input, and a path with a
 * scheme is an address. A folder gives the files below it whose names end like those of reports, sorted by name. What
 * is skipped, cannot be found or cannot be looked into is in its place, with the reason.
 */
export async function findInputs(
  patterns: readonly string[],
  options: FindOptions = {},
): Promise<readonly FoundInput[]> {
  const found = await Promise.all(patterns.map((pattern) => findInput(pattern, options)))
  return found.flat()
}

/**
 * The bytes of a file as they arrive; `-` is `stdin`.
 * @throws OnrecordError `input-not-found`, `input-unreadable`, while it is read.
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

async function findInput(
  pattern: string,
  { follow = false, pipes = true }: FindOptions,
): Promise<readonly FoundInput[]> {
  if (pattern === '-') return [{ kind: 'found', path: '-' }]
  if (isAddress(pattern)) return [{ kind: 'address', path: pattern }]
  try {
    const entry = await stat(pattern)
    if (entry.isFile() || (pipes && !entry.isDirectory())) return [{ kind: 'found', path: pattern }]
    if (!entry.isDirectory()) {
      const reason = 'it is not a regular file'
      return [failed(pattern, new OnrecordError('input-refused', { path: pattern, reason }))]
    }
  } catch (cause) {
    const matching = isDynamicPattern(pattern) ? await match(pattern, follow) : []
    return matching.length > 0 ? matching : [failed(pattern, asInputError(pattern, cause))]
  }
  const inside = await walkFolder(pattern, isReportName, follow)
  if (inside.some(({ kind }) => kind !== 'passed')) return inside
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(endings)
  const details = { path: pattern, endings: names }
  return [...inside, failed(pattern, new OnrecordError('folder-without-reports', details))]
}

/**
 * The endings of the names that a folder is searched for: those of plain text, of pages, of archives, and of every
 * format.
 */
const endings = [
  ...new Set([
    '.txt',
    '.html',
    '.htm',
    '.xhtml',
    '.xhtm',
    '.warc',
    ...formats.flatMap((format) => format.endings),
  ]),
]

/** Whether a file in a folder may contain reports, according to its name; it may also be packed by gzip. */
const isReportName = (name: string): boolean =>
  endings.includes(extname(name.replace(/\.gz$/i, '')).toLowerCase())

/** The files that match a pattern, by name; the folder that it searches is the part before its first sign. */
async function match(pattern: string, follow: boolean): Promise<readonly FoundInput[]> {
  const paths = await glob(pattern, { onlyFiles: true, absolute: isAbsolute(pattern) })
  const folder = /^[^*?{}()[\]!+@]*[/\\]/.exec(pattern)?.[0] ?? '.'
  const root = await realpath(folder).catch(() => folder)
  const found: FoundInput[] = []
  for (const path of paths.toSorted()) {
    try {
      const one = await judgeFile(path, root, follow)
      if (one !== 'folder' && one.kind !== 'passed-folder') found.push(one)
    } catch (cause) {
      found.push(failed(path, asInputError(path, cause)))
    }
  }
  return found
}

const failed = (path: string, error: OnrecordError): FoundInput => ({ kind: 'failed', path, error })
