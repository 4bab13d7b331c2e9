import { Command } from 'commander'

import {
  evaluatePolnear,
  measureRules,
  type RuleWorth,
  scoresOf,
  scoredRoles,
  type Agreement,
  type Evaluation,
  type SpanCounts,
  calibrationError,
  precisionRecall,
} from '../../../evaluation/index.ts'
import { openReader } from '../../../reading/index.ts'
import { timesCommand } from './times.ts'
import { factualityCommand } from './factuality.ts'
import { firmnessCommand } from './firmness.ts'
import { saidCommand } from './said.ts'
import { pairsCommand } from './pairs.ts'
import { readJudgements, speakersCommand } from './speakers.ts'
import { syntaxCommand } from './syntax.ts'
import { formatExamples } from '../../options/examples.ts'
import { formatOption } from '../../options/format-option.ts'
import { formatJson, writeAs } from '../../output/terminal-output.ts'

/** `onrecord eval`: compares what is read with texts that people marked. */
export function evalCommand(): Command {
  return new Command('eval')
    .description('Compare what is read with texts that people marked.')
    .addHelpText(
      'after',
      formatExamples([
        [
          'onrecord eval polnear data/dev',
          'exact and linked F1 on the development part of PolNeAR',
        ],
        [
          'onrecord eval polnear data/dev --format json',
          'the counts behind these figures, for a program',
        ],
        [
          'onrecord eval speakers test/speakers/polnear-dev.json --texts data/dev/text',
          'how often the right speaker is found, by kind of source',
        ],
        ['onrecord eval times gum/', 'how often the days of a time are right'],
        [
          'onrecord eval said test/time/said-polnear-train.jsonl --texts train/text',
          'how often the day of a statement is right',
        ],
        ['onrecord eval syntax gum/', "how often a word's head and relation are right"],
        [
          'onrecord eval firmness test/firmness/statements.jsonl',
          'how often act, polarity and modality are right',
        ],
        [
          'onrecord eval factuality uds-ih2/dev.jsonl',
          'how often events that happened are told from those that did not',
        ],
        [
          'onrecord eval pairs training/pairs',
          'how often it is right whether two statements differ, on public sets',
        ],
      ]),
    )
    .addCommand(polnearCommand())
    .addCommand(speakersCommand())
    .addCommand(timesCommand())
    .addCommand(saidCommand())
    .addCommand(syntaxCommand())
    .addCommand(firmnessCommand())
    .addCommand(factualityCommand())
    .addCommand(pairsCommand())
}

function polnearCommand(): Command {
  return new Command('polnear')
    .description('Measure exact and linked F1 of the statements on PolNeAR.')
    .argument('<folder>', 'a part of the corpus: a folder with text/ and attributions/')
    .option(
      '--rules',
      'print how often each rule fires, and by how many points F1 is lower without it',
    )
    .option(
      '--speakers <file>',
      'who speaks, judged by hand: also prints recall by authority and gender',
    )
    .addOption(formatOption())
    .action(runEval)
}

async function runEval(
  folder: string,
  { format, speakers: file, rules }: { format: 'text' | 'json'; speakers?: string; rules?: true },
): Promise<void> {
  const speakers = file === undefined ? null : await readJudgements(file)
  const reader = await openReader()
  try {
    const show = process.stderr.isTTY
    const onFile = (done: number, total: number) => {
      if (show)
        process.stderr.write(`\r${done} of ${total} files\u001b[K${done === total ? '\n' : ''}`)
    }
    if (rules) {
      const worth = await measureRules(reader, folder, onFile)
      await writeAs(
        process.stdout,
        format,
        format === 'json' ? formatJson(worth) : formatRules(worth),
      )
      return
    }
    const evaluation = await evaluatePolnear(reader, folder, { onFile, speakers })
    await writeAs(
      process.stdout,
      format,
      format === 'json'
        ? formatJson(summarise(evaluation))
        : formatEvaluation(evaluation, reader.model),
    )
  } finally {
    await reader.close()
  }
}

function formatRules(rules: readonly RuleWorth[]): string {
  const points = (value: number) => value.toFixed(2).padStart(8)
  const rows = rules.map(
    ({ name, fires, spans, whole }) =>
      `${name.padEnd(32)}${String(fires).padStart(6)}${points(spans)}${points(whole)}`,
  )
  return `${'rule'.padEnd(32)} fires   spans   whole\n${rows.join('\n')}\n`
}

/** An evaluation with its statements summarised: the calibration error and the precision-recall curve. */
function summarise({ judged, ...rest }: Evaluation) {
  const { gold } = rest.counts.linked
  return {
    ...rest,
    calibrationError: calibrationError(judged),
    curve: precisionRecall(judged, gold, bounds),
  }
}

const bounds = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9]

function formatEvaluation(
  {
    files,
    articles,
    counts,
    judged,
    contentRecall,
    recallByGroup,
    agreement,
    verbatim,
  }: Evaluation,
  model: string,
): string {
  const number = (value: number) => value.toFixed(1).padStart(6)
  const row = (name: string, measure: keyof Evaluation['counts']) => {
    const { precision, recall, f1 } = scoresOf(counts[measure])
    return `${name.padEnd(26)}${number(precision)}${number(recall)}${number(f1)}`
  }
  const recallOf = (form: keyof Evaluation['contentRecall']) => {
    const { found, foundToMarks, marked } = contentRecall[form]
    const share = (count: number) => number((100 * count) / Math.max(marked, 1))
    return `${form.padEnd(26)}${share(found)}  (${found} of ${marked})${share(foundToMarks)}  to the quotation marks`
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
    'recall of linked statements',
    ...recallByGroup.map(
      ({ by, group, found, marked }) =>
        `${`${by}: ${group}`.padEnd(26)}${number((100 * found) / marked)}  (${found} of ${marked})`,
    ),
    '',
    `expected calibration error ${calibrationError(judged).toFixed(3)}; of statements at least so sure, linked`,
    `${''.padEnd(26)}     P     R  kept`,
    ...precisionRecall(judged, counts.linked.gold, bounds).map(
      ({ least, precision, recall, kept }) =>
        `${least.toFixed(1).padEnd(26)}${number(precision)}${number(recall)}${String(kept).padStart(6)}`,
    ),
    '',
    ...(agreement === null ? [] : formatAgreement(agreement)),
    `${verbatim.spans} spans read, ${verbatim.wrong} of them not the very characters of the text`,
    '',
  ].join('\n')
}

/** F1 of exact spans if several people marked an article: people with one another, the reading with each and with most. */
function formatAgreement({ documents, betweenPeople, withEach, withMost }: Agreement): string[] {
  const row = (name: string, counts: SpanCounts) =>
    name.padEnd(26) +
    scoredRoles.map((role) => scoresOf(counts[role]).f1.toFixed(1).padStart(8)).join('')
  return [
    `F1 of exact spans in the ${documents} articles that several people marked`,
    `${''.padEnd(26)}  source     cue content`,
    row('people with one another', betweenPeople),
    row('read with each of them', withEach),
    row('read with most of them', withMost),
    '',
  ]
}
