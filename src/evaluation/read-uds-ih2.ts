import type { ParsedSentence } from '../data-model/index.ts'
import type { Reader } from '../reading/index.ts'
import { makeRange, type Range } from '../text/index.ts'

/** An event of a sentence of UDS-IH2, and how sure its readers were that it happened. */
export interface Happening {
  readonly text: string
  readonly sentence: Range
  readonly predicate: Range
  /** From -3 (certainly did not happen) to 3 (certainly did). */
  readonly score: number
  /** The tree of the sentence; none if it was not parsed. */
  readonly trees?: readonly ParsedSentence[]
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

/** The events with the trees of their sentences, each parsed once. */
export async function parseHappenings(
  reader: Pick<Reader, 'parse'>,
  events: readonly Happening[],
): Promise<readonly Happening[]> {
  const trees = new Map<string, readonly ParsedSentence[]>()
  for (const { text, sentence } of events)
    if (!trees.has(text))
      trees.set(text, (await reader.parse({ content: text }, [sentence])).sentences)
  return events.map((event) => ({ ...event, trees: trees.get(event.text) ?? [] }))
}
