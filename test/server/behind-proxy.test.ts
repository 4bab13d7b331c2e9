import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request as requestPlain, type IncomingHttpHeaders } from 'node:http'
import { request as requestSecure } from 'node:https'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'

import { openStore, type Store } from '../../src/record/index.ts'
import { serve, type Serving } from '../../src/server/index.ts'

const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find(existsSync)
const skip =
  nginx === undefined || spawnSync('openssl', ['version']).status !== 0
    ? 'nginx and openssl are not installed here (on Debian: apt-get install nginx-light openssl)'
    : false

/** The set-ups of docs/operations.md: what nginx is told of a request's Host, and whether it speaks TLS. */
const setUps = [
  { name: 'TLS, Host kept', isSecure: true, header: 'proxy_set_header Host $http_host;' },
  { name: 'TLS, Host rewritten', isSecure: true, header: '' },
  { name: 'without TLS', isSecure: false, header: 'proxy_set_header Host $http_host;' },
]

describe('a server behind nginx', { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  const token = 'a token of some length'
  let store: Store
  before(async () => {
    store = await openStore(join(folder, 'r.sqlite'), { create: true })
    const made = spawnSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-subj',
        '/CN=newsroom.example',
        '-keyout',
        'key.pem',
        '-out',
        'cert.pem',
      ],
      { cwd: folder },
    )
    assert.equal(made.status, 0, String(made.stderr))
  })
  after(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  for (const { name, isSecure, header } of setUps) {
    test(name, async (t) => {
      const port = await findFreePort()
      const publicUrl = new URL(`${isSecure ? 'https' : 'http'}://newsroom.example:${port}/`)
      const serving: Serving = await serve(
        { store, read: () => assert.fail('nothing is read here'), maxSize: 1000 },
        {
          host: '127.0.0.1',
          port: 0,
          token,
          publicUrl,
          onFailure: (error) => assert.fail(String(error)),
        },
      )
      t.after(() => serving.close())
      await startNginx(t, folder, port, { isSecure, header, target: serving.address })
      const ask = makeAsk(publicUrl)

      assert.equal((await ask('GET', '/api/record')).status, 401, 'who shows nothing')
      const bearer = { authorization: `Bearer ${token}` }
      assert.equal((await ask('GET', '/api/record', bearer)).status, 200)

      const link = new URL(serving.makeLink())
      assert.equal(link.origin, publicUrl.origin)
      const visit = await ask('GET', link.pathname + link.search)
      assert.equal(visit.status, 302)
      const [cookie = ''] = visit.headers['set-cookie'] ?? []
      assert.match(cookie, isSecure ? /^__Host-onrecord=.*; Secure/ : /^onrecord_session=/)
      assert.doesNotMatch(cookie, /a token/)
      const session = { cookie: cookie.split(';')[0] ?? '' }
      assert.equal((await ask('GET', '/api/record', session)).status, 200)
      assert.equal((await ask('GET', link.pathname + link.search)).status, 401, 'good once')

      const undo = (origin: string) =>
        ask(
          'POST',
          '/api/decisions/x/undo',
          { ...session, origin, 'content-type': 'application/json' },
          '{"by":"Ann Lee"}',
        )
      assert.equal((await undo(publicUrl.origin)).status, 404, 'a change from its own page')
      assert.equal((await undo('https://evil.example')).status, 403)
      const { headers } = await ask('GET', '/', session)
      assert.equal('strict-transport-security' in headers, isSecure)

      await ask('POST', '/logout', { ...session, origin: publicUrl.origin })
      assert.equal((await ask('GET', '/api/record', session)).status, 401, 'after logging out')
    })
  }
})

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
}

/** Asks the proxy by its public name, which leads to this machine. */
function makeAsk({ host, port, protocol }: URL) {
  const send = protocol === 'https:' ? requestSecure : requestPlain
  return (
    method: string,
    path: string,
    headers: Readonly<Record<string, string>> = {},
    body = '',
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port, method, path, rejectUnauthorized: false }
      const sent = send({ ...options, agent: false, headers: { ...headers, host } }, (answer) => {
        answer.resume()
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers }))
      })
      sent.on('error', reject)
      sent.end(body)
    })
}

async function startNginx(
  t: { after(end: () => unknown): void },
  folder: string,
  port: number,
  { isSecure, header, target }: { isSecure: boolean; header: string; target: string },
): Promise<void> {
  const place = join(folder, `nginx-${port}`)
  const tls = isSecure
    ? `ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;`
    : ''
  writeFileSync(
    `${place}.conf`,
    `daemon off; master_process off; pid ${place}.pid; error_log ${place}.log;
    events {}
    http {
      access_log off;
      client_body_temp_path ${place}-body; proxy_temp_path ${place}-proxy; fastcgi_temp_path ${place}-f; uwsgi_temp_path ${place}-u; scgi_temp_path ${place}-s;
      server {
        listen 127.0.0.1:${port} ${isSecure ? 'ssl' : ''}; ${tls}
        location / {
          proxy_pass ${target.replace(/\/$/, '')};
          ${header}
          proxy_set_header X-Forwarded-For $remote_addr;
          proxy_http_version 1.1; proxy_buffering off;
        }
      }
    }`,
  )
  const running = spawn(nginx ?? '', ['-c', `${place}.conf`, '-e', `${place}.log`], {
    stdio: 'ignore',
  })
  t.after(async () => {
    const ended = once(running, 'exit')
    running.kill('SIGKILL')
    await ended
  })
  for (let tries = 0; tries < 100; tries++) {
    const ask = makeAsk(new URL(`${isSecure ? 'https' : 'http'}://newsroom.example:${port}/`))
    const answer = await ask('GET', '/').catch(() => null)
    if (answer) return
    await sleep(50)
  }
  assert.fail(readFileSync(`${place}.log`, 'utf8'))
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
