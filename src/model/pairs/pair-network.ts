import type * as onnxruntime from 'onnxruntime-node'

import type { PairScores } from '../../data-model/index.ts'
import { ofLengthOne, softmax } from '../../text/index.ts'
import { column, numbersOf, openSession, stateWidth } from '../encoder.ts'
import { readPairFiles } from '../model-files.ts'
import { makePairCutter, type PairPieces, type PieceRange } from './pair-pieces.ts'

/** Compares pairs of texts with one small network, and gives texts vectors. What it says of a pair depends on that pair alone. */
export interface PairNetwork {
  /** The name of the model. */
  readonly name: string
  /** The scores of pairs, in order. */
  judge(pairs: readonly (readonly [a: string, b: string])[]): Promise<readonly PairScores[]>
  /** The vectors of texts, in order, `stateWidth` numbers each, of length 1: the likeness of two is their product. */
  vectors(texts: readonly string[]): Promise<readonly Float32Array[]>
  close(): Promise<void>
}

/** How a network of pairs is made. */
export interface PairNetworkOptions {
  /** The model's folder; the shipped one unless given. */
  readonly folder?: string
  /** Threads of one run of the network; as many as the machine has processors unless given. */
  readonly threads?: number
}

/** The numbers that the heads give, side by side (training/onrecord_training/pair_judge.py). */
const headsWidth = 12

/** So many pairs of one length are read in one run, at most. */
const mostInRun = 32

/**
 * The network of pairs of a model's folder, its files checked. It holds one ONNX session; close it when done.
 * @throws OnrecordError `model-missing`, `model-damaged`, `runtime-missing`.
 */
export async function makePairNetwork(options: PairNetworkOptions = {}): Promise<PairNetwork> {
  const files = await readPairFiles(options.folder)
  const { runtime, session } = await openSession(files.weights, options)
  const cutter = makePairCutter(files.tokenizer)

  /** Runs of one length each, as the graph has no mask; `keep` is given a row of `width` numbers for each. */
  async function run(
    all: readonly PairPieces[],
    output: 'heads' | 'means',
    width: number,
    keep: (index: number, numbers: Float32Array) => void,
  ): Promise<void> {
    for (const indexes of groupByLength(all)) {
      const group = indexes.flatMap((index) => all[index] ?? [])
      const outputs = await session.run(feedOf(runtime.Tensor, group))
      const numbers = numbersOf(outputs, output, group.length * width)
      for (const [row, index] of indexes.entries()) {
        keep(index, numbers.subarray(row * width, (row + 1) * width))
      }
    }
  }

  return {
    name: files.name,
    async judge(pairs) {
      const scores: PairScores[] = []
      await run(
        pairs.map(([a, b]) => cutter.pair(a, b)),
        'heads',
        headsWidth,
        (index, numbers) => {
          scores[index] = readHeads(numbers)
        },
      )
      return scores
    },
    async vectors(texts) {
      const found: Float32Array[] = []
      await run(
        texts.map((text) => cutter.one(text)),
        'means',
        2 * stateWidth,
        (index, numbers) => {
          found[index] = ofLengthOne(numbers.subarray(0, stateWidth))
        },
      )
      return found
    },
    close: () => session.release(),
  }
}

/** The indexes of what is read in one run: all of one length. */
function groupByLength(all: readonly PairPieces[]): readonly (readonly number[])[] {
  const open = new Map<number, number[]>()
  const groups: number[][] = []
  for (const [index, { ids }] of all.entries()) {
    let group = open.get(ids.length)
    if (!group || group.length === mostInRun) {
      group = []
      open.set(ids.length, group)
      groups.push(group)
    }
    group.push(index)
  }
  return groups
}

function feedOf(
  tensor: typeof onnxruntime.Tensor,
  group: readonly PairPieces[],
): Record<string, onnxruntime.Tensor> {
  const length = group[0]?.ids.length ?? 0
  const ids = column(group.length * length)
  const segments = column(group.length * length)
  const shares = new Float32Array(group.length * 2 * length)
  for (const [row, { ids: own, texts }] of group.entries()) {
    const [first, second] = texts
    const isPair = second.end > second.start
    for (const [place, id] of own.entries()) {
      const cell = 2 * (row * length + place)
      ids.low[cell] = id
      if (isPair && place >= second.start) segments.low[cell] = 1
    }
    // The mean of a text alone is that of all its pieces, those at its ends too.
    const means = isPair ? [first, second] : [{ start: 0, end: length }, second]
    for (const [text, range] of means.entries()) fillShare(shares, (2 * row + text) * length, range)
  }
  return {
    input_ids: new tensor('int64', ids.whole, [group.length, length]),
    segments: new tensor('int64', segments.whole, [group.length, length]),
    shares: new tensor('float32', shares, [group.length, 2, length]),
  }
}

function fillShare(shares: Float32Array, from: number, { start, end }: PieceRange): void {
  if (end > start) shares.fill(1 / (end - start), from + start, from + end)
}

function readHeads(numbers: Float32Array): PairScores {
  const threeFrom = (from: number) =>
    softmax([...numbers.subarray(from, from + 3)]) as [number, number, number]
  const one = (at: number) => 1 / (1 + Math.exp(-(numbers[at] ?? 0)))
  return {
    forward: threeFrom(0),
    backward: threeFrom(3),
    relation: threeFrom(6),
    matter: one(9),
    strength: [one(10), one(11)],
  }
}
