// npm test: all set-up, then every test; npm test -- FILE… runs some. --coverage adds how much of src/ they ran.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'

import { installBrowser } from './install-browser.mjs'
import { build, installPackages, root, runNode } from './set-up.mjs'

installPackages()
await build()
installBrowser()
const given = process.argv.slice(2).filter((one) => one !== '--coverage')
const coverage = [
  '--experimental-test-coverage',
  '--test-coverage-include=src/**',
  '--test-reporter=./scripts/coverage-reporter.mjs',
]
const side = `--test-concurrency=${Math.min(8, availableParallelism())}`
const status = await runNode([
  '--test',
  side,
  ...(process.argv.includes('--coverage') ? coverage : []),
  ...(given.length > 0 ? given : ['test/**/*.test.ts']),
])
await runNode([join(root, 'test/tell-skipped.ts')])
process.exit(status)
