import { CommanderError } from 'commander'

import { OnrecordError } from '../errors.ts'
import { makeProgram } from './make-program.ts'

/**
 * Runs a command line and sets the exit code: 0 done, 1 something could not be done, 2 the command was not
 * understood, 130 interrupted.
 */
async function run(args: readonly string[]): Promise<void> {
  // A reader that stops reading (`| head`) ends the work quietly.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1)
  })
  try {
    const program = await makeProgram(args[0])
    if (args.length === 0) program.help({ error: true })
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    process.exitCode = report(error)
  }
}

function report(error: unknown): number {
  // Commander has printed its own message: help and version are no failures, everything else is wrong usage.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof OnrecordError) {
    process.stderr.write(`onrecord: ${error.message}\n`)
    return error.exitCode
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`onrecord: unexpected failure, please report it: ${text}\n`)
  return 1
}

await run(process.argv.slice(2))
