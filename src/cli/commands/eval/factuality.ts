import { Command } from 'commander'

import { OnrecordError } from '../../../errors.ts'
import {
  parseHappenings,
  readUdsIh2,
  scoreFactuality,
  type Happening,
  type SignScores,
} from '../../../evaluation/index.ts'
import { readInput } from '../../../intake/index.ts'
import { makeReader } from '../../../reading/index.ts'
import { formatShare } from './format-share.ts'
import { formatOption } from '../../options/format-option.ts'
import { formatJson, writeAs } from '../../output/terminal-output.ts'

/** `onrecord eval factuality`: whether events that happened are told from those that did not. */
export function factualityCommand(): Command {
  return new Command('factuality')
    .description(
      'Measure how often the sign of factuality is right on UDS-IH2, for events beyond ±1, with trees and without.',
    )
    .argument('<file>', 'a part of the corpus: JSON lines with text, targets and labels')
    .addOption(formatOption())
    .action(runFactuality)
}

async function runFactuality(file: string, { format }: { format: 'text' | 'json' }): Promise<void> {
  const scores = scoreFactuality(await parse(await readEvents(file)))
  const lines = [
    `${scores.majority.of} events with a score beyond ±1, in per cent with 95 % intervals`,
    '',
    'with the trees of the sentences',
    ...linesOf(scores.withTrees),
    'without',
    ...linesOf(scores.withoutTrees),
    '',
    `by the scope rules alone    ${formatShare(scores.byRules)}`,
    `always the more frequent    ${formatShare(scores.majority)}`,
  ].map((line) => line.trimEnd())
  await writeAs(
    process.stdout,
    format,
    format === 'json' ? formatJson(scores) : `${lines.join('\n')}\n`,
  )
}

const linesOf = ({ right, happened, notHappened, balanced }: SignScores): readonly string[] => [
  `  sign right                ${formatShare(right)}`,
  `    of those that happened  ${formatShare(happened)}`,
  `    of those that did not   ${formatShare(notHappened)}`,
  `  balanced accuracy         ${balanced.toFixed(1).padStart(5)}`,
]

async function parse(events: readonly Happening[]): Promise<readonly Happening[]> {
  const reader = await makeReader()
  try {
    return await parseHappenings(reader, events)
  } finally {
    await reader.close()
  }
}

async function readEvents(file: string): Promise<readonly Happening[]> {
  const bytes = await readInput(file, { maxSize: 50_000_000, stdin: process.stdin })
  try {
    return readUdsIh2(Buffer.from(bytes).toString('utf8'))
  } catch (cause) {
    const details = { file, what: 'events with factuality', example: 'dev.jsonl of UDS-IH2' }
    throw new OnrecordError('evaluation-judgements', details, { cause })
  }
}
