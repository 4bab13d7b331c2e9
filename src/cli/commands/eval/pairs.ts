import { Command } from 'commander'

import {
  evaluatePairs,
  readPairSets,
  type PairScoreboard,
  type PartnerScores,
} from '../../../evaluation/index.ts'
import { openPairJudge } from '../../../reading/index.ts'
import { formatOption } from '../../options/format-option.ts'
import { formatJson, writeAs } from '../../output/terminal-output.ts'

/** `onrecord eval pairs`: how well pairs of statements are judged, on public sets. */
export function pairsCommand(): Command {
  return new Command('pairs')
    .description(
      'Measure how well pairs of statements are judged, on public sets: debates, ProSeCCo, MNLI, RTE-3.',
    )
    .argument('<folder>', 'the folder of the sets, such as training/pairs')
    .addOption(formatOption())
    .action(runPairs)
}

async function runPairs(
  folder: string,
  { format }: { readonly format: 'text' | 'json' },
): Promise<void> {
  const sets = await readPairSets(folder)
  const judge = await openPairJudge()
  try {
    const show = process.stderr.isTTY
    const onStep = (name: string) => {
      if (show) process.stderr.write(`\r${name}\u001b[K`)
    }
    const scores = await evaluatePairs(judge, sets, onStep)
    if (show) process.stderr.write('\r\u001b[K')
    await writeAs(
      process.stdout,
      format,
      format === 'json' ? formatJson(scores) : formatScores(scores, judge.model),
    )
  } finally {
    await judge.close()
  }
}

function formatScores(
  { partners, conflict, prosecco, mnli, rte3 }: PairScoreboard,
  model: string,
): string {
  const row = (name: string, value: number, beside: string) =>
    `${name.padEnd(44)}${value.toFixed(3)}   ${beside}`
  const partner = (name: string, { vectors, words, both, pairs }: PartnerScores, peer: string) => [
    row(`partner of a ${name} among 20, by vectors`, vectors, peer),
    row('  by words (BM25)', words, `${pairs} pairs`),
    row('  by both', both, ''),
  ]
  return [
    `${model}, shares of right answers; beside them what others reach (docs/experiments/differences.md)`,
    '',
    ...partner('rephrase', partners.rephrase, 'MiniLM untuned .72, with BM25 .77'),
    ...partner('conflict', partners.conflict, 'MiniLM untuned .58 with BM25'),
    row('conflict told from rephrase', conflict.right, `${conflict.pairs} pairs; linear .66`),
    row('  the mean of the two shares', conflict.balanced, ''),
    row('ProSeCCo, ten folds', prosecco.right, 'RoBERTa-large-MNLI .571, GPT .607'),
    row('MNLI, pairs kept back', mnli.right, `${mnli.pairs} pairs; with all of MNLI .828`),
    row('RTE-3, three labels', rte3.right, `${rte3.pairs} pairs`),
    row('  F1 of contradiction', rte3.contradiction, ''),
    '',
  ].join('\n')
}
