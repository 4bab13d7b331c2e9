import { hashText } from '../hash-text.ts'
import type { MetadataCandidate, Published, Report } from '../data-model/index.ts'
import { readCalendarDays } from '../text/index.ts'
import { findDateline } from './dateline.ts'
import { findLanguage } from './language.ts'
import { firstOf } from './metadata.ts'
import { firstLines } from './plain-text.ts'

/** What a person knows about a report beside its file; it is trusted more than what the file says. */
export interface GivenMetadata {
  /** A day, month or year, as `readCalendarDays` reads it. */
  readonly published?: string | undefined
  readonly outlet?: string | undefined
  readonly title?: string | undefined
}

/**
 * The report of a text, with the first candidate of each field: what is given first, then what was found, the most
 * trusted first.
 */
export function makeReport(
  text: string,
  source: string,
  format: Report['format'],
  found: readonly MetadataCandidate[],
  given: GivenMetadata,
): Report {
  return composeReport(text, source, format, [...givenCandidates(given, 'option'), ...found])
}

/** A report as it would be with the decisions about it since; its text, and so its ID, stay. */
export function correctReport(report: Report, decided: GivenMetadata): Report {
  const { text, source, format } = report
  const found = report.metadata.filter(({ from }) => from !== 'decision' && from !== 'dateline')
  const corrected = composeReport(text, source, format, [
    ...givenCandidates(decided, 'decision'),
    ...found,
  ])
  return report.pages ? { ...corrected, pages: report.pages } : corrected
}

function composeReport(
  text: string,
  source: string,
  format: Report['format'],
  metadata: readonly MetadataCandidate[],
): Report {
  const dateline = findDateline(text, firstLines(text, 6))
  return {
    id: hashText(text).slice(0, 24),
    source,
    format,
    title: firstOf(metadata, 'title')?.value ?? null,
    outlet: firstOf(metadata, 'outlet')?.value ?? dateline?.agency ?? null,
    byline: firstOf(metadata, 'byline')?.value ?? null,
    dateline: dateline && { place: dateline.place, span: dateline.span },
    language: findLanguage(text),
    text,
    published: findPublished(metadata),
    metadata: dateline?.agency
      ? [...metadata, { field: 'outlet', value: dateline.agency, from: 'dateline' }]
      : metadata,
  }
}

function givenCandidates(
  given: GivenMetadata,
  from: 'option' | 'decision',
): readonly MetadataCandidate[] {
  const fields = ['published', 'outlet', 'title'] as const
  return fields.flatMap((field) => {
    const value = given[field]
    return value === undefined ? [] : [{ field, value, from }]
  })
}

/** The first publication date that can be read; a candidate that names no day is skipped. */
function findPublished(metadata: readonly MetadataCandidate[]): Published {
  for (const candidate of metadata) {
    const days = candidate.field === 'published' ? readCalendarDays(candidate.value) : null
    if (days) return { ...days, basis: givenBy.has(candidate.from) ? 'given' : 'metadata' }
  }
  return { start: null, end: null, basis: 'unknown' }
}

const givenBy = new Set(['option', 'decision'])
