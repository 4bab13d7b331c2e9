// Not by way of the folder's index: the web app uses this too, and has no hashes.
import { firstEndingAfter, rangesTouching } from '../text/find-range.ts'
import { joinRanges } from '../text/join-ranges.ts'
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
    const own = marks.flatMap((mark) => rangesTouching(sentences, mark))
    const stretches = joinRanges(text, [...own, ...marks])
    const first = stretches[0]?.start ?? 0
    const last = stretches.at(-1)?.end ?? 0
    const next = firstEndingAfter(sentences, last)
    const isBehind = (sentences[next]?.start ?? last) >= last
    return {
      before: spanOf(sentences[firstEndingAfter(sentences, first) - 1]),
      parts: stretches.flatMap((stretch) => divide(text, stretch, statement)),
      after: spanOf(sentences[isBehind ? next : next + 1]),
    }
  }
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
