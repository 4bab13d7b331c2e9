import {
  acts,
  modalities,
  polarities,
  statementKinds,
  utterances,
} from '../../../data-model/index.ts'
import { join } from 'node:path'

import { Command } from 'commander'
import { z } from 'zod'

import { OnrecordError } from '../../../errors.ts'
import {
  evaluateFirmness,
  placeStatement,
  scoreFirmness,
  type FirmnessOutcome,
  type PointedStatement,
  type WrittenStatement,
} from '../../../evaluation/index.ts'
import { readInput } from '../../../intake/index.ts'
import { makeReader } from '../../../reading/index.ts'
import { formatShare } from './format-share.ts'
import { formatOption } from '../../options/format-option.ts'
import { formatJson, writeData } from '../../output/terminal-output.ts'

/** `onrecord eval firmness`: whether act, polarity and modality are right, and utterance and kind. */
export function firmnessCommand(): Command {
  return new Command('firmness')
    .description(
      'Measure how often act, polarity, modality, utterance and kind are right, on statements judged by hand.',
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
  const reader = await makeReader()
  try {
    for (const judged of await readStatements(file)) {
      const text = 'file' in judged ? await readText(join(texts ?? '.', judged.file)) : ''
      const input = placeStatement(judged, text)
      const { sentences: trees } = await reader.parse({ content: input.text })
      outcomes.push(evaluateFirmness(judged, { ...input, trees }))
    }
  } finally {
    await reader.close()
  }
  const scores = scoreFirmness(outcomes)
  if (format === 'json') {
    await writeData(process.stdout, formatJson(scores))
    return
  }
  const columns = ['act', 'polarity', 'modality', 'all', 'utterance', 'kind', 'speech'] as const
  const lines = [
    `${outcomes.length} statements judged by hand, in per cent with 95 % intervals`,
    '',
    ...scores.flatMap((score) => [
      score.group,
      ...columns.flatMap((column) => {
        const share = score[column]
        return share ? `  ${column.padEnd(12)}${formatShare(share)}`.trimEnd() : []
      }),
    ]),
  ]
  if (wrong) {
    for (const outcome of outcomes) {
      const { half, words, judged, read } = outcome
      const fields = (['act', 'polarity', 'modality', 'utterance', 'kind'] as const).filter(
        (field) => outcome[field] !== null,
      )
      if (half === 'b' || fields.every((field) => outcome[field])) continue
      const [wanted, found] = [judged, read].map((one) =>
        fields.map((field) => one[field]).join(' '),
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
  act: z.enum(acts).optional(),
  polarity: z.enum(polarities).optional(),
  modality: z.enum(modalities).optional(),
  utterance: z.enum(utterances).optional(),
  kind: z.enum(statementKinds).optional(),
  half: z.enum(['a', 'b']).optional(),
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
