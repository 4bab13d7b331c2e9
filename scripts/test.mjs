// npm test: all set-up, then every test; npm test -- FILE… runs some.
import { join } from 'node:path'

import { installBrowser } from './install-browser.mjs'
import { build, installPackages, root, runNode } from './set-up.mjs'

installPackages()
await build()
installBrowser()
const given = process.argv.slice(2)
const status = await runNode(['--test', ...(given.length > 0 ? given : ['test/**/*.test.ts'])])
await runNode([join(root, 'test/tell-skipped.ts')])
process.exit(status)
