// Prints what training/onrecord_training/said.py learns from: one line a statement judged by hand, [judged basis, read basis, features].
// Left out are those not read, and those whose day the rules tell.
// node training/list-said-features.ts TEXTS FILE …, FILE as test/time/said-polnear-train.jsonl; of it half a.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type { JudgedSaid } from '../src/evaluation/index.ts'
import { evaluateSaid } from '../src/evaluation/index.ts'
import { openReader, readWork } from '../src/reading/reader.ts'
import { rangeAt, type Range } from '../src/text/index.ts'
import { daysBetween } from '../src/time/calendar.ts'
import { findCueTense, isPresent } from '../src/time/said/find-cue-tense.ts'
import { undatedOccasion } from '../src/time/said/find-dated-occasions.ts'

const [texts = '', ...files] = process.argv.slice(2)
const reader = await openReader()
for (const line of files.flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))) {
  const judged = JSON.parse(line) as JudgedSaid
  if (judged.half !== 'a') continue
  const content = readFileSync(join(texts, judged.file), 'utf8')
  const work = await readWork(reader, { content, published: judged.published })
  const { read } = evaluateSaid(judged, content, work.dated)
  const at = work.dated.findIndex(({ said }) => said === read)
  if (read?.basis !== 'implied' && read?.basis !== 'unknown') continue
  process.stdout.write(`${JSON.stringify([judged.basis, read.basis, featuresOf(work, at)])}\n`)
}
await reader.close()

/** What the choice between the report's own day and an unknown one may rest on. */
function featuresOf(
  { ingested, segments, trees, dated, times, attributed }: Awaited<ReturnType<typeof readWork>>,
  at: number,
): readonly string[] {
  const statement = dated[at]
  const { text } = ingested.report
  if (!statement) return []
  const { cue, source, content, clause, speakers, said } = statement
  const [first] = cue
  const start = first?.start ?? content[0]?.start ?? 0
  const published = times.published.start
  const found = times.times
  const age = (day: string) => (published ? daysBetween(day, published) : 0)
  const isOld = (one: { start: string | null; end: string | null }) =>
    one.end !== null && age(one.end) > 30
  const isNews = (one: { start: string | null }) =>
    one.start !== null && age(one.start) >= 0 && age(one.start) <= 7
  const within = (range: Range | null) =>
    range ? found.filter(({ span }) => span.start >= range.start && span.end <= range.end) : []
  const sentence = rangeAt(segments.sentences, start)
  const paragraph = rangeAt(segments.paragraphs, start)
  const soFar = within(paragraph).filter(({ span }) => span.end <= start)
  const tree = rangeAt(trees, start)
  const word = tree?.words.find(({ span }) => first && span.start >= first.start)
  const own = first?.text ?? ''
  const dateds = found.filter((one) => one.start !== null)
  const olds = dateds.filter(isOld).length / Math.max(1, dateds.length)
  const news = dateds.filter(isNews).length
  const kind = attributed.parties.find(({ id }) => id === speakers[0]?.party)?.kind ?? 'none'
  const before = dated.slice(0, at)
  const flags: Readonly<Record<string, boolean>> = {
    quoted: segments.outerQuotations.some((one) => one.start === content[0]?.start),
    'no source': source.length === 0,
    'pronoun source': /^(?:he|she|they|it|we|you|I|who|which|that)$/i.test(source[0]?.text ?? ''),
    'cue said': /^(?:said|says|told|tells)$/i.test(own),
    'cue present': isPresent(own),
    'cue participle': /ing$/.test(own),
    'cue noun': word?.partOfSpeech === 'NOUN',
    'cue infinitive': /^to /.test(own),
    'quarter 1': start < text.length / 4,
    'quarter 4': start > (3 * text.length) / 4,
    'opening': start < 500,
    long: text.length > 7000,
    short: text.length < 2500,
    'old in sentence': within(sentence).some(isOld),
    'news in sentence': within(sentence).some(isNews),
    'old before in paragraph': soFar.some(isOld),
    'news before in paragraph': soFar.some(isNews),
    'many old': olds > 0.5,
    'no news': news === 0,
    'much news': news > 4,
    'undated occasion above': before.some(({ clause: some }) =>
      some.some((one) => undatedOccasion.test(text.slice(one.start, one.end))),
    ),
    'same speaker unknown before': before
      .slice(-4)
      .some(
        (one) => one.said.basis === 'unknown' && one.speakers[0]?.party === speakers[0]?.party,
      ),
    'first person': (text.match(/\bI\b/g) ?? []).length > text.length / 400,
    'clause says when': clause.some((one) =>
      /\b(?:when|while|once|ever|never|always)\b/i.test(text.slice(one.start, one.end)),
    ),
  }
  return [
    `read ${said.basis}`,
    `tense ${first ? findCueTense(text, first, tree, source) : 'none'}`,
    `relation ${word?.relation ?? 'none'}`,
    `speaker ${kind}`,
    ...Object.keys(flags).filter((name) => flags[name]),
  ]
}
