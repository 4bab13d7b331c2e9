import { join } from 'node:path'

import { Command } from 'commander'
import { z } from 'zod'

import { saidBases } from '../../../data-model/index.ts'
import { OnrecordError } from '../../../errors.ts'
import {
  evaluateSaid,
  scoreSaid,
  type JudgedSaid,
  type SaidOutcome,
  type SaidScores,
  type Share,
} from '../../../evaluation/index.ts'
import { readInput } from '../../../intake/index.ts'
import { openReader } from '../../../reading/index.ts'
import { formatOption } from '../../options/format-option.ts'
import { formatJson, writeData } from '../../output/terminal-output.ts'
import { formatShare } from './format-share.ts'

/** `onrecord eval said`: whether it is known when statements were made, on statements judged by hand. */
export function saidCommand(): Command {
  return new Command('said')
    .description('Measure how often the day of a statement is right, on statements judged by hand.')
    .argument('<file>', 'the statements: JSON lines, such as test/time/said-polnear-train.jsonl')
    .requiredOption('--texts <folder>', 'the folder of the texts that were judged')
    .option('--wrong', 'print the statements in half a that were read wrongly')
    .addOption(formatOption())
    .action(runSaid)
}

async function runSaid(
  file: string,
  { texts, wrong, format }: { texts: string; wrong?: true; format: 'text' | 'json' },
): Promise<void> {
  const statements = await readStatements(file)
  const outcomes: SaidOutcome[] = []
  const reader = await openReader()
  try {
    for (const [path, judged] of Map.groupBy(statements, (one) => one.file)) {
      const content = await readText(join(texts, path))
      for (const [published, same] of Map.groupBy(judged, (one) => one.published)) {
        const reading = await reader.read({ content, published })
        for (const one of same) outcomes.push(evaluateSaid(one, content, reading.statements))
      }
    }
  } finally {
    await reader.close()
  }
  const scores = scoreSaid(outcomes)
  if (format === 'json') {
    await writeData(process.stdout, formatJson(scores))
    return
  }
  const lines = [
    `${outcomes.length} statements judged by hand, in per cent with 95 % intervals`,
    ...scores.flatMap(formatScores),
    ...(wrong ? outcomes.flatMap(formatWrong) : []),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function formatScores({
  half,
  found,
  basis,
  days,
  confusion,
  calibration,
}: SaidScores): readonly string[] {
  const countOf = (judged: string, read: string) =>
    confusion.find((cell) => cell.judged === judged && cell.read === read)?.count ?? 0
  const row = (name: string, share: Share) => `  ${name.padEnd(14)}${formatShare(share)}`.trimEnd()
  return [
    '',
    half === 'a' ? 'half a, looked at' : 'half b, not',
    row('found', found),
    row('basis right', basis),
    row('days right', days),
    '',
    `  ${'judged as, read as'.padEnd(20)}${saidBases.map((read) => read.padStart(9)).join('')}`,
    ...saidBases.map(
      (judged) =>
        `  ${judged.padEnd(20)}${saidBases.map((read) => String(countOf(judged, read)).padStart(9)).join('')}`,
    ),
    '',
    `  ${'confidence from'.padEnd(17)}mean   right`,
    ...calibration.map(({ least, mean, right }) =>
      `  ${least.toFixed(1).padEnd(17)}${mean.toFixed(2)}  ${formatShare(right)}`.trimEnd(),
    ),
  ]
}

function formatWrong({ judged, words, read, basis, days }: SaidOutcome): readonly string[] {
  const isTold = read?.basis === 'stated' || read?.basis === 'occasion'
  if (judged.half === 'b' || (basis && (days || !isTold))) return []
  const daysOf = (one: { start: string | null; end: string | null }) =>
    `${one.start ?? '?'}..${one.end ?? '?'}`
  const found = read
    ? `read ${read.basis} ${daysOf(read)} ${read.expression?.text ?? ''}`.trimEnd()
    : 'not read'
  return ['', judged.file, words, `  judged ${judged.basis} ${daysOf(judged)}; ${found}`]
}

const readText = async (file: string): Promise<string> =>
  Buffer.from(await readInput(file, { maxSize: 50_000_000, stdin: process.stdin })).toString('utf8')

async function readStatements(file: string): Promise<readonly JudgedSaid[]> {
  const lines = (await readText(file)).split('\n')
  try {
    return lines.flatMap((line) => (line === '' ? [] : [statement.parse(JSON.parse(line))]))
  } catch (cause) {
    const details = {
      file,
      what: 'statements with their days',
      example: 'test/time/said-polnear-train.jsonl',
    }
    throw new OnrecordError('evaluation-judgements', details, { cause })
  }
}

const pairs = z.array(z.tuple([z.int(), z.int()]))
const statement = z.object({
  file: z.string(),
  sha256: z.string(),
  source: pairs,
  cue: pairs,
  content: pairs,
  published: z.string(),
  basis: z.enum(saidBases),
  start: z.string().nullable(),
  end: z.string().nullable(),
  half: z.enum(['a', 'b']),
})
