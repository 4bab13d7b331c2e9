// All set-up of a fresh checkout. Runs on any Node from 20 on.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { findNode } from '../bin/find-node.mjs'
import { runChild } from '../bin/run-child.mjs'

/** The folder of the checkout. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Installs the packages of the lockfile, unless those installed are its. Ends the process where it fails. */
export function installPackages() {
  const stamp = join(root, 'node_modules', '.onrecord-lockfile')
  const lockfile = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile) return
  console.error('Installing packages …')
  const windows = process.platform === 'win32'
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (status !== 0) fail('The packages could not be installed. See above for what npm says.')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, lockfile)
}

/** Compiles src/ to dist/, and the web app to dist/web/. Ends the process where it fails. */
export async function build() {
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const bundler = join(root, 'node_modules/vite/bin/vite.js')
  for (const step of [
    [compiler, '-p', 'tsconfig.build.json'],
    [bundler, 'build', '--config', 'web/vite.config.ts', '--logLevel', 'warn'],
  ]) {
    if ((await runNode(step)) !== 0) fail('The build failed.')
  }
}

/** Runs Node, one new enough, in the checkout, and gives its exit code. It is sent the signals that this process is sent. */
export function runNode(args, environment = {}) {
  const node = findNode()
  if (!node)
    fail(
      `Onrecord needs Node 22.12 or later; this is ${process.version}. Install it from nodejs.org.`,
    )
  return runChild(node, args, {
    cwd: root,
    env: { ...process.env, PATH: `${dirname(node)}:${process.env.PATH ?? ''}`, ...environment },
  })
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
