import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'

import { glob, isDynamicPattern } from 'tinyglobby'

import { OnrecordError } from '../errors.ts'

/** How inputs are found and read. */
export interface InputOptions {
  /** The most bytes of one file. */
  readonly maxSize: number
  /** What `-` stands for. */
  readonly stdin: AsyncIterable<Uint8Array>
}

/** A file found, or why one could not be. */
export type FoundInput =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'failed'; readonly path: string; readonly error: OnrecordError }

/**
 * The files that paths, folders and patterns name, in the order given; `-` is standard input. Of a folder,
 * those below it whose names end in .txt, .html, .htm or .xhtml, by name. What cannot be found or looked into is
 * given in its place with the reason.
 */
export async function findInputs(patterns: readonly string[]): Promise<readonly FoundInput[]> {
  const found = await Promise.all(patterns.map(findInput))
  return found.flat()
}

/**
 * The bytes of a file.
 * @throws OnrecordError `input-not-found`, `input-unreadable`, `input-too-large`.
 */
export async function readInput(path: string, options: InputOptions): Promise<Uint8Array> {
  const stream = path === '-' ? options.stdin : createReadStream(path)
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > options.maxSize) {
        const known = path === '-' ? size : (await stat(path)).size
        throw new OnrecordError('input-too-large', { path, size: known, limit: options.maxSize })
      }
      chunks.push(chunk)
    }
  } catch (cause) {
    throw cause instanceof OnrecordError ? cause : asInputError(path, cause)
  }
  return Buffer.concat(chunks)
}

async function findInput(pattern: string): Promise<readonly FoundInput[]> {
  if (pattern === '-') return [{ kind: 'found', path: '-' }]
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
  const details = { path: pattern, endings: '.txt, .html, .htm or .xhtml' }
  return [failed(pattern, new OnrecordError('folder-without-reports', details))]
}

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
    if (entry.isDirectory()) found.push(...(await walk(path)))
    else if (/\.(?:txt|x?html?)$/i.test(entry.name)) found.push({ kind: 'found', path })
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
