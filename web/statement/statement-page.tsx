import { Redirect } from 'wouter'

import { useStatement } from '../api/use-record.ts'
import { Waiting } from '../page/page.tsx'

/** The link to a statement: leads to its report, opened at its passage. */
export function StatementPage({ id }: { id: string }) {
  const { data, error } = useStatement(id)
  if (!data) return <Waiting error={error} what="the statement" />
  return <Redirect replace to={`/reports/${data.report.id}?statement=${data.statement.id}`} />
}
