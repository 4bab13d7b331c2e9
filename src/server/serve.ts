import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { serve as listen } from '@hono/node-server'

import { OnrecordError } from '../errors.ts'
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
}

/** A server that listens. */
export interface Serving {
  /** Its address: `http://127.0.0.1:8080/`. */
  readonly address: string
  /** Ends it: those that are being answered are answered. */
  close(): Promise<void>
}

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
  { host, port, token, onFailure }: ServeOptions,
): Promise<Serving> {
  if (!isLoopback(host) && token === null) {
    const problem = `Others reach ${host}: give a token that they must show.`
    throw new OnrecordError('usage', { problem })
  }
  const hosts = isLoopback(host) ? loopback : [host.toLowerCase(), ...loopback]
  const app = makeApp(services, { hosts, token, onFailure })
  const server = await new Promise<Server>((resolve, reject) => {
    const started = listen({ fetch: app.fetch, hostname: host, port }, () =>
      resolve(started as Server),
    )
    started.once('error', reject)
  }).catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new OnrecordError('address-taken', { host, port, reason }, { cause })
  })
  // A request that drips in holds no place for long.
  server.headersTimeout = 10_000
  server.requestTimeout = 60_000
  const { port: given } = server.address() as AddressInfo
  return {
    address: `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${given}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      }),
  }
}
