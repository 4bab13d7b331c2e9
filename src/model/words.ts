import { findWords, type Range } from '../text/index.ts'

/**
 * The words of a text, a column a property: word `i` stands at `[starts[i], ends[i])`, UTF-16 code units.
 * `lineBreakBefore[i]` is 1 for the first word of a paragraph, and for word 0.
 */
export interface Words {
  readonly text: string
  readonly count: number
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly lineBreakBefore: Uint8Array
  /** What the encoder is shown in place of some words, by where they start. */
  readonly shownAs: ReadonlyMap<number, string>
}

/** The layout of a text, as far as the encoder must know it. */
export interface Layout {
  /** In order; every word stands in one. Its lines unless given. */
  readonly paragraphs: readonly Range[]
  /** Passages that are not read, in order of their starts. */
  readonly skip?: readonly Range[]
  /** The quotations: their marks, of whatever country, are shown to the encoder as `“` and `”`, which it knows. */
  readonly quotations?: readonly (Range & { readonly closed: boolean })[]
}

/** The words of a text that the encoder reads: all but those of the passages that the layout skips. */
export function splitWords(text: string, layout: Layout): Words {
  const starts: number[] = []
  const ends: number[] = []
  const lineBreaks: number[] = []
  const skip = layout.skip ?? []
  let paragraph = -1
  let skipped = 0
  for (const { start, end } of findWords(text)) {
    while ((skip[skipped]?.end ?? Infinity) <= start) skipped++
    if ((skip[skipped]?.start ?? Infinity) <= start) continue
    let breaks = starts.length === 0
    while ((layout.paragraphs[paragraph + 1]?.start ?? Infinity) <= start) {
      paragraph++
      breaks = true
    }
    starts.push(start)
    ends.push(end)
    lineBreaks.push(breaks ? 1 : 0)
  }
  return {
    text,
    count: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    lineBreakBefore: Uint8Array.from(lineBreaks),
    shownAs: showQuotationMarks(text, layout.quotations ?? []),
  }
}

/** What the encoder is shown of word `index`: its characters, or what stands for them. */
export function wordAt(words: Words, index: number): string {
  const start = words.starts[index] ?? 0
  return words.shownAs.get(start) ?? words.text.slice(start, words.ends[index])
}

/** Marks that the encoder's own training texts do not use around speech. */
const foreignMarks = new Set("„‟«»‹›‘’'「」『』")

function showQuotationMarks(
  text: string,
  quotations: readonly (Range & { readonly closed: boolean })[],
): ReadonlyMap<number, string> {
  const shownAs = new Map<number, string>()
  for (const { start, end, closed } of quotations) {
    const opening = text.charAt(start)
    if (!foreignMarks.has(opening) || text.startsWith("''", start)) continue
    shownAs.set(start, '“')
    if (closed) shownAs.set(end - 1, '”')
  }
  return shownAs
}
