import { Command, Option } from 'commander'

import { OnrecordError } from '../errors.ts'
import type { Reading } from '../reading/index.ts'
import type { Hit } from '../record/index.ts'
import { findParagraphs } from '../segment/index.ts'
import { describePlace } from './describe-place.ts'
import { formatExamples } from './examples.ts'
import { formatStatement, makeStyle } from './format-statement.ts'
import { formatReading } from './format-text.ts'
import { markText, marksOf } from './mark-text.ts'
import { addRecordOption, withRecord, type RecordOption } from './record-option.ts'

/** `onrecord show`: a statement in its passage, or a report as it was read. */
export function showCommand(): Command {
  const command = new Command('show')
    .description(
      'Show a statement of the record in its passage, or a report with all its statements.',
    )
    .argument('<id>', 'the id of a statement or a report')
    .addOption(
      new Option('-f, --format <format>', 'json: of a report the very reading that was kept')
        .choices(['text', 'json'])
        .default('text'),
    )
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        [
          'onrecord show f8128b64e59fea36d3b55b39-247',
          'a statement in the paragraphs that hold it',
        ],
        ['onrecord show --format json f8128b64e59fea36d3b55b39', 'the reading of a report'],
      ]),
    )
    .action(runShow)
}

interface ShowOptions extends RecordOption {
  readonly format: 'text' | 'json'
}

async function runShow(id: string, options: ShowOptions): Promise<void> {
  const found = await withRecord(options, async (store) => {
    const hit = await store.statement(id)
    const [report = ''] = (hit?.statement.id ?? id).split('-')
    return { hit, reading: await store.reading(report), json: await store.readingJson(report) }
  })
  const { hit, reading, json } = found
  if (!reading || (id.includes('-') && !hit)) throw new OnrecordError('not-in-record', { id })
  if (options.format === 'json') {
    process.stdout.write(hit ? `${JSON.stringify(hit, null, 2)}\n` : `${json}\n`)
  } else {
    process.stdout.write(hit ? formatPassage(reading, hit) : formatReading(reading, process.stdout))
  }
}

/** The paragraphs that a statement stands in, with its words marked, and what is known of it. */
function formatPassage({ report: { text } }: Reading, hit: Hit): string {
  const style = makeStyle(process.stdout)
  const { content, cue, source } = hit.statement
  const spans = [...content, ...cue, ...source]
  const first = Math.min(...spans.map(({ start }) => start))
  const last = Math.max(...spans.map(({ end }) => end))
  const around = findParagraphs(text).filter(({ start, end }) => start < last && end > first)
  const range = { start: around[0]?.start ?? first, end: around.at(-1)?.end ?? last }
  return [
    style('dim', describePlace(hit)),
    '',
    markText(text, range, marksOf(hit.statement, ''), style),
    '',
    ...formatStatement(hit.statement, hit.parties, '', style),
    '',
  ].join('\n')
}
