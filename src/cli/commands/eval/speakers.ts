import { join } from 'node:path'

import { Command } from 'commander'
import { z } from 'zod'

import { authorities } from '../../../data-model/index.ts'
import { OnrecordError } from '../../../errors.ts'
import {
  evaluateSpeakers,
  scoreSpeakers,
  type JudgedSpeakers,
  type SpeakerOutcome,
} from '../../../evaluation/index.ts'
import { readInput } from '../../../intake/index.ts'
import { openReader } from '../../../reading/index.ts'
import { formatOption } from '../../options/format-option.ts'
import { formatJson, writeData } from '../../output/terminal-output.ts'
import { formatShare } from './format-share.ts'

/** `onrecord eval speakers`: how often the right speaker is found, on sources that were judged. */
export function speakersCommand(): Command {
  return new Command('speakers')
    .description(
      'Measure how often the right speaker and authority are found, on sources judged by hand.',
    )
    .argument(
      '<file>',
      'the judgements: offsets without text, such as test/speakers/polnear-dev.json',
    )
    .requiredOption('--texts <folder>', 'the folder of the texts that were judged')
    .option('--half <half>', 'only a part of the file')
    .addOption(formatOption())
    .action(runSpeakers)
}

async function runSpeakers(
  file: string,
  { texts, half, format }: { texts: string; half?: string; format: 'text' | 'json' },
): Promise<void> {
  const { articles } = await readJudgements(file)
  const outcomes: SpeakerOutcome[] = []
  const reader = await openReader()
  for (const article of articles) {
    if (half !== undefined && article.half !== half) continue
    const bytes = await readInput(join(texts, article.file), {
      maxSize: 5_000_000,
      stdin: process.stdin,
    })
    const text = Buffer.from(bytes).toString('utf8')
    const mentions = await reader.findMentions(text)
    for (const outcome of evaluateSpeakers(article, text, mentions)) outcomes.push(outcome)
  }
  await reader.close()
  const scores = scoreSpeakers(outcomes)
  if (format === 'json') {
    await writeData(process.stdout, formatJson(scores))
    return
  }
  const lines = [
    `${outcomes.length} sources judged by hand, in per cent with 95 % intervals`,
    '',
    `${''.padEnd(22)}${'right full name'.padEnd(36)}wrong full name`,
    ...scores.names.map(({ group, right, wrong }) =>
      `${group.padEnd(22)}${formatShare(right)}${formatShare(wrong)}`.trimEnd(),
    ),
    '',
    `authority right       ${formatShare(scores.authority)}`.trimEnd(),
    `unnamed, but named    ${formatShare(scores.namedWrongly)}`.trimEnd(),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

/**
 * The judgements of a file.
 * @throws OnrecordError `evaluation-judgements` if it holds none.
 */
export async function readJudgements(file: string): Promise<JudgedSpeakers> {
  const bytes = await readInput(file, { maxSize: 50_000_000, stdin: process.stdin })
  try {
    return judgements.parse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  } catch (cause) {
    throw new OnrecordError(
      'evaluation-judgements',
      { file, what: 'judged speakers', example: 'test/speakers/polnear-dev.json' },
      { cause },
    )
  }
}

const pair = z.tuple([z.int(), z.int()])
const judgements = z.object({
  articles: z.array(
    z.object({
      file: z.string(),
      sha256: z.string(),
      half: z.enum(['a', 'b', 'c', 'd', 'e', 'f']),
      people: z.array(z.tuple([pair, z.enum(['m', 'f', 'u']), z.enum(['y', 'n', '?'])])),
      sources: z.array(
        z.object({
          source: z.array(pair),
          content: z.array(pair),
          kind: z.enum(['name', 'title', 'pronoun', 'other']),
          authority: z.enum(authorities),
          names: z.array(pair),
        }),
      ),
    }),
  ),
})
