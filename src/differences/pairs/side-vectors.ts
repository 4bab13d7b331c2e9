import { subjectOf, readAs, type PairScorer, type PairSide } from './pair-side.ts'

/**
 * The vectors of statements, in order, each of length 1: halfway between that of their words and that of what they are
 * about.
 */
export async function sideVectors(
  scorer: Pick<PairScorer, 'vectors'>,
  sides: readonly PairSide[],
): Promise<readonly Float32Array[]> {
  const texts = [...new Set(sides.flatMap((side) => [readAs(side), nearOf(side)]))]
  const found = await scorer.vectors(texts)
  const vectors = new Map(texts.map((text, at) => [text, found[at]]))
  return sides.flatMap((side) => {
    const [words, subject] = [vectors.get(readAs(side)), vectors.get(nearOf(side))]
    if (!words || !subject) return []
    return [words === subject ? words : halfway(words, subject)]
  })
}

/** What a statement is about, or its words if that is most of them. */
function nearOf(side: PairSide): string {
  const [words, subject] = [readAs(side), subjectOf(side)]
  return subject.length < mostOfWords * words.length ? subject : words
}

/** If what it is about is so great a part of its words, both have nearly one vector. */
const mostOfWords = 0.6

function halfway(one: Float32Array, other: Float32Array): Float32Array {
  const sum = one.map((number, at) => number + (other[at] ?? 0))
  const length = Math.sqrt(sum.reduce((all, number) => all + number * number, 0)) || 1
  return sum.map((number) => number / length)
}
