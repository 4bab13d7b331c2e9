import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** A way to a server on this machine that can fall silent: what is sent either way then goes nowhere, and no connection ends. */
export interface SilentWay {
  readonly port: number
  fallSilent(): void
  close(): Promise<void>
}

/** Opens such a way to a port of this machine. */
export async function openSilentWay(to: number): Promise<SilentWay> {
  let isSilent = false
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    for (const [from, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      from.on('data', (data) => void (isSilent || other.write(data)))
      from.on('error', () => undefined)
      from.on('close', () => void (isSilent || other.destroy()))
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    fallSilent() {
      isSilent = true
    },
    async close() {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
