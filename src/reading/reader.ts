import type {
  Mentions,
  Notice,
  ParsedSentence,
  Reading,
  Report,
  Segments,
} from '../data-model/index.ts'
import { ingest, ingestText, type Ingested } from '../intake/ingest.ts'
import type { GivenMetadata } from '../intake/make-report.ts'
import { makeMentionFinder, type MentionFinder } from '../mentions/index.ts'
import { makeTagger, type TaggedText, type Tagger, type TaggerOptions } from '../model/index.ts'
import {
  checkOffices,
  joinOffices,
  makeOffices,
  shippedOffices,
  type Offices,
  type OfficesTable,
} from '../parties/index.ts'
import { segmentText } from '../segment/index.ts'
import { findLongSentences, makeParser, mostWordsParsed, type Parser } from '../syntax/index.ts'
import { makeSpan, type Range } from '../text/index.ts'
import { version } from '../version.ts'
import type { Work } from './pipeline.ts'
import { isReadable, layoutOf, pipeline } from './stages.ts'

/** A report to read: its text, or the bytes of its file, with what is known of it. */
export interface ReportInput extends GivenMetadata {
  /** A text, or a file's bytes (plain text or HTML in any common encoding; of other formats read what `ingestAll` gives). */
  readonly content: string | Uint8Array
  /** The path or address that it came from; `text` unless given. */
  readonly source?: string
}

/** A report, and the trees of its sentences. */
export interface ParsedReport {
  readonly report: Report
  /** None where the report is not in English. */
  readonly sentences: readonly ParsedSentence[]
  /** What is to be known of the report's text and language. */
  readonly notices: readonly Notice[]
}

/** Reads reports with one model; holds three ONNX sessions. */
export interface Reader {
  /** The name of the model. */
  readonly model: string
  /** @throws OnrecordError `input-binary` where the bytes are no text; the reason of `signal` where it is aborted. */
  read(input: ReportInput | Ingested, signal?: AbortSignal): Promise<Reading>
  /** The readings in the order of the inputs, each as it is asked for. */
  readMany(
    inputs: Iterable<ReportInput | Ingested> | AsyncIterable<ReportInput | Ingested>,
  ): AsyncGenerator<Reading, void, undefined>
  /**
   * The sentences of a report with their trees, headlines and what stands in it twice among them. `sentences` are where they stand in the report's text;
   * they are found unless given.
   * @throws OnrecordError `input-binary` where the bytes are no text.
   */
  parse(input: ReportInput | Ingested, sentences?: readonly Range[]): Promise<ParsedReport>
  close(): Promise<void>
}

/** A reader with the parts that it works with, to measure them by themselves. */
export interface OpenReader extends Reader {
  readonly tagger: Tagger
  readonly parser: Parser
  readonly mentionFinder: MentionFinder
  readonly offices: Offices
  /** What is named and mentioned in a text. */
  findMentions(text: string): Promise<Mentions>
}

/** How a reader is made. */
export interface ReaderOptions {
  /** The model's folder; the shipped one unless given. */
  readonly folder?: string
  /** Threads of one run of the network; as many as the machine has processors unless given. */
  readonly threads?: number
  /** Which institutions titles belong to; what it says comes before the shipped table. */
  readonly offices?: OfficesTable
}

/**
 * A reader of the model of a folder, the shipped one unless given. Close it when done.
 * @throws OnrecordError `offices`, `model-missing`, `model-damaged`, `runtime-missing`.
 */
export const makeReader: (options?: ReaderOptions) => Promise<Reader> = openReader

/** The same, with its parts. */
export async function openReader({
  offices: own,
  ...options
}: ReaderOptions & TaggerOptions = {}): Promise<OpenReader> {
  const offices = own === undefined ? shippedOffices : officesWith(own)
  const tagger = await makeTagger(options)
  const parser = await makeParser(tagger.syntaxHead)
  const mentionFinder = await makeMentionFinder(tagger.mentionHead)
  const read: Reader['read'] = async (input, signal) => {
    const work = await readWork({ tagger, parser, mentionFinder, offices }, input, signal)
    return composeReading(work, tagger.name)
  }
  return {
    model: tagger.name,
    tagger,
    parser,
    mentionFinder,
    offices,
    read,
    findMentions: async (text) =>
      mentionFinder.find(await tagger.tag(text, layoutOf(segmentText(text)))),
    async parse(input, given) {
      const ingested = ingestInput(input)
      const { report } = ingested
      const notices = [...ingested.notices, ...languageNotices(ingested)]
      if (!isReadable(report.language)) return { report, sentences: [], notices }
      const segments = segmentText(report.text, report.dateline?.span ?? null)
      const layout = { paragraphs: segments.paragraphs, quotations: segments.outerQuotations }
      const tagged = await tagger.tag(report.text, layout)
      const sentences = await parser.parse(tagged, given ?? segments.sentences)
      return { report, sentences, notices }
    },
    // One after the other: the network uses all processors, and reports side by side only got in its way.
    async *readMany(inputs) {
      for await (const input of inputs) yield await read(input)
    },
    async close() {
      await tagger.close()
      await parser.close()
      await mentionFinder.close()
    },
  }
}

const officesWith = (own: OfficesTable): Offices =>
  makeOffices(joinOffices(checkOffices(own, 'given to makeReader')))

/** All that the stages of reading work out of a report, to measure them one by one. */
export const readWork = (
  {
    tagger,
    parser,
    mentionFinder,
    offices,
  }: Pick<OpenReader, 'tagger' | 'parser' | 'mentionFinder' | 'offices'>,
  input: ReportInput | Ingested,
  signal?: AbortSignal,
): Promise<Work> =>
  pipeline.run(ingestInput(input), { tagger, parser, mentionFinder, offices }, signal)

function ingestInput(input: ReportInput | Ingested): Ingested {
  if ('report' in input) return input
  const { content, source = 'text', ...given } = input
  return typeof content === 'string'
    ? ingestText(content, source, given)
    : ingest(content, source, given)
}

function composeReading(
  { ingested, segments, tagged, statements, attributed, times }: Work,
  model: string,
): Reading {
  return {
    // The date may only be known from the text, which intake does not read.
    report: { ...ingested.report, published: times.published },
    statements,
    events: [],
    parties: attributed.parties,
    times: times.times,
    repeats: segments.repeats,
    notices: [
      ...ingested.notices,
      ...languageNotices(ingested),
      ...quotationNotices(ingested, segments),
      ...lengthNotices(ingested, segments, tagged),
    ],
    provenance: { version, model, at: new Date().toISOString() },
  }
}

function languageNotices({ report }: Ingested): readonly Notice[] {
  if (isReadable(report.language)) return []
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(report.language ?? '')
  const reason = `The report is in ${name}, but statements are only found in English.`
  return [{ code: 'not-english', severity: 'warning', span: null, reason }]
}

function quotationNotices({ report }: Ingested, { strays }: Segments): readonly Notice[] {
  const told = strays.slice(0, mostStraysTold).map((stray): Notice => ({
    code: 'stray-quotation-mark',
    severity: 'info',
    span: makeSpan(report.text, stray.start, stray.end),
    reason: `A quotation mark that is ${stray.reason}; the marks around it were paired without it.`,
  }))
  if (strays.length <= mostStraysTold) return told
  const reason = `${strays.length - mostStraysTold} more quotation marks that are never opened or never closed.`
  return [...told, { code: 'stray-quotation-mark', severity: 'info', span: null, reason }]
}

const mostStraysTold = 1000

/** What of a text was left out for its length or its sameness. */
function lengthNotices(
  { report: { text } }: Ingested,
  { monotony, sentences }: Segments,
  tagged: TaggedText | null,
): readonly Notice[] {
  if (!tagged) return []
  const unread = monotony.map(({ start, end }): Notice => {
    const reason = `The same few words or marks are repeated here for ${end - start} characters, which were not read.`
    return { code: 'monotonous', severity: 'warning', span: makeSpan(text, start, end), reason }
  })
  const unparsed = findLongSentences(tagged.words, sentences).map(({ start, end }): Notice => {
    const reason = `A sentence of more than ${mostWordsParsed} words; its clauses were not told apart.`
    return { code: 'long-sentence', severity: 'warning', span: makeSpan(text, start, end), reason }
  })
  return [...unread, ...unparsed]
}
