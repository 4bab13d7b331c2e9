import { isDayTold, type Reading, type Report, type Statement } from '../data-model/index.ts'
import type { CorrectedReading } from '../record/index.ts'
import { addressOf, permalink } from './identify.ts'
import { writeNodes, type JsonLdNode } from './json-ld.ts'
import { speakersOf, wordsOf, type DescribedSpeaker } from '../wording/index.ts'

/**
 * Statements as a graph of schema.org `Quotation` (JSON-LD), one each, each a part of the `NewsArticle` that reports it.
 * Only what a report tells was said is one: no belief, and nothing withheld, planned, supposed or told by hearsay.
 */
export function writeSchemaOrg(found: AsyncIterable<CorrectedReading>): AsyncGenerator<string> {
  return writeNodes('{"@context":"https://schema.org","@graph":[', quote(found), () => ']}')
}

async function* quote(found: AsyncIterable<CorrectedReading>): AsyncGenerator<JsonLdNode> {
  for await (const { reading } of found) {
    for (const statement of reading.statements)
      if (statement.kind === 'speech' && statement.utterance === 'made')
        yield toQuotation(statement, reading)
  }
}

function toQuotation(statement: Statement, { report, parties }: Reading): JsonLdNode {
  const { id, content, form, said, addressees } = statement
  const speakers = speakersOf(statement, parties)
  const people = speakers.flatMap((speaker) => describeSpeaker(speaker) ?? [])
  const documents = speakers.flatMap(({ party }) => (party?.kind === 'document' ? party : []))
  return {
    '@type': 'Quotation',
    '@id': permalink(id),
    identifier: id,
    text: wordsOf(content),
    spokenByCharacter: unlessEmpty(people),
    // The words of an indirect statement are the reporter's.
    creator: form === 'direct' ? unlessEmpty(people) : undefined,
    isBasedOn: unlessEmpty(
      documents.map((one) => ({
        '@type': 'CreativeWork',
        '@id': permalink(one.id),
        name: one.name,
      })),
    ),
    audience: unlessEmpty(
      addressees.map(({ mention }) => ({ '@type': 'Audience', name: mention.text })),
    ),
    ...describeDays(said),
    isPartOf: describeArticle(report),
  }
}

/** A day that the report tells; several days are what the statement is of, as near as it is known. */
function describeDays(said: Statement['said']): JsonLdNode {
  const { start, end } = said
  if (!isDayTold(said) || start === null || end === null) return {}
  return start === end ? { dateCreated: start } : { temporalCoverage: `${start}/${end}` }
}

/** Who speaks; null where that is not known, and for a document, which is no character. */
function describeSpeaker({
  party,
  name,
  description,
  institution,
}: DescribedSpeaker): JsonLdNode | null {
  if (!party) {
    if (name === null) return description === null ? null : { '@type': 'Person', description }
    return { '@type': 'Person', name }
  }
  const node = { '@id': permalink(party.id) }
  switch (party.kind) {
    case 'document':
      return null
    case 'institution':
    case 'place':
      return { '@type': 'Organization', ...node, name: party.name }
    case 'person':
    case 'role':
    case 'group':
      return {
        '@type': 'Person',
        ...node,
        ...(party.kind === 'person' ? { name: name ?? party.name } : { description: party.name }),
        jobTitle: unlessEmpty([...new Set(party.titles.map(({ text }) => text))]),
        affiliation:
          institution === null
            ? undefined
            : {
                '@type': 'Organization',
                '@id': permalink(institution.id),
                name: institution.name,
              },
      }
    default:
      return party.kind satisfies never
  }
}

function describeArticle(report: Report): JsonLdNode {
  const { id, title, outlet, byline, language, published } = report
  const address = addressOf(report)
  return {
    '@type': 'NewsArticle',
    '@id': address ?? permalink(id),
    identifier: id,
    url: address ?? undefined,
    headline: title ?? undefined,
    creditText: byline ?? undefined,
    inLanguage: language ?? undefined,
    datePublished:
      published.start !== null && published.start === published.end ? published.start : undefined,
    publisher: outlet === null ? undefined : { '@type': 'NewsMediaOrganization', name: outlet },
  }
}

const unlessEmpty = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length > 0 ? items : undefined
