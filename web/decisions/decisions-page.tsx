import { Link } from 'wouter'

import type { Decision, Verdict } from '../../src/record/index.ts'
import { capitalize, describeVerdict } from '../../src/wording/index.ts'
import { useDecisionList } from '../api/use-record.ts'
import { Page, Waiting } from '../page/page.tsx'
import { Day } from '../statement/days.tsx'

/** All decisions about the record, the latest first: what, who, when, why, and which were taken back. */
export function DecisionsPage() {
  const { data, error } = useDecisionList()
  if (!data) return <Waiting error={error} what="the decisions" />
  return (
    <Page title="Decisions">
      <h1>Decisions</h1>
      <p className="hint">
        All corrections, the latest first. The machine’s reading is kept beside each.
      </p>
      {data.length === 0 && <p className="empty">Nothing has been corrected yet.</p>}
      <ul className="listed">
        {data.toReversed().map((decision) => (
          <li key={decision.id}>
            <What decision={decision} />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function What({ decision: { verdict, by, at, why, undone } }: { decision: Decision }) {
  const what = <bdi>{capitalize(describeVerdict(verdict))}</bdi>
  const about = aboutOf(verdict)
  return (
    <>
      <p>
        {undone === null ? what : <del>{what}</del>}{' '}
        {about !== null && <Link href={about.href}>{about.name}</Link>}
      </p>
      <p className="line">
        <span>
          by <bdi>{by}</bdi> on <Day day={at.slice(0, 10)} />
        </span>
        {why !== null && <bdi>{why}</bdi>}
        {undone !== null && (
          <span>
            taken back by <bdi>{undone.by}</bdi> on <Day day={undone.at.slice(0, 10)} />
          </span>
        )}
      </p>
    </>
  )
}

/**
 * The page of what was decided about; null if it is not certain to have one, as a statement that was found not to be
 * one.
 */
function aboutOf(verdict: Verdict): { readonly href: string; readonly name: string } | null {
  switch (verdict.kind) {
    case 'speaker':
    case 'authority':
    case 'said':
    case 'not-a-statement':
      return {
        href: `/reports/${verdict.statement.slice(0, 24)}?statement=${verdict.statement}`,
        name: 'the statement',
      }
    case 'difference':
      return {
        href: `/differences?statement=${verdict.a}&relation=${verdict.relation}`,
        name: 'the two',
      }
    case 'report':
      return { href: `/reports/${verdict.report}`, name: 'the report' }
    case 'merge':
      return { href: `/parties/${verdict.into}`, name: 'who they are' }
    case 'distinct':
      return { href: `/parties/${verdict.agent}`, name: 'who it is' }
    case 'split':
      return { href: `/parties/${verdict.party}`, name: 'who it is' }
    default:
      return verdict satisfies never
  }
}
