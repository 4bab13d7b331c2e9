// npm run docs: writes docs/cli.md from the help of the commands.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { findNode } from '../bin/find-node.mjs'
import { root } from './set-up.mjs'

const help = (/** @type {string[]} */ command) => {
  const args = [join(root, 'src/cli/main.ts'), ...command, '--help']
  const { stdout } = spawnSync(findNode() ?? process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  return `## onrecord ${command.join(' ')}`.trimEnd() + `\n\n\`\`\`\n${stdout.trimEnd()}\n\`\`\`\n`
}

const pages = [
  [],
  ['read'],
  ['add'],
  ['watch'],
  ['search'],
  ['said'],
  ['who'],
  ['show'],
  ['decide'],
  ['decide', 'speaker'],
  ['decide', 'authority'],
  ['decide', 'said'],
  ['decide', 'not-a-statement'],
  ['decide', 'report'],
  ['decide', 'merge'],
  ['decide', 'split'],
  ['decisions'],
  ['undo'],
  ['reread'],
  ['export'],
  ['import'],
  ['mcp'],
  ['serve'],
  ['stats'],
  ['verify'],
  ['backup'],
  ['remove'],
  ['eval'],
  ['eval', 'polnear'],
  ['eval', 'speakers'],
  ['eval', 'times'],
  ['eval', 'firmness'],
  ['eval', 'factuality'],
  ['config'],
  ['config', 'show'],
  ['completion'],
  ['doctor'],
].map(help)
writeFileSync(
  join(root, 'docs/cli.md'),
  `# Commands\n\nWritten by \`npm run docs\` from the commands' own help.\n\n${pages.join('\n')}`,
)
