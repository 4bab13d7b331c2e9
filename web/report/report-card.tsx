import { memo } from 'react'

import type { Hit } from '../../src/record/index.ts'
import { InTranscripts } from '../statement/in-transcripts.tsx'
import { Authority } from '../statement/authority.tsx'
import { Decided } from '../statement/decided.tsx'
import { PassageWords } from '../statement/passage.tsx'
import { Speakers } from '../statement/speakers.tsx'
import { CountedStanding } from '../statement/standing.tsx'
import { StatementActions } from '../statement/statement-actions.tsx'
import { StatementFacts } from '../statement/statement-card.tsx'

/** A statement beside the text of its report; choosing it brings its passage into view. */
export const ReportCard = memo(
  function ReportCard({
    hit,
    isChosen,
    onChoose,
    onClose,
  }: {
    hit: Hit
    isChosen: boolean
    onChoose: (statement: string) => void
    /** Closes the card, if it is over the text. */
    onClose: () => void
  }) {
    const { statement, passage, parties, decisions } = hit
    return (
      <li className={isChosen ? 'card chosen' : 'card'} data-statement={statement.id}>
        {isChosen && (
          <button type="button" className="quiet sheet-close" onClick={onClose}>
            Close
          </button>
        )}
        <p className="line">
          <Authority of={statement.authority} />
          <Speakers statement={statement} parties={parties} />
        </p>
        <button
          type="button"
          className="passage"
          aria-current={isChosen ? 'true' : undefined}
          onClick={() => onChoose(statement.id)}
        >
          <PassageWords of={passage} />
        </button>
        <p className="line">
          <StatementFacts hit={hit} />
        </p>
        {isChosen && <CountedStanding id={statement.id} />}
        <Decided decisions={decisions} />
        {isChosen && <InTranscripts statement={statement.id} />}
        {isChosen && <StatementActions hit={hit} />}
      </li>
    )
  },
  (before, after) => before.hit === after.hit && before.isChosen === after.isChosen,
)
