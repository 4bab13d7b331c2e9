import { parse } from 'csv-parse/sync'

import { listedShape, type Listed } from './listed.ts'

/** What a list of people and institutions has. */
export interface ReadList {
  readonly entries: readonly Listed[]
  /** What could not be read, with the number of its line, counted from 1. */
  readonly refused: readonly RefusedLine[]
  /** Columns of a table that are not known and were left out. */
  readonly unknownColumns: readonly string[]
}

/** A line of a list that could not be read. */
export interface RefusedLine {
  readonly line: number
  readonly reason: string
}

/**
 * Reads a list of people and institutions: JSONL with one entry a line (see `listedShape`), or CSV with a header: name,
 * other names (separated by semicolons), kind, gender, office, institution, from, to, wikidata. Lines of a table with
 * the same name and Wikidata item are one entry with several offices.
 */
export function readList(text: string): ReadList {
  const bare = text.replace(/^\ufeff/, '')
  return /^\s*\{/.test(bare) ? readLines(bare) : readTable(bare)
}

function readLines(text: string): ReadList {
  const entries: Listed[] = []
  const refused: RefusedLine[] = []
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue
    const read = readEntry(parseJson(content))
    if (typeof read === 'string') refused.push({ line: index + 1, reason: read })
    else entries.push(read)
  }
  return { entries, refused, unknownColumns: [] }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function readEntry(value: unknown): Listed | string {
  if (value === undefined) return 'it is not JSON'
  const parsed = listedShape.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.map(String).join('.') ?? ''
  return `${where === '' ? '' : `${where}: `}${issue?.message ?? 'it has the wrong shape'}`
}

type Row = Readonly<Record<string, string>>

function readTable(text: string): ReadList {
  const refused: RefusedLine[] = []
  let header: readonly string[] = []
  const rows = parse(text, {
    columns: (names: string[]) => {
      header = names.map(columnOf)
      return [...header]
    },
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    trim: true,
    info: true,
    delimiter: /^[^\n]*\t/.test(text) ? '\t' : ',',
  }) as unknown as readonly { readonly record: Row; readonly info: { readonly lines: number } }[]
  const found = new Map<string, Listed>()
  for (const { record, info } of rows) {
    const read = readEntry(entryOf(record))
    if (typeof read === 'string') {
      refused.push({ line: info.lines, reason: read })
      continue
    }
    const key = JSON.stringify([read.kind, read.name, read.wikidata])
    const known = found.get(key)
    found.set(key, known ? joinEntries(known, read) : read)
  }
  return {
    entries: [...found.values()],
    refused,
    unknownColumns: header.filter((name) => !(name in columns) && name !== ''),
  }
}

/** The names of the columns, with others that they are usually called by. */
const columns: Readonly<Record<string, readonly string[]>> = {
  name: ['full name', 'label', 'person', 'institution name'],
  'other names': ['aliases', 'alias', 'other name', 'also known as', 'alternate names'],
  kind: [],
  gender: ['sex'],
  office: ['title', 'position', 'role'],
  institution: ['organisation', 'organization', 'body', 'employer'],
  from: ['start', 'since', 'start date'],
  to: ['end', 'until', 'end date'],
  wikidata: ['wikidata id', 'qid'],
}

function columnOf(given: string): string {
  const plain = given.trim().toLowerCase().replaceAll(/[_-]+/g, ' ')
  const known = Object.entries(columns).find(([, others]) => others.includes(plain))
  return known?.[0] ?? plain
}

function entryOf(row: Row): unknown {
  const cell = (name: string) => (row[name] ?? '').trim() || undefined
  const gender = cell('gender')?.toLowerCase()
  const office = {
    title: cell('office'),
    institution: cell('institution'),
    from: cell('from'),
    to: cell('to'),
  }
  const hasOffice = Object.values(office).some((value) => value !== undefined)
  return {
    kind: cell('kind')?.toLowerCase(),
    name: cell('name') ?? '',
    otherNames: cell('other names')
      ?.split(';')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    gender: gender === undefined ? undefined : (genders[gender] ?? gender),
    offices: hasOffice ? [office] : undefined,
    wikidata: cell('wikidata')?.replace(/^.*\//, ''),
  }
}

const genders: Readonly<Record<string, string>> = {
  f: 'female',
  m: 'male',
  woman: 'female',
  man: 'male',
}

const joinEntries = (one: Listed, other: Listed): Listed => ({
  ...one,
  gender: one.gender ?? other.gender,
  otherNames: [...new Set([...one.otherNames, ...other.otherNames])],
  offices: [...one.offices, ...other.offices],
})
