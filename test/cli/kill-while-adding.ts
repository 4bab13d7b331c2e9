import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openStore } from '../../src/record/index.ts'
import { makeRandom } from '../random.ts'
import { cliFile, runCli } from './run-cli.ts'

/** How often `add` is killed, among how many reports, and how many of them run at once. */
export interface Killing {
  readonly kills: number
  readonly reports: number
  readonly writers: 1 | 2
  readonly seed: number
  /** Where the record is; a file of its own unless given. */
  readonly record?: string
  /** Interrupts the writers otherwise than by killing them: they must then end by themselves. */
  readonly interrupt?: Interrupt
}

/** An interruption of the writers' work from elsewhere. */
export interface Interrupt {
  begin(): Promise<void>
  /** Called once the writers have ended. */
  end(): Promise<void>
}

/** What a line of `add --format jsonl` says. */
interface Acknowledged {
  readonly report: string
  readonly statements: number
}

/**
 * Kills `add` (SIGKILL) at moments that the seed gives, each time starting it again on the same reports and the same record. After each kill
 * every report that was ever acknowledged must be there with its statements, and `verify` must find nothing; at the end an `add` that is let
 * finish must have them all.
 * @returns how many reports were acknowledged before the last kill.
 */
export async function killWhileAdding(killing: Killing): Promise<number> {
  const { kills, reports, writers, seed, interrupt } = killing
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-'))
  try {
    const { record = join(folder, 'record.sqlite') } = killing
    // Short names: onnxruntime 1.30 crashes where the command line is longer than some 28,000 characters.
    const paths = Array.from({ length: reports }, (_, index) => `${index}.txt`)
    for (const [index, path] of paths.entries()) writeFileSync(join(folder, path), reportOf(index))
    const random = makeRandom(seed)
    const acknowledged = new Map<string, number>()
    for (let kill = 0; kill < kills; kill++) {
      // Now and then before anything is kept, else when a few more are, and within the work on the next.
      const after = random(5) === 0 ? null : 1 + random(3)
      const ways = [paths, paths.toReversed()].slice(0, writers)
      const lines = await Promise.all(
        ways.map((way) =>
          addAndKill(way, {
            record,
            folder,
            known: acknowledged,
            after,
            delay: random(after === null ? 900 : 40),
            interrupt,
          }),
        ),
      )
      await interrupt?.end()
      for (const { report, statements } of lines.flat()) acknowledged.set(report, statements)
      await checkRecord(record, acknowledged)
    }
    const before = acknowledged.size
    assert.ok(before < reports, 'the last kills had nothing left to interrupt: give more reports')
    const { stdout, ...ended } = await runCli(
      ['add', '-f', 'jsonl', '--record', record, ...paths],
      { cwd: folder },
    )
    assert.deepEqual(ended, { code: 0, signal: null, stderr: '' })
    const all = readLines(stdout)
    assert.equal(all.length, reports)
    for (const { report, statements } of all) {
      assert.equal(acknowledged.get(report) ?? statements, statements)
      acknowledged.set(report, statements)
    }
    assert.equal(acknowledged.size, reports)
    await checkRecord(record, acknowledged)
    return before
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface Adding {
  readonly record: string
  readonly folder: string
  readonly known: ReadonlyMap<string, number>
  /** Interrupted when so many reports are acknowledged that were not known before; null: at once. */
  readonly after: number | null
  /** So many milliseconds later. */
  readonly delay: number
  readonly interrupt: Interrupt | undefined
}

/** Adds reports until it is interrupted, and gives what it acknowledged. */
function addAndKill(
  paths: readonly string[],
  { record, folder, known, after, delay, interrupt }: Adding,
): Promise<readonly Acknowledged[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [cliFile, 'add', '--wait', '0', '-f', 'jsonl', '--record', record, ...paths],
      {
        // What it says when its server is gone is no news.
        stdio: ['ignore', 'pipe', interrupt ? 'ignore' : 'inherit'],
        cwd: folder,
      },
    )
    let stdout = ''
    let isTimed = false
    const kill = () => {
      if (isTimed) return
      isTimed = true
      setTimeout(() => {
        if (interrupt) interrupt.begin().catch(reject)
        else child.kill('SIGKILL')
      }, delay)
    }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      stdout += chunk
      const fresh = readLines(stdout).filter(({ report }) => !known.has(report))
      if (after !== null && fresh.length >= after) kill()
    })
    if (after === null) kill()
    child.on('error', reject)
    child.on('close', (code) => {
      if (interrupt) assert.equal(code, 1, 'it did not end as one that lost its server')
      resolve(readLines(stdout))
    })
  })
}

/** The whole lines: the last may have been cut off by the kill. */
const readLines = (stdout: string): readonly Acknowledged[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Acknowledged)

async function checkRecord(
  record: string,
  acknowledged: ReadonlyMap<string, number>,
): Promise<void> {
  const store = await openStore(record, { create: true })
  try {
    for (const [report, statements] of acknowledged) {
      assert.equal(
        await store.countStatements(report),
        statements,
        `report ${report} is lost or in part`,
      )
    }
    for await (const { report, problem } of store.verify()) assert.fail(`${report}: ${problem}`)
  } finally {
    await store.close()
  }
}

const reportOf = (index: number): string =>
  `The harbour of Port Aldry would open in ${index + 2} days, Ann Lind said on Monday. “We have waited for ${index + 2} ships,” she told reporters.\n\n` +
  `The Defence Ministry denied that ${index + 3} boats had been lost.\n`
