import { Command, Option } from 'commander'

import {
  evaluateTimes,
  findWithChrono,
  readGumFolder,
  type Share,
  type TimeScores,
} from '../../../evaluation/index.ts'
import { findTimes } from '../../../time/index.ts'
import { formatJson, writeAs } from '../../output/terminal-output.ts'

/** `onrecord eval times`: the days of expressions of time, on dates that people marked. */
export function timesCommand(): Command {
  return new Command('times')
    .description(
      'Measure how often the days of a time are right, on the news and interviews in GUM.',
    )
    .argument('<folder>', "a folder with GUM's CoNLL-U files")
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'),
    )
    .action(async (folder: string, { format }: { format: 'text' | 'json' }) => {
      const documents = await readGumFolder(folder)
      const chrono = await findWithChrono()
      const sides: readonly (readonly [string, TimeScores])[] = [
        ['Onrecord', evaluateTimes(documents, findTimes)],
        ...(chrono ? [['chrono-node', evaluateTimes(documents, chrono)] as const] : []),
      ]
      await writeAs(
        process.stdout,
        format,
        format === 'json' ? formatJson(Object.fromEntries(sides)) : formatTimes(sides),
      )
    })
}

function formatTimes(sides: readonly (readonly [name: string, scores: TimeScores])[]): string {
  const cell = ({ count, of, percent, low, high }: Share) =>
    `${percent.toFixed(1).padStart(5)} (${low.toFixed(1)}–${high.toFixed(1)}), ${count} of ${of}`.padEnd(
      36,
    )
  const [, all] = sides[0] ?? []
  const lines = sides.flatMap(([name, { shares, spurious }]) => [
    '',
    `${name.padEnd(16)}${'found'.padEnd(36)}days right`,
    ...shares.map(({ genre, found, right }) =>
      `${genre.padEnd(16)}${cell(found)}${cell(right)}`.trimEnd(),
    ),
    `${spurious} times with days that no one marked`,
  ])
  const counted = `${all?.documents ?? 0} documents, ${all?.shares[0]?.found.of ?? 0} expressions marked by people`
  return [`${counted}, in per cent with 95 % intervals`, ...lines, ''].join('\n')
}
