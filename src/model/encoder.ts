import { availableParallelism } from 'node:os'

import type * as onnxruntime from 'onnxruntime-node'

import { OnrecordError } from '../errors.ts'
import type { Features } from './features.ts'
import { isExactInInt8 } from './is-exact-in-int8.ts'
import { labelCount } from './attribution-tags.ts'
import type { Window } from './windows.ts'
import type { SpecialPieces, Wordpieces } from './wordpieces.ts'
import type { Words } from './words.ts'

/** The width of a link vector of one role; the heads give one for each of two roles, side by side. */
export const linkWidth = 128

/** How many numbers the encoder's layers give a word, mixed into one state. */
export const stateWidth = 384

/** What the encoder says of the words of a window's body, each by its first piece. */
export interface EncodedWindow {
  /** `stateWidth` numbers a word, mixed of what the layers say: what the head for syntax reads. */
  readonly states: Float32Array
  /** `labelCount` numbers a word. */
  readonly logits: Float32Array
  /** Twice `linkWidth` numbers a word: as a cue that looks for its source, and for its content. */
  readonly linkQuery: Float32Array
  /** Twice `linkWidth` numbers a word: as a source, and as a content, that is looked for. */
  readonly linkKey: Float32Array
}

/** A text made ready for the encoder. */
export interface EncoderInput {
  readonly words: Words
  readonly wordpieces: Wordpieces
  readonly features: Features
  readonly windows: readonly Window[]
}

/** A window with `words` words in its body as the network takes it. */
export interface EncoderFeed {
  readonly words: number
  readonly tensors: Readonly<Record<string, onnxruntime.Tensor>>
}

/** Runs the windows of a text through the network, one at a time (docs/adr/0004-one-window-a-run.md). */
export interface Encoder {
  feed(input: EncoderInput, window: Window): EncoderFeed
  run(feed: EncoderFeed): Promise<EncodedWindow>
  close(): Promise<void>
}

/** How an encoder uses the machine. */
export interface EncoderOptions {
  /** Threads of one run; as many as the machine has processors unless given. */
  readonly threads?: number
}

/**
 * An encoder of these ONNX weights; `special` are the ids of its pieces that stand for no word.
 * @throws OnrecordError `runtime-missing` where onnxruntime-node is not installed or does not start.
 */
export async function makeEncoder(
  weights: Buffer,
  special: SpecialPieces,
  options: EncoderOptions = {},
): Promise<Encoder> {
  const { runtime, session } = await openSession(weights, options)
  return {
    feed: (input, window) => ({
      words: window.end - window.start,
      tensors: makeTensors(runtime.Tensor, input, window, special),
    }),
    async run({ words, tensors }) {
      const outputs = await session.run(tensors)
      return {
        states: numbersOf(outputs, 'states', words * stateWidth),
        logits: numbersOf(outputs, 'logits', words * labelCount),
        linkQuery: numbersOf(outputs, 'link_query', words * 2 * linkWidth),
        linkKey: numbersOf(outputs, 'link_key', words * 2 * linkWidth),
      }
    },
    close: () => session.release(),
  }
}

/** Tried once: the processor stays the same. */
let exactInInt8: Promise<boolean> | null = null

/**
 * A session of these ONNX weights, and the runtime that it is of.
 * @throws OnrecordError `runtime-missing` where onnxruntime-node is not installed or does not start.
 */
export async function openSession(
  weights: Buffer,
  { threads = availableParallelism() }: EncoderOptions,
): Promise<{ runtime: typeof onnxruntime; session: onnxruntime.InferenceSession }> {
  const runtime = await loadRuntime()
  const session = await runtime.InferenceSession.create(weights, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // A pattern is kept for each shape of input that was ever seen: memory would grow with every report.
    enableMemPattern: false,
    ...((await (exactInInt8 ??= isExactInInt8(runtime)))
      ? {}
      : { extra: { session: { x64quantprecision: '1' } } }),
    logSeverityLevel: 3,
  })
  return { runtime, session }
}

async function loadRuntime(): Promise<typeof onnxruntime> {
  try {
    return await import('onnxruntime-node')
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw new OnrecordError('runtime-missing', { reason }, { cause })
  }
}

/** The length of an input is a multiple of this, so that the encoder can halve it and cut it in three: what is left is filled with [PAD]. */
const lengthMultiple = 6

function makeTensors(
  tensor: typeof onnxruntime.Tensor,
  input: EncoderInput,
  window: Window,
  special: SpecialPieces,
): Record<string, onnxruntime.Tensor> {
  const length = Math.ceil((window.pieces + 2) / lengthMultiple) * lengthMultiple
  const [ids, shape, quote, paragraph, firstPieces] = [
    column(length),
    column(length),
    column(length),
    column(length),
    column(window.end - window.start),
  ]
  let cell = 0
  ids.low[cell] = special.classifyId
  for (let word = window.contextStart; word < window.end; word++) {
    const first = input.wordpieces.firsts[word] ?? 0
    const count = input.wordpieces.counts[word] ?? 0
    if (word >= window.start) firstPieces.low[2 * (word - window.start)] = cell / 2 + 1
    for (let piece = 0; piece < count; piece++) {
      cell += 2
      ids.low[cell] = input.wordpieces.ids[first + piece] ?? 0
      shape.low[cell] = input.features.shape[word] ?? 0
      quote.low[cell] = input.features.quote[word] ?? 0
      paragraph.low[cell] = piece === 0 ? (input.words.lineBreakBefore[word] ?? 0) : 0
    }
  }
  ids.low[cell + 2] = special.separateId
  for (let at = cell + 4; at < 2 * length; at += 2) ids.low[at] = special.padId
  const make = ({ whole }: Column) => new tensor('int64', whole, [1, whole.length])
  return {
    input_ids: make(ids),
    shape: make(shape),
    quote: make(quote),
    paragraph: make(paragraph),
    first_pieces: make(firstPieces),
  }
}

/** Numbers of 64 bits, and a view of their halves: `low[2 * i]` is the lower half of number `i`. */
export interface Column {
  readonly whole: BigInt64Array<ArrayBuffer>
  readonly low: Int32Array
}

/** So many numbers of 64 bits, all 0. Small ones are written through a view of 32 bits: ten times faster than making a BigInt of each. */
export function column(length: number): Column {
  const whole = new BigInt64Array(length)
  return { whole, low: new Int32Array(whole.buffer) }
}

/**
 * The numbers of an output.
 * @throws TypeError where there are not `count` of them.
 */
export function numbersOf(
  outputs: onnxruntime.InferenceSession.OnnxValueMapType,
  name: string,
  count: number,
): Float32Array {
  const data = outputs[name]?.data
  if (!(data instanceof Float32Array) || data.length !== count) {
    throw new TypeError(`the model gave no ${count} numbers as ${name}`)
  }
  return data
}
