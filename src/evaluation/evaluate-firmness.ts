import { hashText } from '../hash-text.ts'
import type { Act, Firmness, Modality, Polarity } from '../data-model/index.ts'
import { firmness, type FirmnessInput } from '../firmness/index.ts'
import { makeRange } from '../text/index.ts'

/** The act, polarity and modality of a statement, judged by hand. */
interface Judgement {
  readonly act: Act
  readonly polarity: Polarity
  readonly modality: Modality
  /** Scope, double negation, conditions, nested words of others and the like. */
  readonly hard?: boolean | undefined
}

/** A statement of ours, in words, as `test/firmness/statements.jsonl` holds them. */
export interface WrittenStatement extends Judgement {
  readonly source: string
  readonly cue: string
  readonly content: string
}

type Pairs = readonly (readonly [start: number, end: number])[]

/** A statement of a text that is not ours, by its offsets, as `test/firmness/polnear-train.jsonl` holds them. */
export interface PointedStatement extends Judgement {
  readonly file: string
  readonly sha256: string
  readonly source: Pairs
  readonly cue: Pairs
  readonly content: Pairs
}

/** How a statement was read, beside the judgement. */
export interface FirmnessOutcome {
  readonly judged: Judgement
  /** Its source, cue and content. */
  readonly words: string
  readonly read: Firmness
  /** By a hash of the content: "a" was looked at while building, "b" was not. */
  readonly half: 'a' | 'b'
  readonly act: boolean
  readonly polarity: boolean
  readonly modality: boolean
}

/** Reads a judged statement and compares. `text`: the text that a pointed one points into. */
export function evaluateFirmness(judged: WrittenStatement): FirmnessOutcome
export function evaluateFirmness(judged: PointedStatement, text: string): FirmnessOutcome
export function evaluateFirmness(
  judged: WrittenStatement | PointedStatement,
  text = '',
): FirmnessOutcome {
  const input = 'file' in judged ? pointTo(judged, text) : layOut(judged)
  const [source, cue, content] = [input.source ?? [], input.cue, input.content].map((ranges) =>
    ranges.map(({ start, end }) => input.text.slice(start, end)).join(' … '),
  )
  const read = firmness(input)
  return {
    judged,
    words: `[${source}] {${cue}} «${content}»`,
    read,
    half: Number.parseInt(hashText(content ?? '').charAt(0), 16) < 8 ? 'a' : 'b',
    act: read.act === judged.act,
    polarity: read.polarity === judged.polarity,
    modality: read.modality === judged.modality,
  }
}

/** Source, cue and content in this order. */
function layOut({ source, cue, content }: WrittenStatement): FirmnessInput {
  let end = -1
  const [sourceRange, cueRange, contentRange] = [source, cue, content].map((part) => {
    const start = end + 1
    end = start + part.length
    return part === '' ? [] : [makeRange(start, end)]
  })
  return {
    text: `${source} ${cue} ${content}`,
    source: sourceRange ?? [],
    cue: cueRange ?? [],
    content: contentRange ?? [],
  }
}

/** @throws RangeError where the text is not the one that was judged. */
function pointTo(
  { file, sha256, source, cue, content }: PointedStatement,
  text: string,
): FirmnessInput {
  if (hashText(text) !== sha256) throw new RangeError(`${file} is not the text that was judged`)
  const rangesOf = (pairs: Pairs) => pairs.map(([start, end]) => makeRange(start, end))
  return { text, source: rangesOf(source), cue: rangesOf(cue), content: rangesOf(content) }
}
