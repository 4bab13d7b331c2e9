import { Command } from 'commander'

import { makeReader } from '../../reading/index.ts'
import { version } from '../../version.ts'
import { formatExamples } from '../options/examples.ts'
import { largest } from '../../text/index.ts'

/** `onrecord doctor`: what works on this machine and what does not. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Check what works on this machine. The exit code is 1 if something does not.')
    .addHelpText(
      'after',
      formatExamples([['onrecord doctor', 'checks the runtime, the model and a first reading']]),
    )
    .action(runDoctor)
}

interface Finding {
  readonly what: string
  readonly works: boolean
  readonly detail: string
}

async function runDoctor(): Promise<void> {
  const findings: Finding[] = [
    { what: 'Onrecord', works: true, detail: version },
    {
      what: 'Node',
      works: true,
      detail: `${process.version} on ${process.platform} ${process.arch}`,
    },
    ...(await checkReading()),
  ]
  const width = largest(findings.map(({ what }) => what.length))
  for (const { what, works, detail } of findings) {
    process.stdout.write(`${works ? '✓' : '✗'} ${what.padEnd(width)}  ${detail}\n`)
  }
  if (findings.some(({ works }) => !works)) process.exitCode = 1
}

/** Loads the model and reads two sentences, one to find a statement in and one without. */
async function checkReading(): Promise<readonly Finding[]> {
  const start = performance.now()
  try {
    const reader = await makeReader()
    const loaded = performance.now()
    const { statements } = await reader.read({
      content: '“The ship has sailed,” Ann Lind said on Monday.',
    })
    const none = await reader.read({ content: 'The ship sailed at noon.' })
    await reader.close()
    const right =
      statements.length === 1 &&
      statements[0]?.speakers[0]?.name === 'Ann Lind' &&
      none.statements.length === 0
    return [
      {
        what: 'Model',
        works: true,
        detail: `${reader.model}, checksums right, loaded in ${Math.round(loaded - start)} ms`,
      },
      {
        what: 'Reading',
        works: right,
        detail: right
          ? 'a statement and its speaker found'
          : 'the test sentence was misread: reinstall Onrecord',
      },
    ]
  } catch (error) {
    return [
      {
        what: 'Model',
        works: false,
        detail: error instanceof Error ? error.message : String(error),
      },
    ]
  }
}
