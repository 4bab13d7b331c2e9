// npm start: all set-up, then the reports given, or the examples, are read. Paths count from where npm was started.
import { resolve } from 'node:path'

import { build, installPackages, root, runNode } from './set-up.mjs'

installPackages()
build()
const given = process.argv.slice(2)
const start = process.env.INIT_CWD ?? process.cwd()
const paths = given.map((argument) =>
  argument.startsWith('-') ? argument : resolve(start, argument),
)
const read = ['read', ...(given.length > 0 ? paths : ['examples'])]
process.exit(runNode([resolve(root, 'bin/onrecord.mjs'), ...read]))
