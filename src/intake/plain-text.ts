import type { MetadataCandidate } from '../data-model/index.ts'
import { looksLikeHeading, makeRange, readByline, type Range } from '../text/index.ts'

/** What the lines above the body of a plain text say about the report: its headline and its byline. */
export function readHeadLines(text: string): readonly MetadataCandidate[] {
  const lines = firstLines(text, 4).map((line) => text.slice(line.start, line.end))
  const candidates: MetadataCandidate[] = []
  for (const [index, line] of lines.entries()) {
    const names = readByline(line)
    if (names !== null) candidates.push({ field: 'byline', value: names, from: 'byline' })
    else if (index === 0 && lines.length > 1 && looksLikeHeading(line, 20)) {
      candidates.push({ field: 'title', value: line, from: 'first line' })
    }
  }
  return candidates
}

/** The first lines of a text that have more than white space, without the white space around them. */
export function firstLines(text: string, most: number): readonly Range[] {
  const lines: Range[] = []
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const content = match[0].trim()
    if (content === '') continue
    const start = match.index + match[0].indexOf(content)
    lines.push(makeRange(start, start + content.length))
    if (lines.length === most) break
  }
  return lines
}
