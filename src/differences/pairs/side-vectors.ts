import { ofLengthOne } from '../../text/index.ts'
import { subjectOf, readAs, type PairScorer, type PairSide } from './pair-side.ts'

/** The vectors of statements, by the statements. */
export type SideVectors = ReadonlyMap<PairSide, Float32Array>

/**
 * The vectors of statements, each of length 1: halfway between that of their words and that of what they are about. In the
 * order of the statements.
 */
export async function sideVectors(
  scorer: Pick<PairScorer, 'vectors'>,
  sides: readonly PairSide[],
): Promise<SideVectors> {
  const texts = [...new Set(sides.flatMap((side) => [readAs(side), nearOf(side)]))]
  const found = await scorer.vectors(texts)
  const vectors = new Map(texts.map((text, at) => [text, found[at]]))
  return new Map(
    sides.flatMap((side) => {
      const [words, subject] = [vectors.get(readAs(side)), vectors.get(nearOf(side))]
      if (!words || !subject) return []
      return [[side, words === subject ? words : halfway(words, subject)] as const]
    }),
  )
}

/** What a statement is about, or its words if that is most of them. */
function nearOf(side: PairSide): string {
  const [words, subject] = [readAs(side), subjectOf(side)]
  return subject.length < mostOfWords * words.length ? subject : words
}

/** If what it is about is so great a part of its words, both have nearly one vector. */
const mostOfWords = 0.6

const halfway = (one: Float32Array, other: Float32Array): Float32Array =>
  ofLengthOne(one.map((number, at) => number + (other[at] ?? 0)))
