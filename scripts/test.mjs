// npm test: all set-up, then every test; npm test -- FILE… runs some.
import { join } from 'node:path'

import { build, installPackages, root, runNode } from './set-up.mjs'

installPackages()
build()
const given = process.argv.slice(2)
const status = runNode(['--test', ...(given.length > 0 ? given : ['test/**/*.test.ts'])])
runNode([join(root, 'test/record/tell-skipped.ts')])
process.exit(status)
