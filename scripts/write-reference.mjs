// npm run reference: writes a reference of the library from its doc comments to reference/. TypeDoc needs a TypeScript of its own, so it is fetched
// when this runs, and is no part of what is installed.
import { spawnSync } from 'node:child_process'

import { installPackages, root } from './set-up.mjs'

installPackages()
const entryPoints = [
  'index',
  ...['record', 'server', 'mcp', 'times'].map((name) => `entry-points/${name}`),
]
const { status } = spawnSync(
  'npx',
  [
    '--yes',
    '--package=typedoc@0.28.20',
    '--package=typescript@6.0.3',
    'typedoc',
    '--tsconfig',
    'tsconfig.json',
    '--readme',
    'docs/library.md',
    '--out',
    'reference',
    '--name',
    'Onrecord',
    '--disableSources',
    ...entryPoints.map((name) => `src/${name}.ts`),
  ],
  { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' },
)
process.exit(status ?? 1)
