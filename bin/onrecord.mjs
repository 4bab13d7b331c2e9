#!/usr/bin/env node
// Starts Onrecord, on the Node that npm brought along where the one that started this is too old.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { findNode } from './find-node.mjs'

const entry = new URL('../dist/cli/main.js', import.meta.url)

/** Of a longer command line onnxruntime 1.30 reads itself to death (a recursion over /proc/self/cmdline). */
const longest = 8000

if (!existsSync(entry)) {
  console.error(
    'Onrecord is not built yet. Run `npm start` once in its folder; it does all set-up.',
  )
  process.exit(1)
}
const startedAgain = process.env.ONRECORD_ARGUMENTS === 'fd 3'
const isLong = !startedAgain && process.argv.join(' ').length > longest
if (startedAgain) {
  delete process.env.ONRECORD_ARGUMENTS
  process.argv.push(...JSON.parse(readFileSync(3, 'utf8')))
}
const node = findNode()
if (node === null) {
  console.error(
    `Onrecord needs Node 22.12 or later; this is ${process.version}. Install it from nodejs.org.`,
  )
  process.exit(1)
}
if (node === process.execPath && !isLong) {
  const { enableCompileCache } = await import('node:module')
  enableCompileCache?.()
  await import(entry.href)
} else await startAgain()

/** Runs the command in a process of the Node that was found, its arguments handed over beside the command line. */
async function startAgain() {
  // The child has the terminal's signals too: it answers them, and this waits for it.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined)
  const child = spawn(node, [fileURLToPath(import.meta.url)], {
    stdio: ['inherit', 'inherit', 'inherit', 'pipe'],
    env: { ...process.env, ONRECORD_ARGUMENTS: 'fd 3' },
  })
  child.stdio[3].end(JSON.stringify(process.argv.slice(2)))
  const [code, signal] = await new Promise((resolve) => {
    child.on('exit', (...ended) => resolve(ended))
  })
  process.exit(code ?? (signal === 'SIGINT' ? 130 : 1))
}
