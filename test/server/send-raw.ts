import { once } from 'node:events'
import { connect } from 'node:net'

/** Sends some bytes as they are to a server of this machine, and gives all that comes back until the connection ends. */
export async function sendRaw(host: string, port: number, request: string): Promise<string> {
  const socket = connect(port, host).setEncoding('utf8')
  socket.on('error', () => undefined)
  let answer = ''
  socket.on('data', (text: string) => (answer += text))
  socket.write(request)
  await once(socket, 'close')
  return answer
}
