// npm run docs: writes docs/cli.md from the help of the commands.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { commandPaths } from '../src/cli/command-paths.ts'

const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))

const pages = (await commandPaths()).map((command) => {
  const { stdout } = spawnSync(process.execPath, [main, ...command, '--help'], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  const heading = ['onrecord', ...command].join(' ')
  return `## ${heading}\n\n\`\`\`\n${stdout.trimEnd()}\n\`\`\`\n`
})
writeFileSync(
  new URL('../docs/cli.md', import.meta.url),
  `# Commands\n\nWritten by \`npm run docs\` from the commands' own help.\n\n${pages.join('\n')}`,
)
