import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { serve as listen } from '@hono/node-server'

import { OnrecordError } from '../errors.ts'
import { answerUnreadRequests, mostHeadBytes } from './answer-unread-requests.ts'
import { makeApp } from './make-app.ts'
import type { Services } from './services.ts'

/** Where and how a server listens. */
export interface ServeOptions {
  /** A name or address of this machine. */
  readonly host: string
  /** 0: one that is free. */
  readonly port: number
  /** What every request must show; null where nothing is asked, which only loopback allows. */
  readonly token: string | null
  readonly onFailure: (error: unknown) => void
  /** In how many milliseconds the head of a request must come; 10,000 unless given. */
  readonly headTime?: number
  /** In how many milliseconds all of a request must come; 60,000 unless given. */
  readonly requestTime?: number
}

/** A server that listens. */
export interface Serving {
  /** Its address: `http://127.0.0.1:8080/`. */
  readonly address: string
  /** Ends it: those that are being answered are answered, where that takes two seconds at most. */
  close(): Promise<void>
}

/** How long those that are being answered are waited for at the end; milliseconds. */
const patience = 2000

/** The names and addresses of this machine for itself. */
const loopback = ['localhost', '127.0.0.1', '[::1]', '::1']

/** Whether nobody but this machine reaches a server there. */
export const isLoopback = (host: string): boolean => loopback.includes(host.toLowerCase())

/**
 * Serves a record over HTTP.
 * @throws OnrecordError `usage` where it would be open to others without a token; `address-taken` where it cannot listen.
 */
export async function serve(
  services: Services,
  { host, port, token, onFailure, headTime = 10_000, requestTime = 60_000 }: ServeOptions,
): Promise<Serving> {
  if (!isLoopback(host) && token === null) {
    const problem = `Others reach ${host}: give a token that they must show.`
    throw new OnrecordError('usage', { problem })
  }
  const hosts = isLoopback(host) ? loopback : [host.toLowerCase(), ...loopback]
  const app = makeApp(services, { hosts, token, onFailure })
  // A request that drips in holds no place for long.
  const serverOptions = {
    maxHeaderSize: mostHeadBytes,
    headersTimeout: headTime,
    requestTimeout: requestTime,
    connectionsCheckingInterval: 1000,
  }
  const server = await new Promise<Server>((resolve, reject) => {
    const started = listen({ fetch: app.fetch, hostname: host, port, serverOptions }, () =>
      resolve(started as Server),
    )
    started.once('error', reject)
  }).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OnrecordError('address-taken', { host, port, reason }, { cause })
  })
  answerUnreadRequests(server)
  const { port: given } = server.address() as AddressInfo
  return {
    address: `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${given}/`,
    close: () =>
      new Promise((resolve) => {
        // Whoever listens to changes, or reads slowly, would keep it going.
        const timer = setTimeout(() => server.closeAllConnections(), patience)
        server.close(() => {
          clearTimeout(timer)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
