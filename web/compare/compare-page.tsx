import { useSearchParams } from 'wouter'

import type { Hit } from '../../src/record/index.ts'
import { hitsOf, useParty, useStatements } from '../api/use-record.ts'
import { BetweenTwo } from '../differences/between-two.tsx'
import { Page } from '../page/page.tsx'
import { readField } from '../page/read-field.ts'
import { composeDays } from '../record/search-state.ts'
import { DaysOfRow } from '../statement/days.tsx'
import { keyOfDays, knownDays } from '../statement/known-days.ts'
import { StatementCard } from '../statement/statement-card.tsx'
import { PartyPicker } from './party-picker.tsx'
import { inRows, type SideSoFar } from './rows.ts'

/** A side of a comparison, as the address of the page has it. */
interface Side {
  readonly party: string
  readonly from: string
  readonly to: string
}

/** Two parties, or one in two periods, side by side by time, with a query in common. */
export function ComparePage() {
  const [parameters, setParameters] = useSearchParams()
  const read = (side: 'a' | 'b'): Side => ({
    party: parameters.get(side) ?? '',
    from: parameters.get(`${side}-from`) ?? '',
    to: parameters.get(`${side}-to`) ?? '',
  })
  const matter = parameters.get('q') ?? ''
  const [one, other] = [read('a'), read('b')]
  const change = (changes: Readonly<Record<string, string>>) =>
    setParameters((before) => {
      const next = new URLSearchParams(before)
      for (const [name, value] of Object.entries(changes)) {
        if (value === '') next.delete(name)
        else next.set(name, value)
      }
      return next
    })
  const left = useStatements(queryOf(one, matter), 'said', 100)
  const right = useStatements(queryOf(other, matter), 'said', 100)
  const isChosen = one.party !== '' && other.party !== ''
  const rows = isChosen ? inRows(soFar(left), soFar(right), daysOf) : []
  const { data: oneParty } = useParty(one.party)
  const { data: otherParty } = useParty(other.party)
  const problem = isChosen ? (left.error ?? right.error) : null
  const isLong = left.hasNextPage || right.hasNextPage
  return (
    <Page title="Compare">
      <h1>Compare</h1>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          change({ q: readField(event.currentTarget, 'q') })
        }}
      >
        <div className="row">
          <label className="wide">
            About
            <input
              key={matter}
              name="q"
              type="search"
              defaultValue={matter}
              placeholder="Anything"
            />
          </label>
          <button type="submit" className="primary">
            Compare
          </button>
        </div>
        <div className="sides">
          {(['a', 'b'] as const).map((side) => {
            const { party, from, to } = side === 'a' ? one : other
            return (
              <fieldset key={side}>
                <legend>{side === 'a' ? 'On the left' : 'On the right'}</legend>
                <PartyPicker label="Who" id={party} onChoose={(id) => change({ [side]: id })} />
                <div className="row">
                  <label>
                    From
                    <input
                      type="date"
                      value={from}
                      onChange={({ target }) => change({ [`${side}-from`]: target.value })}
                    />
                  </label>
                  <label>
                    To
                    <input
                      type="date"
                      value={to}
                      onChange={({ target }) => change({ [`${side}-to`]: target.value })}
                    />
                  </label>
                </div>
              </fieldset>
            )
          })}
        </div>
      </form>
      {!isChosen && (
        <p className="empty">
          Choose two people or institutions, or the same one twice with two periods.
        </p>
      )}
      {problem && (
        <p role="alert" className="problem">
          {problem.message.split('\n')[0]}
        </p>
      )}
      {isChosen && <BetweenTwo one={oneParty?.name} other={otherParty?.name} query={matter} />}
      {isChosen && (
        <div className="table-scroll">
          <table className="compare">
            <caption className="hidden">Statements by time, newest first</caption>
            <thead>
              <tr>
                <th scope="col">Said or reported on</th>
                <th scope="col">
                  <bdi>{oneParty?.name ?? ''}</bdi>
                </th>
                <th scope="col">
                  <bdi>{otherParty?.name ?? ''}</bdi>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ days, left: ours, right: theirs }) => (
                <tr key={keyOfDays(days)}>
                  <th scope="row">
                    <DaysOfRow days={days} />
                  </th>
                  <td data-who={oneParty?.name ?? ''}>
                    {ours.map((hit) => (
                      <StatementCard key={hit.statement.id} hit={hit} />
                    ))}
                  </td>
                  <td data-who={otherParty?.name ?? ''}>
                    {theirs.map((hit) => (
                      <StatementCard key={hit.statement.id} hit={hit} />
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length === 0 && !isLong && left.isSuccess && right.isSuccess && (
            <p className="empty">Neither said anything of that kind.</p>
          )}
        </div>
      )}
      {isChosen && isLong && (
        <button
          type="button"
          className="more"
          onClick={() => {
            if (left.hasNextPage) void left.fetchNextPage()
            if (right.hasNextPage) void right.fetchNextPage()
          }}
        >
          Earlier statements
        </button>
      )}
    </Page>
  )
}

const soFar = ({ data, hasNextPage }: ReturnType<typeof useStatements>): SideSoFar<Hit> => ({
  hits: hitsOf(data),
  isLong: hasNextPage,
})

const daysOf = ({ statement, report }: Hit) => knownDays(statement.said, report.published)

/** The query of a side; null as long as no party is chosen. */
function queryOf({ party, from, to }: Side, matter: string): string | null {
  if (party === '') return null
  return [
    `party:${party}`,
    ...(matter.trim() === '' ? [] : [`(${matter})`]),
    ...composeDays(from || null, to || null),
  ].join(' ')
}
