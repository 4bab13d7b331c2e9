// npm run check: format, lint, types, then every test (imports and docs are among them); --static leaves the tests out.
import { join } from 'node:path'

import { installPackages, root, runNode } from './set-up.mjs'

const program = (path) => join(root, 'node_modules', path)

installPackages()
/** @type {[name: string, args: string[]][]} */
const steps = [
  ['format', [program('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.']],
  ['lint', [program('oxlint/bin/oxlint'), '--type-aware', '--deny-warnings', '--quiet']],
  ['types', [program('typescript/bin/tsc'), '-p', 'tsconfig.json']],
  ['types of the web app', [program('typescript/bin/tsc'), '-p', 'web/tsconfig.json']],
  ['tests', [join(root, 'scripts/test.mjs')]],
]
const wanted = process.argv.includes('--static') ? steps.slice(0, -1) : steps
let failed = 0
for (const [name, args] of wanted) {
  const status = await runNode(args)
  console.log(`${status === 0 ? '✓' : '✗'} ${name}`)
  if (status !== 0) failed++
}
process.exit(failed === 0 ? 0 : 1)
