import { spawn } from 'node:child_process'
import { devNull } from 'node:os'
import { fileURLToPath } from 'node:url'

/** The file that starts the command line. */
export const cliFile = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** How a command ended and what it printed. */
export interface CliResult {
  readonly code: number | null
  /** What ended it from outside; null where it ended by itself. */
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** What a command is given beside its arguments. */
export interface CliOptions {
  readonly input?: string | Uint8Array
  readonly cwd?: string
  /** Variables of the environment; of one's own no setting of Onrecord holds, and no configuration file is read unless one is named. */
  readonly env?: Readonly<Record<string, string>>
  /** Called when it runs. */
  readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void
  /** Called with all that was printed so far, whenever more is. */
  readonly onOutput?: (stdout: string, kill: (signal: NodeJS.Signals) => void) => void
}

const ownEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('ONRECORD_')),
)

/** Runs `onrecord` with these arguments, from its sources. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cliFile, ...args], {
      cwd: options.cwd,
      env: { ...ownEnvironment, NO_COLOR: '1', ONRECORD_CONFIG: devNull, ...options.env },
    })
    options.onStart?.((signal) => child.kill(signal))
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
      options.onOutput?.(stdout, (signal) => child.kill(signal))
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.on('error', reject)
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
    // A command that reads no standard input may close it first.
    child.stdin.on('error', () => undefined)
    child.stdin.end(options.input ?? '')
  })
}
