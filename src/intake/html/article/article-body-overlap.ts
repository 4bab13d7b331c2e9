import type { BlockMeasure } from './measure-block.ts'
import { limits } from './weights.ts'

/** How far a page's blocks agree with the text of the article in the page's JSON-LD. */
export interface Agreement {
  /** For each block, the share of its runs of five words that articleBody has too; null if it is too short. */
  readonly shares: readonly (number | null)[]
  /** Whether articleBody is the whole article rather than its beginning. */
  readonly isComplete: boolean
}

/** Compares blocks with articleBody word by word, ignoring the signs between the words. Linear in both. */
export function articleBodyOverlap(
  articleBody: string | null,
  measures: readonly BlockMeasure[],
): Agreement {
  const known = new Set(runsOfWords(articleBody ?? ''))
  if (known.size < fewestRuns) return { shares: measures.map(() => null), isComplete: false }
  const shares = measures.map(({ text }) => {
    const runs = runsOfWords(text)
    return runs.length === 0 ? null : runs.filter((run) => known.has(run)).length / runs.length
  })
  let [prose, agreed] = [0, 0]
  for (const [index, { kind, characters }] of measures.entries()) {
    if (kind !== 'prose') continue
    prose += characters
    if ((shares[index] ?? 0) >= limits.agreement) agreed += characters
  }
  const isCut = /(?:…|\.\.\.)[\])]?\s{0,100}$/.test(articleBody ?? '')
  return { shares, isComplete: !isCut && agreed >= limits.completeness * prose }
}

function runsOfWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs: string[] = []
  for (let at = 0; at + runLength <= words.length; at++) {
    runs.push(words.slice(at, at + runLength).join(' '))
  }
  return runs
}

const runLength = 5
const fewestRuns = 20
