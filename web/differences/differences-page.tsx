import { Link, useSearchParams } from 'wouter'

import { plural } from '../../src/wording/index.ts'
import {
  differenceFields,
  differencesOf,
  useDifferences,
  type AskedDifferences,
} from '../api/use-differences.ts'
import { MoreButton } from '../page/more-button.tsx'
import { Page } from '../page/page.tsx'
import { DifferenceEntry } from './difference-entry.tsx'
import { DifferenceForm } from './difference-form.tsx'

/** Where statements differ, what stands highest first, page by page; the address of the page has what is asked for. */
export function DifferencesPage() {
  const [parameters, setParameters] = useSearchParams()
  const asked = readAddress(parameters)
  const found = useDifferences(asked)
  const shown = differencesOf(found.isError ? undefined : found.data)
  const [first] = found.data?.pages ?? []
  const { matter, statement } = asked
  const isNarrowed = Object.keys(asked).length > 0
  return (
    <Page title="Differences">
      <h1>Differences</h1>
      <DifferenceForm asked={asked} onChange={(next) => setParameters(writeAddress(next))} />
      {(matter ?? statement) !== undefined && (
        <p className="line">
          <span>Only pairs {matter === undefined ? 'of one statement' : 'on one matter'}</span>
          {matter !== undefined && <Link href={`/matters/${matter}`}>Go to the matter</Link>}
          <Link href="/differences">Show all</Link>
        </p>
      )}
      <section aria-label="Pairs" aria-busy={found.isFetching}>
        <p role="status">
          {first && !found.isError && first.total > 0 && (
            <>
              <b>{plural(first.total, 'pair')}</b>
              <span className="hint"> · the clearest and weightiest first</span>
            </>
          )}
        </p>
        {found.isError && (
          <p role="alert" className="problem">
            {found.error.message.split('\n')[0]}
          </p>
        )}
        {first && first.waiting > 0 && <NotCompared waiting={first.waiting} />}
        {shown.map((difference) => (
          <DifferenceEntry
            key={difference.id}
            difference={difference}
            isOnMatter={matter !== undefined}
          />
        ))}
        {first?.total === 0 && !found.isError && (isNarrowed || first.waiting === 0) && (
          <Nothing isNarrowed={isNarrowed} />
        )}
        <MoreButton list={found} label="More pairs" />
      </section>
    </Page>
  )
}

/** That statements were not compared yet, and what to do. */
function NotCompared({ waiting }: { waiting: number }) {
  return (
    <p>
      The statements of {plural(waiting, 'report')} were not compared yet. Compare them:{' '}
      <code>onrecord differences --compare</code>
    </p>
  )
}

function Nothing({ isNarrowed }: { isNarrowed: boolean }) {
  return isNarrowed ? (
    <div className="empty">
      <p>The record has no such pair.</p>
      <p>
        Leave more open. <Link href="/differences">Start again</Link>
      </p>
    </div>
  ) : (
    <div className="empty">
      <p>No two statements in the record differ.</p>
      <p>
        <Link href="/add" className="button primary">
          Add a report
        </Link>
      </p>
    </div>
  )
}

/** What the address of the page asks for. */
const readAddress = (parameters: URLSearchParams): AskedDifferences =>
  Object.fromEntries(
    differenceFields.flatMap((field) => {
      const value = parameters.get(field) ?? ''
      return value === '' ? [] : [[field, value]]
    }),
  )

/** The address that asks for it; what is left open is left out. */
const writeAddress = (asked: AskedDifferences): URLSearchParams =>
  new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== ''))
