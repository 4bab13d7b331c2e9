import type { Difference, PairJudgement } from '../data-model/index.ts'
import {
  findDifferences,
  judgePairs,
  type LocatedStatement,
  type PairScorer,
  type PairSide,
} from '../differences/index.ts'
import { firmness } from '../firmness/index.ts'
import { makePairNetwork, type PairNetworkOptions } from '../model/index.ts'
import { makeRange } from '../text/index.ts'

export type { LocatedStatement, PairScorer, PairNetworkOptions }

/** A statement of a pair: its words, or its words with what it is about. */
export type PairStatement =
  string | { readonly text: string; readonly matter?: string | null | undefined }

/** Two statements by their words. */
export interface StatementPair {
  readonly a: PairStatement
  readonly b: PairStatement
}

/** Tells of pairs of statements whether they differ, agree or neither; holds one ONNX session. */
export interface PairJudge {
  /** The name of its model. */
  readonly model: string
  /** The network itself, with which a record compares statements (`StoreOptions.comparer`). */
  readonly scorer: PairScorer
  /** The judgements of pairs, in order. What is said of a pair depends on that pair alone. */
  judge(pairs: readonly StatementPair[]): Promise<readonly PairJudgement[]>
  /** Where statements of reports differ and where they agree, what is clearest and weighs most first. */
  compare(statements: readonly LocatedStatement[]): Promise<readonly Difference[]>
  close(): Promise<void>
}

/** A judge with the network that it works with, to measure it by itself. */
export interface OpenPairJudge extends PairJudge {
  /** The vectors of texts, in order, each of length 1. */
  readonly embed: (texts: readonly string[]) => Promise<readonly Float32Array[]>
}

/**
 * A judge of pairs of statements by the model of a folder, the shipped one unless given. Close it when done.
 *
 * @example
 * const judge = await makePairJudge()
 * const [one] = await judge.judge([{ a: 'We will not rule out talks.', b: 'There are no plans for talks.' }])
 * @throws OnrecordError `model-missing`, `model-damaged`, `runtime-missing`.
 */
export const makePairJudge: (options?: PairNetworkOptions) => Promise<PairJudge> = openPairJudge

/** The same, with its network. */
export async function openPairJudge(options: PairNetworkOptions = {}): Promise<OpenPairJudge> {
  const network = await makePairNetwork(options)
  return {
    model: network.name,
    scorer: network,
    compare: (statements) => findDifferences(network, statements),
    embed: (texts) => network.vectors(texts),
    async judge(pairs) {
      const sides = makeSides()
      const judged = await judgePairs(
        network,
        pairs.map(({ a, b }) => [sides(a), sides(b)] as const),
      )
      return judged.map(({ relation, by, commitment, words, clearness }) => ({
        relation,
        by,
        commitment,
        words,
        clearness,
      }))
    },
    close: () => network.close(),
  }
}

/** Statements that are known by their words alone, each made ready once. */
export function makeSides(): (statement: PairStatement) => PairSide {
  const known = new Map<string, PairSide>()
  return (statement) => {
    const { text, matter = null } = typeof statement === 'string' ? { text: statement } : statement
    const key = JSON.stringify([text, matter])
    const before = known.get(key)
    if (before) return before
    const content = [makeRange(0, text.length)]
    const { act, polarity, modality, evidence } = firmness({ text, content, cue: [] })
    const side = { text, matter, firmness: { act, polarity, modality }, evidence }
    known.set(key, side)
    return side
  }
}
