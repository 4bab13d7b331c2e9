import type { Reading } from '../../src/data-model/index.ts'
import { Link } from 'wouter'

import { useRelations } from '../api/use-record.ts'
import { plural } from '../../src/wording/index.ts'
import { Day } from '../statement/days.tsx'

/** What a report says about itself and where it says so, its notices, and where else it was published. */
export function ReportFacts({ reading: { report, notices } }: { reading: Reading }) {
  const { data: relations } = useRelations(report.id)
  const { places = [], editions = [], like = [] } = relations ?? {}
  return (
    <>
      {notices.some(({ severity }) => severity === 'warning') && (
        <ul className="notices">
          {notices.map(({ reason, severity }, index) =>
            severity === 'warning' ? <li key={index}>{reason}</li> : null,
          )}
        </ul>
      )}
      {editions.length > 0 && (
        <ul className="relations" aria-label="Other editions">
          {editions.map(({ report: id, title, published, changes }) => (
            <li key={id}>
              Another edition:{' '}
              <Link href={`/reports/${id}`}>
                <bdi>{title ?? id}</bdi>
              </Link>
              {published !== null && (
                <>
                  , <Day day={published} />
                </>
              )}
              {changes.length > 0 && ` · ${plural(changes.length, 'statement')} changed`}
            </li>
          ))}
        </ul>
      )}
      {(places.length > 0 || like.length > 0) && (
        <ul className="relations" aria-label="Elsewhere">
          {places.map(({ outlet }, index) => (
            <li key={index}>
              Also published by <bdi>{outlet}</bdi>
            </li>
          ))}
          {like.map(({ report: id, outlet, title, likeness }) => (
            <li key={id}>
              Nearly the same:{' '}
              <Link href={`/reports/${id}`}>
                <bdi>{[outlet, title ?? id].filter(Boolean).join(', ')}</bdi>
              </Link>{' '}
              ({Math.round(likeness * 100)} % alike)
            </li>
          ))}
        </ul>
      )}
      <details className="facts">
        <summary>What the file says about itself</summary>
        <table>
          <tbody>
            <tr>
              <th scope="row">File</th>
              <td>
                <bdi>{report.source}</bdi>
              </td>
              <td className="hint">{report.format}</td>
            </tr>
            {report.metadata.map(({ field, value, from }, index) => (
              <tr key={index}>
                <th scope="row">{field}</th>
                <td>
                  <bdi>{value}</bdi>
                </td>
                <td className="hint">{from}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  )
}
