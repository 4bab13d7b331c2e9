import { Command, Option } from 'commander'

import type { PairJudgement } from '../../../data-model/index.ts'
import { statementPairSchema } from '../../../data-model/pair-schema.ts'
import { OnrecordError } from '../../../errors.ts'
import { openInput } from '../../../intake/index.ts'
import { makePairJudge, type StatementPair } from '../../../reading/index.ts'
import { formatExamples } from '../../options/examples.ts'
import { reportFailures } from '../../output/report-failure.ts'
import { formatJudgement } from '../../output/format-judgement.ts'
import { writeData } from '../../output/terminal-output.ts'
import { listenForInterrupt } from '../../work/listen-for-interrupt.ts'
import { decodeLine, splitLines, type NumberedLine } from '../../work/split-lines.ts'

/** `onrecord judge`: whether pairs of statements differ, agree or neither. */
export function judgeCommand(): Command {
  return new Command('judge')
    .description(
      'Tell of pairs of statements whether they differ, agree or neither, by what, and which words show it. A line has the words of two statements: { "a": "…", "b": "…" }. If the words do not tell what they are about, a side can be { "text": "…", "matter": "…" }.',
    )
    .argument('[file]', 'the pairs as JSON lines, or - for standard input', '-')
    .addOption(
      new Option('-f, --format <format>', 'text is for people, jsonl for programs: one line a pair')
        .choices(['text', 'jsonl'])
        .default('text'),
    )
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord judge pairs.jsonl', 'how each pair stands, with the words that differ'],
        ['onrecord judge --format jsonl < pairs.jsonl > judged.jsonl', 'one line a pair, in order'],
        [
          `echo '{"a":"We will not rule out talks.","b":"There are no plans for talks."}' | onrecord judge`,
          'one pair',
        ],
      ]),
    )
    .action(runJudge)
}

/** So many pairs are judged together. */
const together = 256

async function runJudge(path: string, { format }: { format: 'text' | 'jsonl' }): Promise<void> {
  const stop = listenForInterrupt()
  const fail = reportFailures()
  const judge = await makePairJudge()
  try {
    for await (const lines of inGroups(splitLines(openInput(path, process.stdin)))) {
      if (stop.signal.aborted) break
      const read = lines.map((line) => readPair(path, line))
      const judged = await judge.judge(read.flatMap((one) => ('pair' in one ? [one.pair] : [])))
      let next = 0
      for (const one of read) {
        if ('error' in one) {
          fail(one.error)
          // The lines that come out stand in the order of those that went in.
          if (format === 'jsonl')
            await writeData(process.stdout, `${JSON.stringify({ error: one.error.message })}\n`)
        } else await write(one.pair, judged[next++], format)
      }
    }
  } finally {
    stop.dispose()
    await judge.close()
  }
  if (stop.signal.aborted) process.exitCode = stop.exitCode()
}

async function write(
  pair: StatementPair,
  judgement: PairJudgement | undefined,
  format: 'text' | 'jsonl',
): Promise<void> {
  if (!judgement) return
  await writeData(
    process.stdout,
    format === 'jsonl' ? `${JSON.stringify(judgement)}\n` : formatJudgement(pair, judgement),
  )
}

async function* inGroups(
  lines: AsyncIterable<NumberedLine>,
): AsyncGenerator<readonly NumberedLine[]> {
  let group: NumberedLine[] = []
  for await (const line of lines) {
    group.push(line)
    if (group.length === together) {
      yield group
      group = []
    }
  }
  if (group.length > 0) yield group
}

type ReadPair = { readonly pair: StatementPair } | { readonly error: OnrecordError }

function readPair(path: string, line: NumberedLine): ReadPair {
  const refuse = (reason: string): ReadPair => ({
    error: new OnrecordError('judge-line', { path, line: line.number, reason }),
  })
  const decoded = decodeLine(line)
  if (decoded.text === null) return refuse(decoded.reason)
  let value: unknown
  try {
    value = JSON.parse(decoded.text)
  } catch {
    return refuse('it is not JSON')
  }
  const parsed = statementPairSchema.safeParse(value)
  if (parsed.success) return { pair: parsed.data }
  const where = parsed.error.issues[0]?.path[0]
  return refuse(
    where === undefined ? 'it is no object' : `${String(where)} is not the words of a statement`,
  )
}
