import { connect, type Socket } from 'node:net'

/** How long a slow client waits from a byte to the next; milliseconds. */
const pause = 50

/**
 * Attaches clients to a server that drip a request in byte by byte and read its answer a byte at a time; one that is cut off comes again. Gives
 * what detaches them.
 */
export function attachSlowClients(address: string, count: number, path: string): () => void {
  const { hostname, port } = new URL(address)
  const request = `GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`
  let isEnded = false
  const clients = new Set<{ readonly socket: Socket; sent: number }>()
  const attach = (): void => {
    const client = { socket: connect(Number(port), hostname), sent: 0 }
    clients.add(client)
    // Paused: it reads what `tick` asks for.
    client.socket.on('readable', () => undefined)
    client.socket.on('error', () => undefined)
    client.socket.on('close', () => {
      clients.delete(client)
      if (!isEnded) attach()
    })
  }
  for (let number = 0; number < count; number++) attach()
  const timer = setInterval(() => {
    for (const client of clients) {
      if (client.sent < request.length) client.socket.write(request.charAt(client.sent++))
      else client.socket.read(1)
    }
  }, pause)
  return () => {
    isEnded = true
    clearInterval(timer)
    for (const { socket } of clients) socket.destroy()
  }
}
