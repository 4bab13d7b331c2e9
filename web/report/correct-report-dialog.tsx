import type { Report } from '../../src/data-model/index.ts'
import { DecisionDialog } from '../statement/decision-dialog.tsx'

/** Asks when, by whom and under which headline a report was published; the report is then read again. */
export function CorrectReportDialog({ report, onClose }: { report: Report; onClose: () => void }) {
  const { start, end } = report.published
  const day = start === end ? (start ?? '') : ''
  return (
    <DecisionDialog
      title="What is known of this report?"
      verdictOf={(given) => {
        const changed = (name: string, before: string) =>
          given(name) === '' || given(name) === before ? undefined : given(name)
        const published = changed('published', day)
        const outlet = changed('outlet', report.outlet ?? '')
        const title = changed('title', report.title ?? '')
        if (published === undefined && outlet === undefined && title === undefined) return null
        return { kind: 'report', report: report.id, published, outlet, title }
      }}
      pending="Reading again …"
      done="Corrected and read again, because other days depend on this day."
      onClose={onClose}
    >
      <label>
        Day
        <input type="date" name="published" defaultValue={day} />
      </label>
      <label>
        Outlet
        <input name="outlet" maxLength={500} defaultValue={report.outlet ?? ''} />
      </label>
      <label>
        Headline
        <input name="title" maxLength={500} defaultValue={report.title ?? ''} />
      </label>
    </DecisionDialog>
  )
}
