import { acts, modalities, polarities } from '../../../data-model/index.ts'
import { join } from 'node:path'

import { Command } from 'commander'
import { z } from 'zod'

import { OnrecordError } from '../../../errors.ts'
import {
  evaluateFirmness,
  scoreFirmness,
  type FirmnessOutcome,
  type PointedStatement,
  type WrittenStatement,
} from '../../../evaluation/index.ts'
import { readInput } from '../../../intake/index.ts'
import { formatShare } from './format-share.ts'
import { formatOption } from '../../options/format-option.ts'
import { formatJson, writeData } from '../../output/terminal-output.ts'

/** `onrecord eval firmness`: whether act, polarity and modality are right. */
export function firmnessCommand(): Command {
  return new Command('firmness')
    .description(
      'Measure how often act, polarity and modality are right, on statements judged by hand.',
    )
    .argument('<file>', 'the statements: JSON lines, such as test/firmness/statements.jsonl')
    .option(
      '--texts <folder>',
      'the folder of the texts, if the file gives offsets instead of words',
    )
    .option('--wrong', 'print the statements in half a that were read wrongly')
    .addOption(formatOption())
    .action(runFirmness)
}

async function runFirmness(
  file: string,
  { texts, wrong, format }: { texts?: string; wrong?: true; format: 'text' | 'json' },
): Promise<void> {
  const outcomes: FirmnessOutcome[] = []
  for (const judged of await readStatements(file)) {
    outcomes.push(
      'file' in judged
        ? evaluateFirmness(judged, await readText(join(texts ?? '.', judged.file)))
        : evaluateFirmness(judged),
    )
  }
  const scores = scoreFirmness(outcomes)
  if (format === 'json') {
    await writeData(process.stdout, formatJson(scores))
    return
  }
  const columns = ['act', 'polarity', 'modality', 'all'] as const
  const lines = [
    `${outcomes.length} statements judged by hand, in per cent with 95 % intervals`,
    '',
    ...scores.flatMap((score) => [
      score.group,
      ...columns.map((column) => `  ${column.padEnd(12)}${formatShare(score[column])}`.trimEnd()),
    ]),
  ]
  if (wrong) {
    for (const { half, words, judged, read, act, polarity, modality } of outcomes) {
      if (half === 'b' || (act && polarity && modality)) continue
      const [wanted, found] = [judged, read].map(
        (one) => `${one.act} ${one.polarity} ${one.modality}`,
      )
      lines.push('', words, `  judged ${wanted}; read ${found}`)
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

const readText = async (file: string): Promise<string> =>
  Buffer.from(await readInput(file, { maxSize: 50_000_000, stdin: process.stdin })).toString('utf8')

async function readStatements(
  file: string,
): Promise<readonly (WrittenStatement | PointedStatement)[]> {
  const lines = (await readText(file)).split('\n')
  try {
    return lines.flatMap((line) => (line === '' ? [] : [statement.parse(JSON.parse(line))]))
  } catch (cause) {
    const details = { file, what: 'judged statements', example: 'test/firmness/statements.jsonl' }
    throw new OnrecordError('evaluation-judgements', details, { cause })
  }
}

const judgement = z.object({
  act: z.enum(acts),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  hard: z.boolean().optional(),
})
const pairs = z.array(z.tuple([z.int(), z.int()]))
const statement = z.union([
  judgement.extend({ source: z.string(), cue: z.string(), content: z.string() }),
  judgement.extend({
    file: z.string(),
    sha256: z.string(),
    source: pairs,
    cue: pairs,
    content: pairs,
  }),
])
