import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import pg from 'pg'

/** A server of PostgreSQL of a test's own, in a folder of its own, on this machine's loopback alone. */
export interface PostgresServer {
  /** The address of a database of it. */
  addressOf(database: string, user?: string): string
  /** Makes an empty database, and gives its address. */
  newDatabase(settings?: string): Promise<string>
  /** Runs SQL in a database. */
  run<Row extends pg.QueryResultRow>(address: string, sql: string): Promise<readonly Row[]>
  start(): Promise<void>
  /** Ends it at once, as a crash would: what was not on the disk is lost. */
  crash(): Promise<void>
  /** Ends it for good, and takes its folder away. */
  close(): Promise<void>
}

/** Where PostgreSQL's programs are on this machine; null where they are not. */
export const postgresPrograms: string | null = findPrograms()

/** Why the tests that need a server are skipped here; false where they are not. They are demanded by ONRECORD_TEST_POSTGRES=required. */
export const skipPostgres: string | false =
  postgresPrograms === null && process.env['ONRECORD_TEST_POSTGRES'] !== 'required'
    ? "PostgreSQL's server is not installed here (on Debian: apt-get install postgresql)"
    : false

/** Makes a server and starts it. Whatever becomes of this process, the server ends with it. */
export async function startPostgres(): Promise<PostgresServer> {
  const programs = postgresPrograms
  if (programs === null) throw new Error('ONRECORD_TEST_POSTGRES=required, but there is no server')
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'))
  const owner = ownerOf(folder)
  const data = join(folder, 'data')
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--no-locale', '--no-sync'],
    { ...owner, cwd: folder, encoding: 'utf8' },
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr || String(made.error)}`)
  const rules = 'host all guarded 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\n'
  writeFileSync(join(data, 'pg_hba.conf'), rules)
  const port = await findFreePort()
  const settings = [
    `-c port=${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c fsync=off',
    '-c shared_buffers=32MB',
  ]
  let server: ChildProcess | null = null
  let databases = 0
  const addressOf = (database: string, user = 'postgres'): string =>
    `postgres://${user}@127.0.0.1:${port}/${database}`
  const run: PostgresServer['run'] = async <Row extends pg.QueryResultRow>(
    address: string,
    sql: string,
  ) => {
    const client = new pg.Client(address)
    await client.connect()
    try {
      return (await client.query<Row>(sql)).rows
    } finally {
      await client.end()
    }
  }
  const end = async (): Promise<void> => {
    const running = server
    server = null
    if (running === null || running.exitCode !== null) return
    const ended = once(running, 'close')
    running.stdin?.end()
    await ended
  }
  const start = async (): Promise<void> => {
    const command = `"${join(programs, 'postgres')}" -D "${data}" ${settings.join(' ')} >>"${join(folder, 'log')}" 2>&1`
    // The shell's input ends with this process, even where that is killed: then the server ends, at once.
    const guarded = `${command} & server=$!; read line; kill -QUIT $server; wait $server`
    server = spawn('/bin/sh', ['-c', guarded], {
      ...owner,
      cwd: folder,
      stdio: ['pipe', 'ignore', 'inherit'],
      detached: true,
    })
    await waitUntilReady(addressOf('postgres'))
  }
  await start()
  return {
    addressOf,
    run,
    start,
    crash: end,
    async newDatabase(options = '') {
      databases++
      const name = `record_${databases}`
      await run(addressOf('postgres'), `create database ${name} ${options}`)
      return addressOf(name)
    },
    async close() {
      await end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findPrograms(): string | null {
  const debian = '/usr/lib/postgresql'
  const installed = existsSync(debian)
    ? readdirSync(debian).toSorted((a, b) => Number(b) - Number(a))
    : []
  const folders = [
    ...(process.env['PATH'] ?? '').split(delimiter),
    ...installed.map((version) => join(debian, version, 'bin')),
  ]
  const needed = ['initdb', 'postgres', 'pg_dump', 'psql']
  return folders.find((folder) => needed.every((one) => existsSync(join(folder, one)))) ?? null
}

/** PostgreSQL refuses to run as root: then it runs as another user, whom the folder is given to. */
function ownerOf(folder: string): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const idOf = (option: string, user: string): number =>
    Number(spawnSync('id', [option, user], { encoding: 'utf8' }).stdout.trim() || NaN)
  const user = Number.isNaN(idOf('-u', 'postgres')) ? 'nobody' : 'postgres'
  const owner = { uid: idOf('-u', user), gid: idOf('-g', user) }
  chownSync(folder, owner.uid, owner.gid)
  return owner
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

async function waitUntilReady(address: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const client = new pg.Client(address)
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      if (attempt === 600) throw error
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
}
