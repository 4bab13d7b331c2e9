// npm test: all set-up, then every test; npm test -- FILE… runs some.
import { build, installPackages, runNode } from './set-up.mjs'

installPackages()
build()
const given = process.argv.slice(2)
process.exit(runNode(['--test', ...(given.length > 0 ? given : ['test/**/*.test.ts'])]))
