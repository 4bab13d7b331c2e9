import { Link } from 'wouter'

import { useReports } from '../api/use-record.ts'
import { plural } from '../../src/wording/index.ts'
import { distinct } from '../page/distinct.ts'
import { MoreButton } from '../page/more-button.tsx'
import { Page, Waiting } from '../page/page.tsx'
import { Publication } from '../statement/publication.tsx'

/** The reports of the record, the last added first. */
export function ReportsPage() {
  const found = useReports()
  if (!found.data) return <Waiting error={found.error} what="the reports" />
  const reports = distinct(
    found.data.pages.flatMap((page) => page.reports),
    ({ id }) => id,
  )
  return (
    <Page title="Reports">
      <h1>Reports</h1>
      <p className="hint">The last added first.</p>
      {reports.length === 0 && (
        <p className="empty">
          No report is on record yet. <Link href="/add">Add a report</Link>
        </p>
      )}
      <ul className="listed">
        {reports.map((report) => (
          <li key={report.id}>
            <Link href={`/reports/${report.id}`}>
              <bdi>{titleOf(report)}</bdi>
            </Link>
            <p className="line">
              <Publication of={report} />
              <span>{plural(report.statements, 'statement')}</span>
            </p>
          </li>
        ))}
      </ul>
      <MoreButton list={found} label="More reports" />
    </Page>
  )
}

/** The name of a report: its headline, else where it came from. */
const titleOf = ({ title, source }: { title: string | null; source: string }): string =>
  title ?? source
