import { STATUS_CODES, type Server, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'

import { OnrecordError } from '../errors.ts'
import { formatProblem, problemType } from './problems/format-problem.ts'

/** The most bytes of the address and the headers of a request: the longest quotation that may be looked up fits, however it is written. */
export const mostHeadBytes = 256 * 1024

/** Answers what cannot be read as HTTP, or does not come in time, by the one shape of an error, and ends its connection. */
export function answerUnreadRequests(server: Server): void {
  const begun = new WeakMap<Duplex, ServerResponse>()
  server.on('request', ({ socket }, response) => begun.set(socket, response))
  server.on('clientError', (cause: NodeJS.ErrnoException, socket) => {
    const response = begun.get(socket)
    const isAnswering = response?.headersSent === true && !response.writableFinished
    if (!socket.writable || isAnswering) {
      socket.destroy()
      return
    }
    const error = explain(cause)
    const body = formatProblem(error)
    const head = [
      `HTTP/1.1 ${error.status} ${STATUS_CODES[error.status]}`,
      `Content-Type: ${problemType}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Connection: close',
    ]
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy())
  })
}

function explain({ code }: NodeJS.ErrnoException): OnrecordError {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new OnrecordError('head-too-large', { limit: mostHeadBytes })
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return new OnrecordError('request-too-slow')
  return new OnrecordError('usage', { problem: 'The request cannot be read as HTTP.' })
}
