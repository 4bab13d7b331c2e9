import {
  firmness,
  type Act,
  type Firmness,
  type Modality,
  type Polarity,
} from '../firmness/index.ts'
import { hashText, makeRange } from '../text/index.ts'

/** A statement whose act, polarity and modality were judged by hand, as `test/firmness/*.jsonl` hold them. */
export interface JudgedStatement {
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly act: Act
  readonly polarity: Polarity
  readonly modality: Modality
  /** Scope, double negation, conditions, nested words of others and the like. */
  readonly hard: boolean
}

/** How a statement was read, beside the judgement. */
export interface FirmnessOutcome {
  readonly judged: JudgedStatement
  readonly read: Firmness
  /** By a hash of the content: "a" was looked at while building, "b" was not. */
  readonly half: 'a' | 'b'
  readonly act: boolean
  readonly polarity: boolean
  readonly modality: boolean
}

/** Reads a judged statement, its source, cue and content in this order, and compares. */
export function evaluateFirmness(judged: JudgedStatement): FirmnessOutcome {
  const { source, cue, content } = judged
  const text = `${source} ${cue} ${content}`
  const cueStart = source.length + 1
  const contentStart = cueStart + cue.length + 1
  const read = firmness({
    text,
    source: source === '' ? [] : [makeRange(0, source.length)],
    cue: cue === '' ? [] : [makeRange(cueStart, cueStart + cue.length)],
    content: [makeRange(contentStart, text.length)],
  })
  return {
    judged,
    read,
    half: Number.parseInt(hashText(content).charAt(0), 16) < 8 ? 'a' : 'b',
    act: read.act === judged.act,
    polarity: read.polarity === judged.polarity,
    modality: read.modality === judged.modality,
  }
}
