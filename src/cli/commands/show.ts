import type { Reading, Statement } from '../../data-model/index.ts'
import { Command } from 'commander'

import { OnrecordError } from '../../errors.ts'
import {
  isActive,
  reportIdOf,
  type Decision,
  type Hit,
  type InTranscript,
  type Store,
  type Variant,
} from '../../record/index.ts'
import { findParagraphs } from '../../segment/index.ts'
import { formatDecided, formatVerdict } from '../output/format-decision.ts'
import { describePlace } from '../output/describe-place.ts'
import { formatExamples } from '../options/examples.ts'
import { formatOption } from '../options/format-option.ts'
import { formatRelations } from '../output/format-relations.ts'
import { formatStatement, makeStyle } from '../output/format-statement.ts'
import { formatReading } from '../output/format-text.ts'
import { formatWordDiff } from '../output/format-word-diff.ts'
import { markText, marksOf } from '../output/mark-text.ts'
import { formatJson, writeAs } from '../output/terminal-output.ts'
import { addRecordOption, withRecord, type RecordOption } from '../options/record-option.ts'
import { escapeControlCharacters } from '../output/escape-control-characters.ts'
import { wordsOf } from '../../wording/index.ts'
import { largest, smallest } from '../../text/index.ts'

/** `onrecord show`: a statement in its passage, or a report as it was read. */
export function showCommand(): Command {
  const command = new Command('show')
    .description(
      'Show a statement in its passage and where else it is reported, or show a report with all its statements and its other editions. Corrections are applied.',
    )
    .argument('<id>', 'the id of a statement or a report')
    .addOption(formatOption('json: for a report, the reading exactly as it was kept'))
  return addRecordOption(command)
    .addHelpText(
      'after',
      formatExamples([
        ['onrecord show f8128b64e59fea36d3b55b39-247', 'a statement in its paragraphs'],
        ['onrecord show --format json f8128b64e59fea36d3b55b39', 'the reading of a report'],
      ]),
    )
    .action(runShow)
}

interface ShowOptions extends RecordOption {
  readonly format: 'text' | 'json'
}

async function runShow(id: string, options: ShowOptions): Promise<void> {
  await withRecord(
    options,
    async (store) => {
      const output = id.includes('-')
        ? await showStatement(store, id, options)
        : await showReport(store, id, options)
      if (output === null) throw new OnrecordError('not-in-record', { id })
      await writeAs(process.stdout, options.format, output)
    },
    'look',
  )
}

async function showStatement(
  store: Store,
  id: string,
  { format }: ShowOptions,
): Promise<string | null> {
  const hit = await store.statement(id)
  const reading = hit && (await store.reading(hit.report.id))
  if (!reading) return showRefused(store, id)
  if (format === 'json') return formatJson(hit)
  const moved = hit.statement.id === id ? [] : [`${id} is now ${hit.statement.id}.`, '']
  const transcripts = await store.transcripts(hit.statement.id)
  const lines = [...formatPassage(reading, hit), ...transcripts.flatMap(formatTranscript)]
  return [...moved, ...lines, ''].join('\n')
}

/** Where a transcript has what is quoted, and how it differs, word by word. */
function formatTranscript({ turn, fragments, isFound }: InTranscript): readonly string[] {
  const place = `${describePlace(turn)} · ${turn.statement.id}`
  if (isFound) return [`Word for word in the transcript: ${place}`]
  const others = fragments.filter(({ runs }) => runs.some(({ kind }) => kind !== 'same'))
  return [
    `Differs from the transcript: ${place}`,
    ...others.map(({ runs }) => `  ${formatWordDiff(runs).replaceAll('\n', ' ')}`),
  ]
}

/** Something that was read as a statement, and that a person decided is not one. */
async function showRefused(store: Store, id: string): Promise<string | null> {
  const decisions = await store.decisions(reportIdOf(id))
  const refusal = decisions
    .filter(isActive)
    .findLast(({ verdict }) => verdict.kind === 'not-a-statement' && verdict.statement === id)
  return refusal ? `${formatDecisions([refusal]).join('\n')}\n` : null
}

async function showReport(
  store: Store,
  id: string,
  { format }: ShowOptions,
): Promise<string | null> {
  if (format === 'json') {
    const json = await store.readingJson(id)
    return json === null ? null : `${json}\n`
  }
  const reading = await store.reading(id)
  if (!reading) return null
  const decisions = await store.decisions(id)
  const holding = decisions.filter(isActive)
  const lines = [
    ...formatRelations(await store.relations(id), makeStyle(process.stdout)),
    ...formatDecisions(holding),
  ]
  return formatReading(reading, process.stdout) + lines.map((line) => `${line}\n`).join('')
}

/** The paragraphs that a statement is in, with its words marked, and what is known about it. */
function formatPassage({ report }: Reading, hit: Hit): readonly string[] {
  const style = makeStyle(process.stdout)
  const { text } = report
  const { content, cue, source } = hit.statement
  const spans = [...content, ...cue, ...source]
  const first = smallest(spans.map(({ start }) => start))
  const last = largest(spans.map(({ end }) => end))
  const around = findParagraphs(text).filter(({ start, end }) => start < last && end > first)
  const range = { start: around[0]?.start ?? first, end: around.at(-1)?.end ?? last }
  return [
    style('dim', describePlace(hit)),
    '',
    markText(text, range, marksOf(hit.statement, ''), style),
    '',
    ...formatStatement({ statement: hit.statement, parties: hit.parties, report }, '', style),
    ...hit.also.flatMap((variant) => formatVariant(hit.statement, variant)),
    ...formatDecisions(hit.decisions),
  ]
}

/**
 * Where else a statement is reported, and in which words if they differ; another shape of quotation marks is no
 * difference.
 */
function formatVariant({ content }: Statement, variant: Variant): readonly string[] {
  const { statement, outlet, published, words } = variant
  const place = [outlet, published, statement].filter((part) => part !== null).join(' · ')
  const isSame = bareWords(words) === bareWords(wordsOf(content))
  return [
    `Also reported: ${escapeControlCharacters(place)}`,
    ...(isSame ? [] : [`  ${escapeControlCharacters(words).replaceAll('\n', ' ')}`]),
  ]
}

const bareWords = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()

const formatDecisions = (decisions: readonly Decision[]): readonly string[] =>
  decisions.map(
    (decision) =>
      `Decided (${decision.id}): ${formatVerdict(decision.verdict)}, ${formatDecided(decision)}`,
  )
