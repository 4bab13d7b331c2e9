import { memo, useId, useState } from 'react'
import { Link } from 'wouter'

import type { Hit } from '../../src/record/index.ts'
import { describeFirmness, needsCheck, occasionText, plural } from '../../src/wording/index.ts'
import { Authority } from './authority.tsx'
import { Day, SaidOn } from './days.tsx'
import { Decided } from './decided.tsx'
import { ContextLine, hasContext, PassageWords } from './passage.tsx'
import { Publication } from './publication.tsx'
import { Speakers } from './speakers.tsx'
import { Standing } from './standing.tsx'
import { StatementActions } from './statement-actions.tsx'

/**
 * A statement in a list: the words in their sentence, who and on what authority, how firmly, when, and its place; at a press
 * also the sentences before and after.
 */
export const StatementCard = memo(function StatementCard({ hit }: { hit: Hit }) {
  const { report, statement, passage, parties, decisions, also } = hit
  const [isWide, setWide] = useState(false)
  const id = useId()
  const link = `/reports/${report.id}?statement=${statement.id}`
  return (
    <article className="card">
      <blockquote id={id} className="passage">
        {isWide && <ContextLine of={passage} side="before" />}
        <Link href={link}>
          <PassageWords of={passage} />
        </Link>
        {isWide && <ContextLine of={passage} side="after" />}
      </blockquote>
      <p className="line">
        <Authority of={statement.authority} />
        <Speakers statement={statement} parties={parties} />
      </p>
      <p className="line">
        <StatementFacts hit={hit} />
      </p>
      <p className="line where">
        <Publication of={report} />
        <Link href={link}>
          <bdi>{report.title ?? report.source}</bdi>
        </Link>
        <Standing id={statement.id} differs={hit.differs} agrees={hit.agrees} />
      </p>
      {also.length > 0 && (
        <details className="also">
          <summary>also in {plural(hit.alsoCount, 'report')}</summary>
          <ul>
            {also.map(({ statement: other, outlet, published, words }, index) => (
              <li key={index}>
                <Link href={`/statements/${other}`}>
                  <bdi>{outlet ?? 'Outlet not stated'}</bdi>
                </Link>
                {published !== null && (
                  <>
                    , <Day day={published} />
                  </>
                )}
                : <bdi className="said small">{words}</bdi>
              </li>
            ))}
            {hit.alsoCount > also.length && <li>and {hit.alsoCount - also.length} more</li>}
          </ul>
        </details>
      )}
      <Decided decisions={decisions} />
      <StatementActions hit={hit}>
        {hasContext(passage) && (
          <button
            type="button"
            className="quiet"
            aria-expanded={isWide}
            aria-controls={id}
            onClick={() => setWide(!isWide)}
          >
            {isWide ? 'Less' : 'Context'}
          </button>
        )}
      </StatementActions>
    </article>
  )
})

/** How firmly, when and on what occasion a statement was made. */
export function StatementFacts({
  hit: { statement, report },
}: {
  hit: Pick<Hit, 'statement' | 'report'>
}) {
  const occasion = occasionText(statement.occasion)
  return (
    <>
      <span>{describeFirmness(statement)}</span>
      <SaidOn said={statement.said} published={report.published} />
      {occasion !== null && <bdi>{occasion}</bdi>}
      {needsCheck(statement) && (
        <span className="check" title="The machine is not sure where this begins or ends.">
          check this
        </span>
      )}
    </>
  )
}
