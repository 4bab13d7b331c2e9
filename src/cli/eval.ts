import { Command, Option } from 'commander'

import { evaluatePolnear, scoresOf, type Evaluation } from '../evaluation/index.ts'
import { makeReader } from '../reading/index.ts'
import { formatExamples } from './examples.ts'

/** `onrecord eval`: the shipped model measured on a corpus that people marked. */
export function evalCommand(): Command {
  return new Command('eval')
    .description('Measure what is read against a corpus that people marked.')
    .addArgument(commandCorpus())
    .argument('<folder>', 'a part of the corpus: a folder with text/ and attributions/')
    .addOption(
      new Option('-f, --format <format>', 'how to print').choices(['text', 'json']).default('text'),
    )
    .addHelpText(
      'after',
      formatExamples([
        [
          'onrecord eval polnear data/dev',
          'exact and linked F1 on the development part of PolNeAR',
        ],
        ['onrecord eval polnear data/dev --format json', 'the counts behind them, for a program'],
      ]),
    )
    .action(runEval)
}

function commandCorpus() {
  return new Command().createArgument('<corpus>', 'the corpus').choices(['polnear'])
}

async function runEval(
  _corpus: string,
  folder: string,
  { format }: { format: 'text' | 'json' },
): Promise<void> {
  const reader = await makeReader()
  try {
    const show = process.stderr.isTTY
    const evaluation = await evaluatePolnear(reader, folder, (done, total) => {
      if (show)
        process.stderr.write(`\r${done} of ${total} files\u001b[K${done === total ? '\n' : ''}`)
    })
    process.stdout.write(
      format === 'json'
        ? `${JSON.stringify(evaluation, null, 2)}\n`
        : formatEvaluation(evaluation, reader.tagger.name),
    )
  } finally {
    await reader.close()
  }
}

function formatEvaluation(
  { files, articles, counts, contentRecall, verbatim }: Evaluation,
  model: string,
): string {
  const number = (value: number) => value.toFixed(1).padStart(6)
  const row = (name: string, measure: keyof Evaluation['counts']) => {
    const { precision, recall, f1 } = scoresOf(counts[measure])
    return `${name.padEnd(26)}${number(precision)}${number(recall)}${number(f1)}`
  }
  const recallOf = (form: keyof Evaluation['contentRecall']) => {
    const { found, marked } = contentRecall[form]
    return `${form.padEnd(26)}${number((100 * found) / Math.max(marked, 1))}  (${found} of ${marked})`
  }
  return [
    `${model} on ${files} annotator files of ${articles} articles, in per cent`,
    '',
    `${''.padEnd(26)}     P     R    F1`,
    row('source, exact span', 'source'),
    row('cue, exact span', 'cue'),
    row('content, exact span', 'content'),
    row('statement, linked', 'linked'),
    row('statement, all exact', 'whole'),
    '',
    'exact recall of content by form',
    recallOf('direct'),
    recallOf('mixed'),
    recallOf('indirect'),
    '',
    `${verbatim.spans} spans read, ${verbatim.wrong} of them not the very characters of the text`,
    '',
  ].join('\n')
}
