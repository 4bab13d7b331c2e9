import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { serve as listen } from '@hono/node-server'

import { OnrecordError } from '../errors.ts'
import { answerUnreadRequests, mostHeadBytes } from './answer-unread-requests.ts'
import { makeApp } from './make-app.ts'
import { isEverywhere, isLoopback, ownNames } from './access/own-names.ts'
import { makeSessions } from './access/sessions.ts'
import type { Services } from './services.ts'

/** Where and how a server listens. */
export interface ServeOptions {
  /** A name or address of this machine. */
  readonly host: string
  /** 0: one that is free. */
  readonly port: number
  /** What every request must show; null where nothing is asked, which only loopback allows. */
  readonly token: string | null
  /** The address by which others reach it through a proxy; null where there is none. */
  readonly publicUrl?: URL | null
  /** Told of somebody who shows wrong tokens. */
  readonly onWrongTokens?: (address: string, count: number) => void
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
  /** An address that lets one browser in, once; its own where nothing is asked. */
  makeLink(): string
  /** Ends it: those that are being answered are answered, where that takes two seconds at most. */
  close(): Promise<void>
}

/** How long those that are being answered are waited for at the end; milliseconds. */
const patience = 2000

/**
 * Serves a record over HTTP.
 * @throws OnrecordError `usage` where it would be open to others without a token, or the token can be guessed; `address-taken` where it cannot listen.
 */
export async function serve(
  services: Services,
  {
    host,
    port,
    token,
    publicUrl = null,
    onFailure,
    onWrongTokens = () => undefined,
    headTime = 10_000,
    requestTime = 60_000,
  }: ServeOptions,
): Promise<Serving> {
  checkOptions(host, token, publicUrl)
  const sessions = makeSessions()
  const hosts = ownNames(host)
  const app = makeApp(services, { hosts, token, publicUrl, sessions, onFailure, onWrongTokens })
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
  const address = `http://${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${given}/`
  return {
    address,
    makeLink() {
      // Where it listens everywhere, this machine at least reaches it so.
      const own = isEverywhere(host) ? `http://127.0.0.1:${given}/` : address
      const link = publicUrl?.href ?? own
      return token === null ? link : `${link}?login=${sessions.makeCode()}`
    },
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

function checkOptions(host: string, token: string | null, publicUrl: URL | null): void {
  const refuse = (problem: string) => new OnrecordError('usage', { problem })
  if (host.trim() === '') {
    throw refuse('The host is empty. Give a name or address of this machine: 127.0.0.1.')
  }
  if (token === null && publicUrl) {
    throw refuse(`Others reach ${publicUrl.href}. Give a token that they must send.`)
  }
  if (token === null && !isLoopback(host)) {
    throw refuse(`Others reach ${host}. Give a token that they must send.`)
  }
  if (token !== null && token.length < fewestCharacters) {
    const given = token === '' ? 'The token is empty.' : `The token has ${token.length} characters.`
    throw refuse(
      `${given} Give one of at least ${fewestCharacters}, which no one can guess, or give none: then one is made.`,
    )
  }
}

/** What has fewer is guessed sooner or later. */
const fewestCharacters = 16
