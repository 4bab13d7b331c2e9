import { useMemo } from 'react'
import { Link } from 'wouter'

import type { Agent, Hit } from '../../src/record/index.ts'
import { statementsOfParty } from '../../src/record/finding/statements-of-party.ts'
import { findPassages } from '../../src/segment/find-passages.ts'
import { useReport } from '../api/use-record.ts'
import { anonymityWords, plural } from '../../src/wording/index.ts'
import { Page, Waiting } from '../page/page.tsx'
import { Publication } from '../statement/publication.tsx'
import { StatementCard } from '../statement/statement-card.tsx'

const kinds: Readonly<Record<Agent['kind'], string>> = {
  person: 'a person',
  role: 'one source without a name',
  group: 'several, not named one by one',
  institution: 'an institution',
  place: 'a place',
  document: 'a document',
}

/** A party that only one report knows, such as a source without a name, and what it said there. */
export function OwnParty({ party, report: id }: { party: Agent; report: string }) {
  const { data, error } = useReport(id)
  const hits = useMemo(() => (data ? hitsOfParty(data, party.id) : []), [data, party.id])
  if (!data) return <Waiting error={error} what="the report" />
  const { report, parties } = data.reading
  const described = parties.find((one) => one.id === party.id)?.described
  const told = [described?.rank, described?.role, described?.institution, described?.country]
  return (
    <Page title={party.name}>
      <header className="party-head">
        <h1>
          <bdi>{party.name}</bdi>
        </h1>
        <p className="line">
          <span>{kinds[party.kind]}</span>
          {party.titles.map(({ title, institution }, index) => (
            <bdi key={index}>{[title, institution].filter(Boolean).join(', ')}</bdi>
          ))}
          {told.some(Boolean) && <bdi>{told.filter(Boolean).join(', ')}</bdi>}
          <span>{plural(hits.length, 'statement')}</span>
        </p>
        {described?.anonymity && (
          <p>
            No name ({anonymityWords[described.anonymity.reason]}):{' '}
            <bdi>{described.anonymity.span.text}</bdi>
          </p>
        )}
        <p className="line">
          <span>
            Known from only one report:{' '}
            <Link href={`/reports/${report.id}`}>
              <bdi>{report.title ?? report.source}</bdi>
            </Link>
          </span>
          <Publication of={report} />
        </p>
      </header>
      <section aria-label="What was said">
        <h2>What was said</h2>
        {hits.length === 0 && <p className="empty">It made no statement in this report.</p>}
        {hits.map((hit) => (
          <StatementCard key={hit.statement.id} hit={hit} />
        ))}
      </section>
    </Page>
  )
}

function hitsOfParty(
  { reading, decided }: NonNullable<ReturnType<typeof useReport>['data']>,
  party: string,
): readonly Hit[] {
  const { report, parties } = reading
  const passageOf = findPassages(report.text, report.dateline?.span)
  return statementsOfParty(reading, party).map((statement) => {
    const decisions = decided.flatMap((one) => (one.statement === statement.id ? one.decision : []))
    const passage = passageOf(statement)
    const elsewhere = { also: [], alsoCount: 0, differs: 0, agrees: 0 }
    return { report, statement, passage, parties, decisions, ...elsewhere }
  })
}
