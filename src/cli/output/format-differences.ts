import type { DifferenceSide } from '../../data-model/index.ts'
import type { DifferencePage, KeptDifference } from '../../record/index.ts'
import { describeDays, differenceWords, plural } from '../../wording/index.ts'
import { escapeControlCharacters } from './escape-control-characters.ts'
import { makeStyle } from './format-statement.ts'

/** Differences for people, in their order: who says what, by what they differ, and the words that show it. */
export function formatDifferences(
  { differences, total, waiting }: DifferencePage,
  stream: NodeJS.WriteStream,
): string {
  const style = makeStyle(stream)
  const lines = differences.flatMap((difference) => {
    const { a, b, words, clearness, hours, more, decision } = difference
    const shown = words.map(({ a: mine, b: theirs }) => `${quote(mine)} / ${quote(theirs)}`)
    const later = hours ? ` (${hours.text})` : ''
    const others = more > 0 ? ` · ${more} more: --matter ${difference.matter}` : ''
    const decided = decision ? ` · decided by ${decision.by}` : ''
    return [
      style('bold', describeRelation(difference)),
      `  ${describeSide(a)}`,
      `  ${describeSide(b)}${later}`,
      ...shown.map((line) => `  ${line}`),
      style('dim', `  clearness ${clearness.toFixed(2)}${decided} · ${a.source}`),
      style('dim', `  ${difference.id.replace('~', ' ')}${others}`),
      '',
    ].map(escapeBreaks)
  })
  const counted =
    differences.length < total
      ? `${differences.length} of ${plural(total, 'pair')}; --limit shows more.`
      : total === 0
        ? 'No statements were found that differ.'
        : `${plural(total, 'pair')}.`
  return `${[...lines, style('bold', counted)].join('\n')}\n${waiting > 0 ? formatWaiting(waiting) : ''}`
}

/** That reports wait for their statements to be compared, and what to do. */
export const formatWaiting = (waiting: number): string =>
  `The statements of ${plural(waiting, 'report')} were not compared yet. Compare them: onrecord differences --compare\n`

function describeRelation({
  relation,
  by,
  commitment,
  between,
  shift,
  retold,
}: KeptDifference): string {
  const whom = {
    offices: 'two offices',
    speakers: 'two speakers',
    'one office': 'one office',
    'one speaker': 'one speaker',
  }[between]
  if (relation === 'none') return `${whom}: found to be no pair`
  if (retold) return 'two reports give one utterance: one leaves out words that limit it'
  const what = between.startsWith('one ') ? `${relation}s` : relation
  const kinds = by.length > 0 ? ` in ${describeKinds(by)}` : ''
  const how = commitment === null ? '' : ` (${commitment})`
  return `${whom} ${what}${kinds}${how}${shift ? '; it shifted' : ''}`
}

const describeKinds = (by: KeptDifference['by']): string =>
  by.map((kind) => differenceWords[kind]).join(' and ')

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
