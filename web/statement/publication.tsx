import type { Report } from '../../src/data-model/index.ts'
import { Days } from './days.tsx'

/** Who published a report and when; if that is unknown, it says so. `withBasis`: also how the day is known. */
export function Publication({
  of: { outlet, published },
  withBasis = false,
}: {
  of: Pick<Report, 'outlet' | 'published'>
  withBasis?: boolean
}) {
  const { start, end, basis } = published
  return (
    <>
      {outlet === null ? <span className="unknown">Outlet not stated</span> : <bdi>{outlet}</bdi>}
      {start === null || end === null ? (
        <span className="unknown">Day of the report not stated</span>
      ) : (
        <span>
          <Days start={start} end={end} />
          {withBasis && <span className="how"> ({basis})</span>}
        </span>
      )}
    </>
  )
}
