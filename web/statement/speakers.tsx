import { Link } from 'wouter'

import type { Party, Statement } from '../../src/data-model/index.ts'
import {
  addresseesText,
  callSource,
  callSpeaker,
  describeOpenChoice,
  institutionBeside,
  relayersOf,
  speakersOf,
  type DescribedSpeaker,
} from '../../src/wording/index.ts'

/** Who said it, for whom, to whom, and who relayed it; if that is unknown, it says so. */
export function Speakers({
  statement,
  parties,
}: {
  statement: Statement
  parties: readonly Party[]
}) {
  const speakers = speakersOf(statement, parties)
  const addressees = addresseesText(statement)
  const relayers = relayersOf(statement, parties)
  return (
    <>
      <span className="who">
        {speakers.length === 0 && (
          <span className="unknown">
            <bdi>{callSource(statement)}</bdi>
          </span>
        )}
        {speakers.map((speaker, index) => (
          <span key={index}>
            {index > 0 && ', '}
            <SpeakerName speaker={speaker} words={callSpeaker(speaker, statement)} />
          </span>
        ))}
      </span>
      {addressees !== null && (
        <span>
          to <bdi>{addressees}</bdi>
        </span>
      )}
      {relayers.length > 0 && (
        <span>
          by way of <bdi>{relayers.join(', ')}</bdi>
        </span>
      )}
    </>
  )
}

/** A speaker; `words`: what they are called. */
function SpeakerName({ speaker, words }: { speaker: DescribedSpeaker; words: string }) {
  const { id, title } = speaker
  const open = describeOpenChoice(speaker)
  if (open !== null) {
    return (
      <span className="unknown">
        <bdi>{words}</bdi>: <bdi>{open}</bdi>
      </span>
    )
  }
  const institution = institutionBeside(speaker, `${words} ${title ?? ''}`)
  return (
    <>
      {id === null ? (
        <bdi className="name">{words}</bdi>
      ) : (
        <Link href={`/parties/${id}`} className="name">
          <bdi>{words}</bdi>
        </Link>
      )}
      {title !== null && (
        <>
          , <bdi>{title}</bdi>
        </>
      )}
      {institution !== null && (
        <>
          {' '}
          · for{' '}
          <Link href={`/parties/${institution.id}`}>
            <bdi>{institution.name}</bdi>
          </Link>
        </>
      )}
    </>
  )
}
