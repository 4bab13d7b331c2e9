import { readdir, realpath, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'

import { asInputError } from './input-error.ts'
import type { FoundInput } from './found-input.ts'

/**
 * The files below a folder whose names are those of reports, sorted by name. Only regular files are read, because a
 * pipe could be waited for without end. A link within the folder is followed, to a file. A link out of the folder, to
 * a file or a folder, is followed only if `follow` says so, each folder once.
 */
export async function walkFolder(
  folder: string,
  isReport: (name: string) => boolean,
  follow: boolean,
): Promise<readonly FoundInput[]> {
  const found: FoundInput[] = []
  const seen = new Set<string>()
  const fail = (path: string, cause: unknown) => {
    found.push({ kind: 'failed', path, error: asInputError(path, cause) })
  }

  async function walk(path: string, root: string): Promise<void> {
    let entries
    try {
      const real = await realpath(path)
      if (seen.has(real)) return
      seen.add(real)
      entries = await readdir(path, { withFileTypes: true })
    } catch (cause) {
      fail(path, cause)
      return
    }
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const inside = join(path, entry.name)
      if (entry.isDirectory()) await walk(inside, root)
      else if (entry.isSymbolicLink()) await followLink(inside, entry.name, root)
      else if (isReport(entry.name)) {
        found.push(
          entry.isFile()
            ? { kind: 'found', path: inside }
            : { kind: 'passed', path: inside, why: 'no-file' },
        )
      }
    }
  }

  async function followLink(path: string, name: string, root: string): Promise<void> {
    let one
    try {
      one = await judgeFile(path, root, follow)
    } catch (cause) {
      if (isReport(name)) fail(path, cause)
      return
    }
    if (one === 'folder') {
      if (follow) await walk(path, root)
    } else if (isReport(name) || one.kind === 'passed-folder') {
      found.push(one.kind === 'passed-folder' ? { kind: 'passed', path, why: 'leads-out' } : one)
    }
  }

  await walk(folder, await realpath(folder).catch(() => folder))
  return found
}

/**
 * What is at a path in a folder whose real path is `root`: a file to read, a folder, or something that is skipped.
 * @throws as `stat` does.
 */
export async function judgeFile(
  path: string,
  root: string,
  follow: boolean,
): Promise<FoundInput | 'folder' | { readonly kind: 'passed-folder' }> {
  const [real, entry] = await Promise.all([realpath(path), stat(path)])
  const isOutside = !follow && !real.startsWith(root.endsWith(sep) ? root : root + sep)
  if (entry.isDirectory()) return isOutside && real !== root ? { kind: 'passed-folder' } : 'folder'
  if (isOutside) return { kind: 'passed', path, why: 'leads-out' }
  return entry.isFile() ? { kind: 'found', path } : { kind: 'passed', path, why: 'no-file' }
}
