import { anonymityOf, type Party, type Report, type Statement } from '../data-model/index.ts'
import { addressOf, permalink } from '../export/index.ts'
import type { Hit } from '../record/index.ts'
import { describePassage, speakersOf, wordsOf } from '../wording/index.ts'
import { reworded } from './shapes.ts'
import type { RecordReader } from './record-reader.ts'
import type { Answer } from './tool.ts'

/**
 * Statements in the form in which a client gets them: each with its spans (UTF-16 code units into the report's text,
 * half-open), outlet, date and links.
 */
export async function describeHits(
  record: RecordReader,
  hits: readonly Hit[],
): Promise<readonly Answer[]> {
  const addresses = new Map<string, string | null>()
  for (const { report } of hits) {
    if (addresses.has(report.id)) continue
    const reading = await record.reading(report.id)
    addresses.set(report.id, reading && addressOf(reading.report))
  }
  return hits.map((hit) => ({
    ...describeStatement(hit.statement, hit.parties),
    sentence: describePassage(hit.passage),
    corrected: hit.decisions.length > 0,
    also: hit.also
      .slice(0, mostAlso)
      .map((variant) => ({ ...variant, link: permalink(variant.statement) })),
    alsoCount: hit.alsoCount,
    differs: hit.differs,
    agrees: hit.agrees,
    report: describeReport(hit.report, addresses.get(hit.report.id) ?? null),
  }))
}

/** The most other places of a statement that are returned; their number is given as well. */
const mostAlso = 3

/** A statement by itself: who said what, how, and which characters say so. */
export const describeStatement = (statement: Statement, parties: readonly Party[]): Answer => ({
  ...withoutReworded(statement),
  link: permalink(statement.id),
  words: wordsOf(statement.content),
  spans: { content: statement.content, cue: statement.cue, source: statement.source },
  speakers: speakersOf(statement, parties).map(
    ({ id, name, description, institution, confidence }) => ({
      name,
      description,
      party: id,
      speaksFor: institution?.name ?? null,
      confidence,
    }),
  ),
  anonymity: anonymityOf(statement, parties),
  addressees: statement.addressees.map(({ mention }) => mention.text),
  via: statement.via.map(({ mention }) => mention.text),
})

const withoutReworded = (statement: Statement): Answer =>
  Object.fromEntries(Object.entries(statement).filter(([field]) => !(field in reworded)))

/** What is known about a report: where and when it was published, and its links; `address` is its own on the web. */
export const describeReport = (
  { id, title, outlet, byline, published, source }: Omit<Report, 'text' | 'metadata'>,
  address: string | null,
): Answer => ({
  id,
  link: permalink(id),
  address,
  title,
  outlet,
  byline,
  published,
  source,
})
