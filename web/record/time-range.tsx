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
      <legend>Said on</legend>
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
 * A bar for each day, month or year with statements. A click chooses it; a click with Shift chooses everything from
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
        aria-label={`Statements by ${unit}, from ${counts[0]?.start} to ${counts.at(-1)?.start}; the table below has the same counts.`}
      >
        {slots.map(({ start, count }, index) => (
          <g
            key={start}
            className={isIn(start) ? 'in' : 'out'}
            onClick={({ shiftKey }) => count > 0 && onChoose?.(start, shiftKey)}
          >
            <title>{`${start}: ${count}`}</title>
            <rect className="ground" x={index * width} y={0} width={width} height={40} />
            <rect
              className="bar"
              x={index * width + width * 0.1}
              y={40 - (38 * count) / most}
              width={width * 0.8}
              height={(38 * count) / most}
            />
          </g>
        ))}
      </svg>
      <p className="row ends" aria-hidden="true">
        <span>{counts[0]?.start}</span>
        <span>{counts.length > 1 && counts.at(-1)?.start}</span>
      </p>
      <details className="table">
        <summary>As a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{unit === 'day' ? 'Day' : unit === 'month' ? 'Month' : 'Year'}</th>
              <th scope="col" className="count">
                Statements
              </th>
            </tr>
          </thead>
          <tbody>
            {counts.map(({ start, count }) => (
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
                <td className="count">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
