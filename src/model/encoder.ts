import { availableParallelism } from 'node:os'

import type { InferenceSession, Tensor } from 'onnxruntime-node'

import { OnrecordError } from '../errors.ts'
import type { Features } from './features.ts'
import { labelCount } from './labels.ts'
import type { Window } from './windows.ts'
import type { Wordpieces } from './wordpieces.ts'
import type { Words } from './words.ts'

/** The width of a link vector of one role; the heads give one for each of two roles, side by side. */
export const linkWidth = 128

/** What the encoder says of a batch of windows, each padded to `length` pieces; row after row. */
export interface EncodedBatch {
  readonly length: number
  /** `labelCount` numbers a piece. */
  readonly logits: Float32Array
  /** Twice `linkWidth` numbers a piece: as a cue that looks for its source, and for its content. */
  readonly linkQuery: Float32Array
  /** Twice `linkWidth` numbers a piece: as a source, and as a content, that is looked for. */
  readonly linkKey: Float32Array
}

/** A text made ready for the encoder. */
export interface EncoderInput {
  readonly words: Words
  readonly wordpieces: Wordpieces
  readonly features: Features
  readonly windows: readonly Window[]
}

/** A batch of windows as the network takes it, each padded to `length` pieces. */
export interface EncoderFeed {
  readonly rows: number
  readonly length: number
  readonly tensors: Readonly<Record<string, Tensor>>
}

/** Runs batches of windows of one text through the network. */
export interface Encoder {
  feed(input: EncoderInput, batch: readonly Window[]): EncoderFeed
  run(feed: EncoderFeed): Promise<EncodedBatch>
  close(): Promise<void>
}

/** How an encoder uses the machine. */
export interface EncoderOptions {
  /** Threads of one run; as many as the machine has processors unless given. */
  readonly threads?: number
}

/**
 * An encoder of these ONNX weights; `special` are the ids of [CLS] and [SEP].
 * @throws OnrecordError `runtime-missing` where onnxruntime-node is not installed or does not start.
 */
export async function makeEncoder(
  weights: Buffer,
  special: { readonly classifyId: number; readonly separateId: number },
  options: EncoderOptions = {},
): Promise<Encoder> {
  const runtime = await loadRuntime()
  const session = await runtime.InferenceSession.create(weights, {
    intraOpNumThreads: options.threads ?? availableParallelism(),
    interOpNumThreads: 1,
    // A pattern is kept for each shape of input that was ever seen: memory would grow with every report.
    enableMemPattern: false,
    logSeverityLevel: 3,
  })
  return {
    feed(input, batch) {
      const length = 2 + Math.max(...batch.map((window) => window.pieces))
      const tensors = makeTensors(runtime.Tensor, input, batch, length, special)
      return { rows: batch.length, length, tensors }
    },
    async run({ rows, length, tensors }) {
      const outputs = await session.run(tensors)
      return {
        length,
        logits: numbersOf(outputs, 'logits', rows * length * labelCount),
        linkQuery: numbersOf(outputs, 'link_query', rows * length * 2 * linkWidth),
        linkKey: numbersOf(outputs, 'link_key', rows * length * 2 * linkWidth),
      }
    },
    close: () => session.release(),
  }
}

async function loadRuntime(): Promise<typeof import('onnxruntime-node')> {
  try {
    return await import('onnxruntime-node')
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)
    throw new OnrecordError('runtime-missing', { reason }, { cause })
  }
}

function makeTensors(
  tensor: typeof Tensor,
  input: EncoderInput,
  batch: readonly Window[],
  length: number,
  special: { readonly classifyId: number; readonly separateId: number },
): Record<string, Tensor> {
  const inputs = {
    input_ids: new BigInt64Array(batch.length * length),
    attention_mask: new BigInt64Array(batch.length * length),
    shape: new BigInt64Array(batch.length * length),
    quote: new BigInt64Array(batch.length * length),
    paragraph: new BigInt64Array(batch.length * length),
  }
  // Small numbers are written through a view of 32 bits: ten times faster than making a BigInt of each.
  const columns = Object.values(inputs).map((column) => new Int32Array(column.buffer))
  const [ids, mask, shape, quote, paragraph] = columns as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  for (const [row, window] of batch.entries()) {
    let cell = row * length * 2
    const put = (id: number) => {
      ids[cell] = id
      mask[cell] = 1
    }
    put(special.classifyId)
    for (let word = window.contextStart; word < window.end; word++) {
      const first = input.wordpieces.firsts[word] ?? 0
      const count = input.wordpieces.counts[word] ?? 0
      for (let piece = 0; piece < count; piece++) {
        cell += 2
        put(input.wordpieces.ids[first + piece] ?? 0)
        shape[cell] = input.features.shape[word] ?? 0
        quote[cell] = input.features.quote[word] ?? 0
        paragraph[cell] = piece === 0 ? (input.words.lineBreakBefore[word] ?? 0) : 0
      }
    }
    cell += 2
    put(special.separateId)
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, column]) => [
      name,
      new tensor('int64', column, [batch.length, length]),
    ]),
  )
}

function numbersOf(
  outputs: InferenceSession.OnnxValueMapType,
  name: string,
  count: number,
): Float32Array {
  const data = outputs[name]?.data
  if (!(data instanceof Float32Array) || data.length !== count) {
    throw new TypeError(`the model gave no ${count} numbers as ${name}`)
  }
  return data
}
