import { Command, Option } from 'commander'

import { evaluateTimes, readGumFolder, type Share, type TimeScores } from '../evaluation/index.ts'
import { findTimes } from '../time/index.ts'

/** `onrecord eval times`: the days of expressions of time, on dates that people marked. */
export function timesCommand(): Command {
  return new Command('times')
    .description('How often the days of a time are right, on the news and interviews of GUM.')
    .argument('<folder>', "a folder with GUM's CoNLL-U files")
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'),
    )
    .action(async (folder: string, { format }: { format: 'text' | 'json' }) => {
      const scores = evaluateTimes(await readGumFolder(folder), findTimes)
      process.stdout.write(
        format === 'json' ? `${JSON.stringify(scores, null, 2)}\n` : formatTimes(scores),
      )
    })
}

function formatTimes({ documents, shares, spurious }: TimeScores): string {
  const cell = ({ count, of, percent, low, high }: Share) =>
    `${percent.toFixed(1).padStart(5)} (${low.toFixed(1)}–${high.toFixed(1)}), ${count} of ${of}`.padEnd(
      36,
    )
  return [
    `${documents} documents, ${shares[0]?.found.of ?? 0} expressions marked by people, in per cent with 95 % intervals`,
    '',
    `${''.padEnd(16)}${'found'.padEnd(36)}days right`,
    ...shares.map(({ genre, found, right }) =>
      `${genre.padEnd(16)}${cell(found)}${cell(right)}`.trimEnd(),
    ),
    '',
    `${spurious} times with days where nobody marked any`,
    '',
  ].join('\n')
}
