import type { Difference, DifferenceSide } from '../../data-model/index.ts'
import { describeDays, plural } from '../../wording/index.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'
import { makeStyle } from './format-statement.ts'

/** Differences for people, in their order: who says what, by what they differ, and the words that show it. */
export function formatDifferences(
  found: readonly Difference[],
  stream: NodeJS.WriteStream,
): string {
  if (found.length === 0) return 'No statements were found that differ or agree.\n'
  const style = makeStyle(stream)
  const lines = found.flatMap((difference) => {
    const { a, b, words, clearness, hours } = difference
    const shown = words.map(({ a: mine, b: theirs }) => `${quote(mine)} / ${quote(theirs)}`)
    const later = hours ? ` (${hours.text})` : ''
    return [
      style('bold', describeRelation(difference)),
      `  ${describeSide(a)}`,
      `  ${describeSide(b)}${later}`,
      ...shown.map((line) => `  ${line}`),
      style('dim', `  clearness ${clearness.toFixed(2)} · ${a.source} · ${difference.id}`),
      '',
    ].map(escapeBreaks)
  })
  const differ = found.filter(({ relation }) => relation === 'differ').length
  const counted = `${plural(differ, 'difference')}, ${plural(found.length - differ, 'agreement')}`
  return `${lines.join('\n')}\n${style('bold', counted)}\n`
}

function describeRelation({ relation, by, commitment, between, shift }: Difference): string {
  const whom = {
    offices: 'two offices',
    speakers: 'two speakers',
    'one office': 'one office',
    'one speaker': 'one speaker',
  }[between]
  const what = between.startsWith('one ') ? `${relation}s` : relation
  const kinds = by.length > 0 ? `, by ${by.join(' and ')}` : ''
  const how = commitment === null ? '' : ` (${commitment})`
  return `${whom} ${what}${kinds}${how}${shift ? '; it shifted' : ''}`
}

function describeSide({ speakers, seat, said, content }: DifferenceSide): string {
  const who = speakers.join(' and ')
  const office = seat && seat.name !== who ? ` (${seat.name})` : ''
  const days =
    said.start !== null && said.end !== null ? `, ${describeDays(said.start, said.end)}` : ''
  return `${who}${office}${days}: ${content.map(({ text }) => text).join(' … ')}`
}

const quote = (span: { readonly text: string } | null): string => (span ? `“${span.text}”` : '–')

/** What comes from a report is one line, and steers no terminal. */
const escapeBreaks = (line: string): string =>
  escapeControlCharacters(line.replaceAll(/\s*\n\s*/g, ' '))
