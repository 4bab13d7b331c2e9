import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of a test's own, in memory, that is soon full. */
export interface SmallDisk {
  readonly folder: string
  /** Gives it another size, in MiB; what is on it stays. */
  resize(size: number): void
  /** Takes it away, with all that is on it. */
  close(): void
}

/** Makes a disk of so many MiB; null where this user may not, or the system has none such. */
export function makeSmallDisk(size: number): SmallDisk | null {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-disk-'))
  const mount = (...options: readonly string[]): boolean =>
    spawnSync('mount', ['-t', 'tmpfs', '-o', ...options, 'tmpfs', folder]).status === 0
  if (process.platform !== 'linux' || !mount(`size=${size}m`)) {
    rmSync(folder, { recursive: true })
    return null
  }
  return {
    folder,
    resize(larger) {
      if (!mount(`remount,size=${larger}m`)) throw new Error(`${folder} could not be resized`)
    },
    close() {
      spawnSync('umount', [folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Why a test that needs such a disk is skipped. */
export const noSmallDisk = 'no small disk can be made here (on Linux, as root: mount -t tmpfs)'
