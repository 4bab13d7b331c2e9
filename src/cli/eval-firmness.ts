import { Command } from 'commander'
import { z } from 'zod'

import { OnrecordError } from '../errors.ts'
import { evaluateFirmness, scoreFirmness, type JudgedStatement } from '../evaluation/index.ts'
import { acts, modalities, polarities } from '../firmness/index.ts'
import { readInput } from '../intake/index.ts'
import { formatOption, formatShare } from './eval-format.ts'

/** `onrecord eval firmness`: whether act, polarity and modality are right. */
export function firmnessCommand(): Command {
  return new Command('firmness')
    .description('How often act, polarity and modality are right, on statements judged by hand.')
    .argument('<file>', 'the statements: JSON lines, such as test/firmness/statements.jsonl')
    .option('--wrong', 'print those of half a that were read wrongly')
    .addOption(formatOption())
    .action(runFirmness)
}

async function runFirmness(
  file: string,
  { wrong, format }: { wrong?: true; format: 'text' | 'json' },
): Promise<void> {
  const outcomes = (await readStatements(file)).map(evaluateFirmness)
  const scores = scoreFirmness(outcomes)
  if (format === 'json') {
    process.stdout.write(`${JSON.stringify(scores, null, 2)}\n`)
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
    for (const { half, judged, read, act, polarity, modality } of outcomes) {
      if (half === 'b' || (act && polarity && modality)) continue
      const [wanted, found] = [judged, read].map(
        (one) => `${one.act} ${one.polarity} ${one.modality}`,
      )
      lines.push(
        '',
        `${judged.source} ${judged.cue} ${judged.content}`,
        `  judged ${wanted}; read ${found}`,
      )
    }
  }
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function readStatements(file: string): Promise<readonly JudgedStatement[]> {
  const bytes = await readInput(file, { maxSize: 50_000_000, stdin: process.stdin })
  const lines = Buffer.from(bytes).toString('utf8').split('\n')
  try {
    return lines.flatMap((line) => (line === '' ? [] : [judgement.parse(JSON.parse(line))]))
  } catch (cause) {
    const details = { file, what: 'judged statements', example: 'test/firmness/statements.jsonl' }
    throw new OnrecordError('evaluation-judgements', details, { cause })
  }
}

const judgement = z.object({
  source: z.string(),
  cue: z.string(),
  content: z.string(),
  act: z.enum(acts),
  polarity: z.enum(polarities),
  modality: z.enum(modalities),
  hard: z.boolean(),
})
