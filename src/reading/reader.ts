import {
  takeIn,
  takeInText,
  type GivenMetadata,
  type Notice,
  type TakenIn,
} from '../intake/index.ts'
import { makeTagger, type Tagger, type TaggerOptions } from '../model/index.ts'
import type { Segments } from '../segment/index.ts'
import { makeSpan } from '../text/index.ts'
import { version } from '../version.ts'
import type { Work } from './pipeline.ts'
import type { Reading } from './reading.ts'
import { isReadable, pipeline } from './stages.ts'

/** A report to read: its text, or the bytes of its file, with what is known of it. */
export interface ReportInput extends GivenMetadata {
  /** A text, or a file's bytes (plain text or HTML in any common encoding; of other formats read what `takeInAll` gives). */
  readonly content: string | Uint8Array
  /** The path or address that it came from; `text` unless given. */
  readonly source?: string
}

/** Reads reports with one model; holds one ONNX session. */
export interface Reader {
  readonly tagger: Tagger
  /** @throws OnrecordError `input-binary` where the bytes are no text. */
  read(input: ReportInput | TakenIn): Promise<Reading>
  /** The readings in the order of the inputs, each as it is asked for. */
  readMany(
    inputs: Iterable<ReportInput | TakenIn> | AsyncIterable<ReportInput | TakenIn>,
  ): AsyncGenerator<Reading, void, undefined>
  close(): Promise<void>
}

/** A reader of the model of a folder, the shipped one unless told otherwise. Close it when done. */
export async function makeReader(options: TaggerOptions = {}): Promise<Reader> {
  const tagger = await makeTagger(options)
  const read = async (input: ReportInput | TakenIn): Promise<Reading> => {
    const taken = 'report' in input ? input : takeInInput(input)
    return composeReading(await pipeline.run(taken, { tagger }), tagger.name)
  }
  return {
    tagger,
    read,
    // One after the other: the network uses all processors, and reports side by side only got in its way.
    async *readMany(inputs) {
      for await (const input of inputs) yield await read(input)
    },
    close: () => tagger.close(),
  }
}

function takeInInput({ content, source = 'text', ...given }: ReportInput): TakenIn {
  return typeof content === 'string'
    ? takeInText(content, source, given)
    : takeIn(content, source, given)
}

function composeReading(
  { taken, segments, statements, parties, times }: Work,
  model: string,
): Reading {
  return {
    // The date may only be known from the text, which intake does not read.
    report: { ...taken.report, published: times.published },
    statements,
    events: [],
    parties: parties.parties,
    times: times.times,
    repeats: segments.repeats,
    notices: [...taken.notices, ...languageNotices(taken), ...quotationNotices(taken, segments)],
    made: { version, model, at: new Date().toISOString() },
  }
}

/** The codes of the notices that reading itself gives; all others come from taking the report in. */
export const readerNotices: ReadonlySet<string> = new Set(['not-english', 'stray-quotation-mark'])

function languageNotices({ report }: TakenIn): readonly Notice[] {
  if (isReadable(report.language)) return []
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(report.language ?? '')
  const reason = `The report is in ${name}; statements are found in English alone.`
  return [{ code: 'not-english', severity: 'warning', span: null, reason }]
}

function quotationNotices({ report }: TakenIn, { strays }: Segments): readonly Notice[] {
  return strays.map((stray) => ({
    code: 'stray-quotation-mark',
    severity: 'info',
    span: makeSpan(report.text, stray.start, stray.end),
    reason: `A quotation mark that is ${stray.reason}; the marks around it were paired without it.`,
  }))
}
