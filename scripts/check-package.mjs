// npm run check:package: packs the package and has publint and Are The Types Wrong look at it. Both are fetched when this runs.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { build, installPackages, root } from './set-up.mjs'

installPackages()
await build()
const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
const run = (program, ...args) =>
  spawnSync(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    .status ?? 1
try {
  const { version } = JSON.parse(
    spawnSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }).stdout,
  )[0]
  const file = join(folder, `onrecord-${version}.tgz`)
  // It is a module: what an old resolution or a require makes of it is left out.
  process.exitCode =
    run('npx', '--yes', 'publint@0.3.21', file, '--strict') ||
    run('npx', '--yes', '@arethetypeswrong/cli@0.18.5', file, '--profile', 'esm-only')
} finally {
  rmSync(folder, { recursive: true })
}
