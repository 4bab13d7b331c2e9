#!/usr/bin/env node
// Starts Onrecord, on the Node that npm brought along where the one that started this is too old.
import { existsSync, readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { fileURLToPath } from 'node:url'

import { findNode } from './find-node.mjs'
import { runChild } from './run-child.mjs'

const entry = new URL('../dist/cli/main.js', import.meta.url)

/** Of a longer command line onnxruntime 1.30 reads itself to death (a recursion over /proc/self/cmdline). */
const longest = 8000

if (!existsSync(entry)) {
  console.error(
    'Onrecord is not built yet. Run `npm start` once in its folder; it does all set-up.',
  )
  process.exit(1)
}
const startedAgain = process.env.ONRECORD_ARGUMENTS === 'fd 4'
const isLong = !startedAgain && process.argv.join(' ').length > longest
if (startedAgain) {
  delete process.env.ONRECORD_ARGUMENTS
  process.argv.push(...JSON.parse(readFileSync(4, 'utf8')))
  endWithParent()
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
} else {
  // The arguments are handed over beside the command line.
  process.exitCode = await runChild(node, [fileURLToPath(import.meta.url)], {
    input: JSON.stringify(process.argv.slice(2)),
    env: { ...process.env, ONRECORD_ARGUMENTS: 'fd 4' },
  })
  process.exit()
}

/** Ends this process in good order where the one that started it is killed: nobody else could end it then. */
function endWithParent() {
  const parent = new Socket({ fd: 3 })
  parent.on('error', () => undefined)
  parent.on('close', () => process.kill(process.pid, 'SIGTERM'))
  parent.resume()
  parent.unref()
}
