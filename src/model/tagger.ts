import type { Role, TaggedSpan } from '../data-model/index.ts'
import { makeRange } from '../text/index.ts'
import { calibrate } from './calibrate.ts'
import { decodeAttribution } from './attribution-tags.ts'
import type { TaggedWords } from './decode-tags.ts'
import {
  linkWidth,
  makeEncoder,
  type EncodedWindow,
  type Encoder,
  type EncoderInput,
  type EncoderOptions,
} from './encoder.ts'
import { findFeatures } from './features.ts'
import { keepStates } from './keep-states.ts'
import { findLinks, type Linkable } from './links.ts'
import { readModelFiles } from './model-files.ts'
import { cutWindows, type Window, type WindowSizes } from './windows.ts'
import { makeWordpieceTokenizer } from './wordpieces.ts'
import { splitWords, type Layout, type Words } from './words.ts'

/** What the model makes of a text. */
export interface TaggedText {
  /** In text order; they do not overlap. */
  readonly spans: readonly TaggedSpan[]
  readonly words: Words
  /** What the heads for syntax and mentions read of words from `first` up to `after`, `stateWidth` numbers a word. */
  readonly statesOf: (first: number, after: number) => Promise<Float32Array>
}

/** Marks the sources, cues and contents of texts with one model. */
export interface Tagger {
  readonly name: string
  /** @throws the signal's reason, between two windows, where it is aborted. */
  tag(text: string, layout: Layout, signal?: AbortSignal): Promise<TaggedText>
  /** The ONNX weights of the heads that read those states. */
  readonly syntaxHead: Buffer
  readonly mentionHead: Buffer
  /** The text cut and ready for the encoder, for measuring it by itself. */
  prepare(text: string, layout: Layout): EncoderInput
  readonly encoder: Encoder
  /** How often a statement is right whose spans have this probability at least, 0 … 1. */
  confidenceOf(probability: number): number
  close(): Promise<void>
}

/** How a tagger is made. */
export interface TaggerOptions extends EncoderOptions {
  /** The model's folder; the shipped one unless given. */
  readonly folder?: string
  /** The windows it reads; those of the model's manifest unless given. */
  readonly windows?: WindowSizes
}

/**
 * A tagger of the model of a folder, its files checked. It holds one ONNX session; close it when done.
 * What it says of a text depends on that text alone.
 * @throws OnrecordError `model-missing`, `model-damaged`, `runtime-missing`.
 */
export async function makeTagger(options: TaggerOptions = {}): Promise<Tagger> {
  const files = await readModelFiles(options.folder)
  const tokenizer = makeWordpieceTokenizer(files.tokenizer)
  const encoder = await makeEncoder(files.weights, tokenizer, options)
  const sizes = options.windows ?? files.manifest.windows

  function prepare(text: string, layout: Layout): EncoderInput {
    const words = splitWords(text, layout)
    const wordpieces = tokenizer.split(words)
    const windows = cutWindows(words, wordpieces.counts, sizes)
    return { words, wordpieces, features: findFeatures(words), windows }
  }

  return {
    name: files.manifest.name,
    prepare,
    encoder,
    syntaxHead: files.syntax,
    mentionHead: files.mentions,
    confidenceOf: (probability) => calibrate(files.manifest.confidence, probability),
    async tag(text, layout, signal) {
      const input = prepare(text, layout)
      const { words } = input
      const found: Linkable[] = []
      const states = keepStates(input, encoder)
      for (const window of input.windows) {
        signal?.throwIfAborted()
        const output = await encoder.run(encoder.feed(input, window))
        for (const span of readWindow(output, window)) found.push(span)
        states.keep(window, output.states)
      }
      const cues = findLinks(words, input.features, found)
      const spans = found.map((span, index) => ({
        ...makeRange(words.starts[span.first] ?? 0, words.ends[span.last] ?? 0),
        role: span.role,
        probability: span.probability,
        cue: cues[index] ?? null,
      }))
      return { spans, words, statesOf: states.of }
    },
    close: () => encoder.close(),
  }
}

function readWindow(output: EncodedWindow, window: Window): Linkable[] {
  return decodeAttribution(output.logits, window.end - window.start).map((span) => ({
    role: span.kind,
    first: window.start + span.first,
    last: window.start + span.last,
    probability: span.probability,
    vector: span.kind === 'cue' ? queryOf(output, span.first) : meanKey(output, span),
  }))
}

/** What a cue whose first word in the body is `word` looks for. */
function queryOf(output: EncodedWindow, word: number): Float32Array {
  return output.linkQuery.slice(word * 2 * linkWidth, (word + 1) * 2 * linkWidth)
}

/** The mean of the words' link keys, of the half of the vector that belongs to the role. */
function meanKey(output: EncodedWindow, { kind, first, last }: TaggedWords<Role>): Float32Array {
  const mean = new Float32Array(linkWidth)
  for (let word = first; word <= last; word++) {
    const from = word * 2 * linkWidth + (kind === 'content' ? linkWidth : 0)
    for (let index = 0; index < linkWidth; index++) {
      mean[index] = (mean[index] ?? 0) + (output.linkKey[from + index] ?? 0) / (last - first + 1)
    }
  }
  return mean
}
