// npm start: all set-up, then the example reports are read, kept in a record of their own and served to the browser; npm start -- FILE…
// reads the reports given and ends. Paths count from where npm was started.
import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { build, installPackages, root, runNode } from './set-up.mjs'

installPackages()
await build()
const onrecord = (...args) => runNode([join(root, 'bin/onrecord.mjs'), ...args])
const given = process.argv.slice(2)
if (given.length > 0) {
  const start = process.env.INIT_CWD ?? process.cwd()
  const paths = given.map((argument) =>
    argument.startsWith('-') ? argument : resolve(start, argument),
  )
  process.exit(await onrecord('read', ...paths))
}
const record = process.env.ONRECORD_RECORD ?? join(root, 'records/examples.sqlite')
mkdirSync(join(root, 'records'), { recursive: true })
process.exit(
  (await onrecord('read', 'examples')) ||
    (await onrecord('add', '--record', record, 'examples')) ||
    (await onrecord('serve', '--record', record)),
)
