import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** `onrecord serve` in a process of its own. */
export interface StartedServer {
  /** Such as `http://127.0.0.1:8080/`. */
  readonly address: string
  end(): Promise<void>
}

/** Serves a record at a free port, to this machine alone. */
export async function startServer(record: string): Promise<StartedServer> {
  const main = fileURLToPath(new URL('../src/cli/main.ts', import.meta.url))
  const server = spawn(process.execPath, [main, 'serve', '--record', record, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(server, 'close')
  server.stdout.setEncoding('utf8')
  const [line] = (await Promise.race([
    once(server.stdout, 'data'),
    ended.then(() => ['it ended']),
  ])) as [string]
  const address = /http:\S+/.exec(line)?.[0]
  if (address === undefined) throw new Error(`the server did not start: ${line}`)
  return {
    address,
    async end() {
      server.kill()
      await ended
    },
  }
}
