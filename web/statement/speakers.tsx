import type { Party, Statement } from '../../src/data-model/index.ts'
import { Link } from 'wouter'

import { wordsOf } from '../../src/export/words-of.ts'

/** Who said it, for whom, to whom and by whom it was relayed; where that is not known, it says so. */
export function Speakers({
  statement,
  parties,
}: {
  statement: Statement
  parties: readonly Party[]
}) {
  const known = new Map(parties.map((party) => [party.id, party]))
  const { speakers, source, addressees, via } = statement
  const relayed = via.flatMap(({ party }) => known.get(party)?.name ?? [])
  return (
    <>
      <span className="who">
        {speakers.length === 0 && (
          <span className="unknown">
            {source.length === 0 ? 'Speaker not stated' : <bdi>{wordsOf(source)}</bdi>}
          </span>
        )}
        {speakers.map((speaker, index) => (
          <span key={index}>
            {index > 0 && ', '}
            <SpeakerName speaker={speaker} known={known} source={wordsOf(source)} />
          </span>
        ))}
      </span>
      {addressees.length > 0 && (
        <span>
          to <bdi>{addressees.map(({ mention }) => mention.text).join(', ')}</bdi>
        </span>
      )}
      {relayed.length > 0 && (
        <span>
          by way of <bdi>{relayed.join(', ')}</bdi>
        </span>
      )}
    </>
  )
}

function SpeakerName({
  speaker,
  known,
  source,
}: {
  speaker: Statement['speakers'][number]
  known: ReadonlyMap<string, Party>
  source: string
}) {
  const { party: id, name, candidates } = speaker
  const party = id === null ? undefined : known.get(id)
  if (id === null && name === null) {
    const may = candidates.flatMap((one) => known.get(one.party)?.name ?? [])
    return (
      <span className="unknown">
        {source === '' ? 'Speaker not stated' : <bdi>{source}</bdi>}:{' '}
        {may.length > 0 ? `${may.join(' or ')}? The report leaves it open` : 'not known who'}
      </span>
    )
  }
  const shown = name ?? party?.name ?? source
  const title = party?.titles[0]?.text
  const institution = known.get(party?.affiliation ?? '')
  const isForOther = institution !== undefined && !shown.includes(institution.name)
  return (
    <>
      {id === null ? (
        <bdi className="name">{shown}</bdi>
      ) : (
        <Link href={`/parties/${id}`} className="name">
          <bdi>{shown}</bdi>
        </Link>
      )}
      {title !== undefined && party?.kind === 'person' && (
        <>
          , <bdi>{title}</bdi>
        </>
      )}
      {isForOther && (
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
