// npm run bench: the speed of reading; npm run bench -- record [COUNT [PLACE]]: that of a record; npm run bench -- serve [RECORD]: that of a
// record over HTTP; npm run bench -- differences [COUNT [PLACE]]: that of comparing; npm run bench -- web COUNT PLACE: that of the web app of a record which the second made.
import { join } from 'node:path'

import { build, installPackages, root, runNode } from './set-up.mjs'

const benches = {
  'read-many': 'bench/read-many.ts',
  record: 'bench/record.ts',
  web: 'bench/web.ts',
  serve: 'bench/serve.ts',
  differences: 'bench/differences.ts',
}

const [name = 'read-many', ...given] = process.argv.slice(2)
if (!Object.hasOwn(benches, name)) {
  console.error(`There is no bench ${name}. Give one of ${Object.keys(benches).join(', ')}.`)
  process.exit(2)
}
installPackages()
if (name === 'web') await build()
process.exit(
  await runNode([join(root, benches[/** @type {keyof typeof benches} */ (name)]), ...given]),
)
