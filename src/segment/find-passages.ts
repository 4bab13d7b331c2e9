// Not by way of the folder's index: the web app uses this too, and has no hashes.
import { makeSpan, type Range, type Span } from '../text/span.ts'
import type { Passage, PassagePart, Statement } from '../data-model/index.ts'
import { findParagraphs } from './paragraphs.ts'
import { findSentences } from './sentences.ts'

type Marked = Pick<Statement, 'source' | 'cue' | 'content'>

/** What finds the passage of each statement of a report. A dateline is no part of a sentence. */
export function findPassages(
  text: string,
  dateline: Range | null = null,
): (statement: Marked) => Passage {
  const sentences = findSentences(text, findParagraphs(text), dateline)
  const spanOf = (range: Range | undefined): Span | null =>
    range === undefined ? null : makeSpan(text, range.start, range.end)
  return (statement) => {
    const marks = [...statement.content, ...statement.cue, ...statement.source]
    const own = sentences.filter((sentence) =>
      marks.some(({ start, end }) => start < sentence.end && end > sentence.start),
    )
    const stretches = join(text, [...own, ...marks])
    const first = stretches[0]?.start ?? 0
    const last = stretches.at(-1)?.end ?? 0
    return {
      before: spanOf(sentences.findLast(({ end }) => end <= first)),
      parts: stretches.flatMap((stretch) => divide(text, stretch, statement)),
      after: spanOf(sentences.find(({ start }) => start >= last)),
    }
  }
}

/** Ranges in text order; those that overlap, or have only white space between them, are one. */
function join(text: string, ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1)
    if (last && (range.start <= last.end || /^\s*$/.test(text.slice(last.end, range.start))))
      joined[joined.length - 1] =
        range.end > last.end ? { start: last.start, end: range.end } : last
    else joined.push(range)
  }
  return joined
}

/** A stretch of text in parts, each with its role: what is said before what tells it, and that before who says it. */
function divide(text: string, { start, end }: Range, statement: Marked): readonly PassagePart[] {
  const roles = ['content', 'cue', 'source'] as const
  const edges = roles
    .flatMap((role) => statement[role])
    .flatMap((span) => [span.start, span.end])
    .filter((edge) => edge > start && edge < end)
  const cuts = [...new Set([start, ...edges, end])].toSorted((a, b) => a - b)
  const parts: PassagePart[] = []
  for (const [index, from] of cuts.slice(0, -1).entries()) {
    const to = cuts[index + 1] ?? end
    const role =
      roles.find((one) => statement[one].some((span) => span.start <= from && span.end >= to)) ??
      null
    const last = parts.at(-1)
    if (last?.role === role) parts.pop()
    parts.push({ role, ...makeSpan(text, last?.role === role ? last.start : from, to) })
  }
  return parts
}
