import { hashText } from '../hash-text.ts'
import type {
  Act,
  Firmness,
  Modality,
  Polarity,
  StatementKind,
  Utterance,
} from '../data-model/index.ts'
import { firmness, type FirmnessInput } from '../firmness/index.ts'
import { makeRange } from '../text/index.ts'

/** What was judged of a statement by hand; what is not given was not judged. */
interface Judgement {
  readonly act?: Act | undefined
  readonly polarity?: Polarity | undefined
  readonly modality?: Modality | undefined
  readonly utterance?: Utterance | undefined
  readonly kind?: StatementKind | undefined
  /** The half that it is in; by a hash of the content unless given. */
  readonly half?: 'a' | 'b' | undefined
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
  /** "a" was looked at while building, "b" was not. */
  readonly half: 'a' | 'b'
  /** Whether each is as it was judged; null if it was not judged. */
  readonly act: boolean | null
  readonly polarity: boolean | null
  readonly modality: boolean | null
  readonly utterance: boolean | null
  readonly kind: boolean | null
}

/**
 * Reads a judged statement and compares.
 * @param input Where its parts stand: see `placeStatement`; with the trees of the text, or without.
 */
export function evaluateFirmness(
  judged: WrittenStatement | PointedStatement,
  input: FirmnessInput,
): FirmnessOutcome {
  const [source, cue, content] = [input.source ?? [], input.cue, input.content].map((ranges) =>
    ranges.map(({ start, end }) => input.text.slice(start, end)).join(' … '),
  )
  const read = firmness(input)
  const compare = (field: 'act' | 'polarity' | 'modality' | 'utterance' | 'kind') =>
    judged[field] === undefined ? null : read[field] === judged[field]
  const byHash = Number.parseInt(hashText(content ?? '').charAt(0), 16) < 8 ? 'a' : 'b'
  return {
    judged,
    words: `[${source}] {${cue}} «${content}»`,
    read,
    half: judged.half ?? byHash,
    act: compare('act'),
    polarity: compare('polarity'),
    modality: compare('modality'),
    utterance: compare('utterance'),
    kind: compare('kind'),
  }
}

/**
 * Where the parts of a judged statement stand: of one of ours in the text that they make, source, cue and content in this
 * order; of a pointed one in `text`.
 * @throws RangeError if `text` is not the one that was judged.
 */
export const placeStatement = (
  judged: WrittenStatement | PointedStatement,
  text: string,
): FirmnessInput => ('file' in judged ? pointTo(judged, text) : layOut(judged))

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
