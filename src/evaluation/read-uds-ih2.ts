import { makeRange, type Range } from '../text/index.ts'

/** An event of a sentence of UDS-IH2, and how sure its readers were that it happened. */
export interface Happening {
  readonly text: string
  readonly sentence: Range
  readonly predicate: Range
  /** From -3 (certainly did not happen) to 3 (certainly did). */
  readonly score: number
}

/** The events of a part of UDS-IH2 (White et al., 2016), JSON lines with words parted by spaces. */
export function readUdsIh2(jsonl: string): readonly Happening[] {
  return jsonl.split('\n').flatMap((line) => {
    if (line === '') return []
    const { text, targets } = JSON.parse(line) as {
      readonly text: string
      readonly targets: readonly {
        readonly span1: readonly [number, number]
        readonly label: number
      }[]
    }
    const starts = [0]
    for (const word of text.split(' ')) starts.push((starts.at(-1) ?? 0) + word.length + 1)
    return targets.map(({ span1: [from, to], label }) => ({
      text,
      sentence: makeRange(0, text.length),
      predicate: makeRange(starts[from] ?? 0, (starts[to] ?? 0) - 1),
      score: label,
    }))
  })
}
