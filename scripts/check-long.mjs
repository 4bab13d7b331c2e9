// npm run check:long: the checks that take minutes. Figures on PolNeAR, a long report, memory over a thousand reports, speed, and the
// properties over many more random texts, the API under requests made up from its description. Those that need ../shared, or
// Schemathesis on the PATH, say so where it is not there.
import { join } from 'node:path'

import { build, installPackages, root, runNode } from './set-up.mjs'

installPackages()
await build()
const checks = [
  'polnear',
  'speakers',
  'times',
  'firmness',
  'length',
  'growth',
  'memory',
  'archive',
  'fuzz',
  'record',
  'told-often',
  'one-matter',
  'schemathesis',
  'speed',
].map((name) => join(root, `test/long/${name}.check.ts`))
process.exit(await runNode(['--test', '--test-concurrency=1', ...checks]))
