#!/usr/bin/env node
// Starts Onrecord, on the Node that npm brought along where the one that started this is too old.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { findNode } from './find-node.mjs'

const entry = new URL('../dist/cli/main.js', import.meta.url)

if (!existsSync(entry)) {
  console.error(
    'Onrecord is not built yet. Run `npm start` once in its folder; it does all set-up.',
  )
  process.exit(1)
}
const node = findNode()
if (node === process.execPath) {
  const { enableCompileCache } = await import('node:module')
  enableCompileCache?.()
  await import(entry.href)
} else if (node) {
  // The child has the terminal's signals too: it answers them, and this waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined)
  const { status, signal } = spawnSync(
    node,
    [fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    { stdio: 'inherit' },
  )
  process.exit(status ?? (signal === 'SIGINT' ? 130 : 1))
} else {
  console.error(
    `Onrecord needs Node 22.12 or later; this is ${process.version}. Install it from nodejs.org.`,
  )
  process.exit(1)
}
