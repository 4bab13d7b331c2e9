import { useState } from 'react'

import type { Agent, Member } from '../../src/record/index.ts'
import {
  describeDecided,
  describeEvidence,
  describePeriod,
  describeSureness,
  plural,
  speaksFor,
} from '../../src/wording/index.ts'
import { useMembers } from '../api/use-record.ts'
import { PartyPicker } from '../compare/party-picker.tsx'
import { useMerging } from './use-merging.ts'

/** Under which names reports know someone, why each is taken for theirs, and ways to say otherwise. */
export function KnownAs({ party }: { party: Agent }) {
  const { data } = useMembers(party.id)
  const [isOpen, setOpen] = useState(false)
  if (!data) return null
  const [own, ...others] = data
  const merged = groupByName(others)
  return (
    <details
      className="known-as"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        {others.length === 0
          ? 'The same as someone else?'
          : `Known under ${plural(merged.length + 1, 'name')}: why`}
      </summary>
      {own && others.length > 0 && (
        <ul className="listed">
          <li>
            <bdi>{own.name}</bdi> <span className="hint">{countsOf(own)}</span>
          </li>
          {merged.map((members) => (
            <MemberLine key={members[0]?.id} members={members} whole={party.name} />
          ))}
        </ul>
      )}
      <SameAs party={party} />
    </details>
  )
}

/** Those of one name that the same reason joined are told of together. */
const groupByName = (members: readonly Member[]): readonly (readonly Member[])[] => [
  ...Map.groupBy(
    members,
    ({ name, decision, id }) => `${name} ${decision === null ? '' : id}`,
  ).values(),
]

function countsOf({ statements, reports, first, last }: Member): string {
  const days = first === null || last === null ? [] : [describePeriod(first, last)]
  return [plural(statements, 'statement'), plural(reports, 'report'), ...days].join(' · ')
}

function MemberLine({ members, whole }: { members: readonly Member[]; whole: string }) {
  const { decideAll, isBusy } = useMerging()
  const [first] = members
  if (!first) return null
  const { name, joined, decision } = first
  const least = members.reduce((low, one) => Math.min(low, one.joined?.confidence ?? 1), 1)
  const counts =
    members.length === 1
      ? countsOf(first)
      : `${plural(
          members.reduce((sum, one) => sum + one.statements, 0),
          'statement',
        )} · ${plural(members.length, 'report')}`
  return (
    <li>
      <bdi>{name}</bdi> <span className="hint">{counts}</span>{' '}
      {joined !== null && decision === null && (
        <>
          <span>
            {describeSureness(least)} ({Math.round(least * 100)} %)
          </span>{' '}
          <button
            type="button"
            className="quiet"
            disabled={isBusy}
            onClick={() => {
              const verdicts = members.flatMap(({ id, joined: found }) =>
                found === null ? [] : [{ kind: 'distinct', agent: id, from: found.into } as const],
              )
              void decideAll(verdicts, `${name} is not ${whole} any more.`)
            }}
          >
            Not the same
          </button>
          <ul className="evidence">
            {joined.evidence
              .filter(({ feature }) => feature !== 'any two')
              .map((one) => (
                <li key={one.feature}>
                  {speaksFor(one) ? 'For: ' : 'Against: '}
                  {describeEvidence(one)}
                </li>
              ))}
          </ul>
        </>
      )}
      {decision !== null && (
        <p className="hint">
          Joined <bdi>{describeDecided(decision)}</bdi>.{' '}
          <a href="/decisions">Take it back in the list of decisions</a>
        </p>
      )}
    </li>
  )
}

/** Makes someone one with another who is found as one types. */
function SameAs({ party }: { party: Agent }) {
  const { decideAll, isBusy } = useMerging()
  const [other, setOther] = useState('')
  return (
    <form
      className="row same-as"
      onSubmit={(event) => {
        event.preventDefault()
        if (other === '' || other === party.id) return
        const verdict = { kind: 'merge', agent: other, into: party.id } as const
        void decideAll([verdict], `They are one now: ${party.name}.`).then(() => setOther(''))
      }}
    >
      <PartyPicker label="The same as" id={other} onChoose={setOther} />
      <button
        type="submit"
        className="primary"
        disabled={other === '' || other === party.id || isBusy}
      >
        Make them one
      </button>
    </form>
  )
}
