import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { OnrecordError } from '../errors.ts'
import { makeSpan, readCalendarDays, type CalendarDays, type Span } from '../text/index.ts'
import { completePublished } from '../time/index.ts'

/** A document of GUM with the dates that its annotators marked. */
export interface DatedDocument {
  readonly name: string
  /** The tokens with the spaces between them; paragraphs are parted by two line breaks. */
  readonly text: string
  /** Null where the document does not say. */
  readonly published: CalendarDays | null
  readonly dates: readonly MarkedDate[]
}

/** An expression of time that was marked, and its value. */
export interface MarkedDate {
  readonly span: Span
  /** The days of its value; null at an end that it leaves open, or where the value is no calendar day. */
  readonly start: string | null
  readonly end: string | null
  /** Whether the value names no year (`--10`); then `start` and `end` are given in the year 2000. */
  readonly yearless: boolean
}

/**
 * The news and interview documents of a folder with GUM's CoNLL-U files, in the order of their names.
 * @throws OnrecordError `evaluation-gum` where there is none.
 */
export async function readGumFolder(folder: string): Promise<readonly DatedDocument[]> {
  const files = await readGumFiles(folder, ['news', 'interview'])
  return files.map(({ name, conllu }) => readGum(name, conllu))
}

/**
 * The CoNLL-U files of some genres in a folder with GUM's, in the order of their names.
 * @throws OnrecordError `evaluation-gum` where there is none.
 */
export async function readGumFiles(
  folder: string,
  genres: readonly string[],
): Promise<readonly { readonly name: string; readonly conllu: string }[]> {
  const refuse = (cause?: unknown) =>
    new OnrecordError('evaluation-gum', { folder, genres: genres.join(' or ') }, { cause })
  const names = await readdir(folder).catch((cause: unknown) => {
    throw refuse(cause)
  })
  const wanted = names.filter(
    (name) => name.endsWith('.conllu') && genres.some((genre) => name.startsWith(`GUM_${genre}_`)),
  )
  if (wanted.length === 0) throw refuse()
  return Promise.all(
    wanted.toSorted().map(async (name) => ({
      name: name.replace('.conllu', ''),
      conllu: await readFile(join(folder, name), 'utf8'),
    })),
  )
}

/**
 * Reads a document of GUM (https://gucorpling.org/gum/) in CoNLL-U: `date` elements in the MISC column's `XML`, with
 * `when`, `from` and `to`, or `notBefore` and `notAfter`. Elements `time` name no day and are passed over.
 */
export function readGum(name: string, conllu: string): DatedDocument {
  const pieces: string[] = []
  const open: { readonly start: number; readonly attributes: string }[] = []
  const marked: { readonly start: number; readonly end: number; readonly attributes: string }[] = []
  let length = 0
  let space = ''
  let published: CalendarDays | null = null
  let inside = { last: 0, start: 0, end: 0 }
  const write = (piece: string) => {
    pieces.push(piece)
    length += piece.length
  }
  for (const line of conllu.split('\n')) {
    const created = /^# meta::dateCreated = (.{4,30})/.exec(line)?.[1]
    if (created !== undefined) published = readCalendarDays(created)
    if (/^# newpar\s*$/.test(line) && length > 0) space = '\n\n'
    if (line === '') inside = { last: 0, start: 0, end: 0 }
    if (!/^\d/.test(line)) continue
    const columns = line.split('\t')
    const [id = '', form = ''] = columns
    const misc = columns[9] ?? ''
    if (id.includes('.')) continue
    if (Number(id) > inside.last || id.includes('-')) {
      write(space)
      const start = length
      write(form)
      inside = { last: Number(id.split('-')[1] ?? id), start, end: length }
      space = /(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc) ? '' : ' '
    }
    const xml = /(?:^|\|)XML=([^|]*)/.exec(misc)?.[1] ?? ''
    for (const [, attributes, closes] of xml.matchAll(/<date ([^>]*)>|(<\/date>)/g)) {
      if (closes === undefined) open.push({ start: inside.start, attributes: attributes ?? '' })
      else {
        const start = open.pop()
        if (start) marked.push({ ...start, end: inside.end })
      }
    }
  }
  const text = pieces.join('')
  const dated = completePublished({
    text,
    published: { start: null, end: null, basis: 'unknown' },
    dateline: null,
  })
  return {
    name,
    text,
    // The line with the date that readers saw goes before the day on which the page was made.
    published:
      dated.start !== null && dated.end !== null
        ? { start: dated.start, end: dated.end }
        : published,
    dates: marked.map(({ start, end, attributes }) => ({
      span: makeSpan(text, start, end),
      ...readValue(attributes),
    })),
  }
}

function readValue(attributes: string): Omit<MarkedDate, 'span'> {
  const valueOf = (name: string) =>
    new RegExp(`\\b${name}:::"([^"]*)"`).exec(attributes)?.[1] ?? null
  const when = valueOf('when')
  const first = when ?? valueOf('from') ?? valueOf('notBefore')
  const last = when ?? valueOf('to') ?? valueOf('notAfter')
  const yearless = [first, last].some((value) => value?.startsWith('--') === true)
  const daysOf = (value: string | null) =>
    value === null
      ? null
      : // A single hyphen before a year of four digits is a slip: nothing here is told of 2009 BC.
        readCalendarDays(value.replace(/^--(?!\d{4})/, '2000-').replace(/^-(?=\d{4}-)/, ''))
  return { start: daysOf(first)?.start ?? null, end: daysOf(last)?.end ?? null, yearless }
}
