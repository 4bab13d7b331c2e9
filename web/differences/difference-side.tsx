import type { ReactNode } from 'react'
import { Link } from 'wouter'

import type { Seat } from '../../src/data-model/index.ts'
import type { KeptSide } from '../../src/record/index.ts'
import { Authority } from '../statement/authority.tsx'
import { SaidOn } from '../statement/days.tsx'
import { Publication } from '../statement/publication.tsx'
import { callSpeakers } from './who.ts'

/** A side: who, for which office, on what authority; the words; how firmly, when, and in which report. */
export function DifferenceSide({
  side,
  firmness,
  children,
}: {
  side: KeptSide
  /** How firmly it is put, in words. */
  firmness: string
  /** The words, in their sentence. */
  children: ReactNode
}) {
  const { seat, said, published } = side
  return (
    <div className="side-of-pair">
      <p className="line">
        <Authority of={side.authority} />
        <bdi className="name">{callSpeakers(side)}</bdi>
        {seat && seat.name !== callSpeakers(side) && <SpokenFor seat={seat} />}
      </p>
      <blockquote className="passage">{children}</blockquote>
      <p className="line">
        <span>{firmness}</span>
        <SaidOn said={said} published={published} />
      </p>
      <p className="line where">
        <Publication of={side} />
        <Link href={reportLink(side)}>
          <bdi>{side.title ?? side.source}</bdi>
        </Link>
      </p>
    </div>
  )
}

/** The link to the report of a side, at its statement. */
export const reportLink = ({ report, statement }: KeptSide): string =>
  `/reports/${report}?statement=${statement}`

/** The office spoken for, and how it is known. */
function SpokenFor({ seat: { party, name, basis } }: { seat: Seat }) {
  const how = seatWords[basis]
  return (
    <span title={how}>
      for{' '}
      {party === null ? (
        <bdi>{name}</bdi>
      ) : (
        <Link href={`/parties/${party}`}>
          <bdi>{name}</bdi>
        </Link>
      )}
      <span className="hidden"> ({how})</span>
    </span>
  )
}

const seatWords: Readonly<Record<Seat['basis'], string>> = {
  stated: 'the report says so',
  place: 'known by the place where it was said',
  table: 'known by the title',
  carried: 'known from another report',
}
