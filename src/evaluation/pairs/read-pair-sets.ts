import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'

import type { PairRelation } from '../../data-model/index.ts'

/** Two texts, and what people said of them. */
export interface GoldPair<Label> {
  readonly a: string
  readonly b: string
  readonly label: Label
  /** What pairs must not be learned from if this one is asked for: its debate, or its fold. */
  readonly group: string
}

/** Whether b follows from a. */
export type Inference = 'entailment' | 'neutral' | 'contradiction'

/** How two propositions of a debate are related. */
export type DebateRelation = 'rephrase' | 'conflict' | 'inference'

/** The pairs that are kept back from training (training/onrecord_training/pair_sets.py), and the other yardsticks. */
export interface PairYardsticks {
  readonly debates: readonly GoldPair<DebateRelation>[]
  readonly mnli: readonly GoldPair<Inference>[]
  readonly rte3: readonly GoldPair<Inference>[]
  readonly prosecco: readonly GoldPair<boolean>[]
}

/** Reads the yardsticks from a folder with the sets of pairs. */
export async function readPairSets(folder: string): Promise<PairYardsticks> {
  const debates: GoldPair<DebateRelation>[] = []
  for await (const row of rows(folder, 'debate-relations')) {
    const group = textOf(row, 'map')
    const relation = textOf(row, 'relation') as DebateRelation
    if (draw(group, 7) === 0)
      debates.push({ a: textOf(row, 'from'), b: textOf(row, 'to'), label: relation, group })
  }
  const prosecco: GoldPair<boolean>[] = []
  for await (const row of rows(folder, 'self-contradiction'))
    prosecco.push({
      a: textOf(row, 'proposition_1'),
      b: textOf(row, 'proposition_2'),
      label: row['label'] === 'self-contradiction',
      group: String(row['fold']),
    })
  return {
    debates,
    mnli: await readInference(
      folder,
      'nli-1',
      (row, text) => textOf(row, 'set').startsWith('MNLI') && draw(text, 5) === 0,
    ),
    rte3: await readInference(
      folder,
      'nli-3',
      (row) => row['set'] === 'RTE3' && row['split'] === 'test',
    ),
    prosecco,
  }
}

async function readInference(
  folder: string,
  name: string,
  isAsked: (row: Row, text: string) => boolean,
): Promise<readonly GoldPair<Inference>[]> {
  const pairs: GoldPair<Inference>[] = []
  for await (const row of rows(folder, name)) {
    const [a, b] = [textOf(row, 'premise'), textOf(row, 'hypothesis')]
    if (isAsked(row, a + b))
      pairs.push({ a, b, label: textOf(row, 'label') as Inference, group: '' })
  }
  return pairs
}

type Row = Readonly<Record<string, unknown>>

async function* rows(folder: string, name: string): AsyncGenerator<Row> {
  const file = createReadStream(join(folder, `${name}.jsonl.gz`))
  const unpacked = createGunzip()
  file.on('error', (error) => unpacked.destroy(error))
  for await (const line of createInterface({ input: file.pipe(unpacked), crlfDelay: Infinity }))
    // Python writes NaN where nothing is known.
    yield JSON.parse(line.replaceAll(/: NaN(?=[,}])/g, ': null')) as Row
}

const textOf = (row: Row, field: string): string => {
  const value = row[field]
  if (typeof value !== 'string') throw new TypeError(`a pair has no ${field}`)
  return value
}

/** A number below `of` that is always the same for the same text. */
export const draw = (text: string, of: number): number =>
  Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 8), 16) % of

/** Pairs of debates as differences: a conflict differs, a rephrase agrees, and an inference does neither. */
export const relationOf: Readonly<Record<DebateRelation, PairRelation>> = {
  conflict: 'differ',
  rephrase: 'agree',
  inference: 'none',
}
