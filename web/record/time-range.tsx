import type { DayCounts } from '../../src/record/index.ts'
import { largest } from '../../src/text/extremes.ts'
import { useDays } from '../api/use-record.ts'
import { daysOf, isWithin, spread } from './counted-days.ts'

/** How many statements were made when, as bars that choose their days, and the days that are chosen. */
export function TimeRange({
  query,
  isWanted,
  from,
  to,
  onChange,
}: {
  query: string
  /** Whether it is counted yet. */
  isWanted: boolean
  from: string | null
  to: string | null
  onChange: (from: string | null, to: string | null) => void
}) {
  const { data } = useDays(query, isWanted)
  return (
    <fieldset className="facet time">
      <legend>Said or reported on</legend>
      {data && data.counts.length > 0 && (
        <Bars
          counts={data}
          isIn={(start) => isWithin(start, from, to)}
          onChoose={(start, isMore) => {
            const days = daysOf(start)
            if (isMore && from !== null && to !== null) {
              onChange(days.from < from ? days.from : from, days.to > to ? days.to : to)
              return
            }
            const isChosen = days.from === from && days.to === to
            onChange(isChosen ? null : days.from, isChosen ? null : days.to)
          }}
        />
      )}
      <div className="row">
        <label>
          From
          <input
            type="date"
            value={from ?? ''}
            onChange={({ target }) => onChange(target.value || null, to)}
          />
        </label>
        <label>
          To
          <input
            type="date"
            value={to ?? ''}
            onChange={({ target }) => onChange(from, target.value || null)}
          />
        </label>
      </div>
      {data && data.unknown > 0 && (
        <p className="hint">{data.unknown.toLocaleString('en-GB')} with no known day</p>
      )}
    </fieldset>
  )
}

/**
 * A bar for each day, month or year with statements; hollow where they were only reported then. A click chooses it; a click with Shift chooses everything from
 * the present choice to it. A table beside the bars has the same for those who cannot see them.
 */
export function Bars({
  counts: { unit, counts },
  isIn,
  onChoose,
}: {
  counts: DayCounts
  isIn: (start: string) => boolean
  onChoose?: (start: string, isMore: boolean) => void
}) {
  const slots = spread(counts, unit)
  const most = largest([1, ...counts.map(({ count }) => count)])
  const width = 100 / slots.length
  return (
    <>
      <svg
        className="bars"
        viewBox="0 0 100 40"
        preserveAspectRatio="none"
        role="img"
        aria-label={`Statements by ${unit}, said or reported from ${counts[0]?.start} to ${counts.at(-1)?.start}; the table below has the same counts.`}
      >
        {slots.map(({ start, count, reported }, index) => (
          <g
            key={start}
            className={isIn(start) ? 'in' : 'out'}
            onClick={({ shiftKey }) => count > 0 && onChoose?.(start, shiftKey)}
          >
            <title>{describeCount(start, count, reported)}</title>
            <rect className="ground" x={index * width} y={0} width={width} height={40} />
            {parts(count, reported).map(({ kind, from, to }) => (
              <rect
                key={kind}
                className={`bar ${kind}`}
                x={index * width + width * 0.1}
                y={40 - (38 * to) / most}
                width={width * 0.8}
                height={(38 * (to - from)) / most}
              />
            ))}
          </g>
        ))}
      </svg>
      <p className="row ends" aria-hidden="true">
        <span>{counts[0]?.start}</span>
        <span>{counts.length > 1 && counts.at(-1)?.start}</span>
      </p>
      {counts.some(({ reported }) => reported > 0) && (
        <p className="bars-key" aria-hidden="true">
          <span className="told">said then</span>
          <span className="reported">reported then; day not stated</span>
        </p>
      )}
      <details className="table">
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{unit === 'day' ? 'Day' : unit === 'month' ? 'Month' : 'Year'}</th>
              <th scope="col" className="count">
                Said
              </th>
              <th scope="col" className="count">
                Reported
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ start, count, reported }) => (
              <tr key={start}>
                <td>
                  {onChoose ? (
                    <button
                      type="button"
                      className="quiet"
                      onClick={({ shiftKey }) => onChoose(start, shiftKey)}
                    >
                      {start}
                    </button>
                  ) : (
                    start
                  )}
                </td>
                <td className="count">{count - reported}</td>
                <td className="count">{reported}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}

/** The parts of a bar from below: what was said then, and what was only reported then. */
const parts = (count: number, reported: number) =>
  [
    { kind: 'told', from: 0, to: count - reported },
    { kind: 'reported', from: count - reported, to: count },
  ].filter(({ from, to }) => to > from)

/** "2021-03: 5 said, 2 reported". */
const describeCount = (start: string, count: number, reported: number): string =>
  `${start}: ${[count > reported || reported === 0 ? `${count - reported} said` : '', reported > 0 ? `${reported} reported` : ''].filter(Boolean).join(', ')}`
