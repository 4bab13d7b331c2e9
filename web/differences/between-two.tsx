import { Link } from 'wouter'

import { differencesOf, useDifferences } from '../api/use-differences.ts'
import { DifferenceEntry } from './difference-entry.tsx'
import { linkTo } from './link-to.ts'

/** The first differences between two, or of one with itself, by name; nothing as long as the names are not known, and if there are none. */
export function BetweenTwo({
  one,
  other,
  query,
}: {
  one: string | undefined
  other: string | undefined
  /** What the statement on one side at least is found by. */
  query: string
}) {
  const asked = one === undefined || other === undefined ? null : { a: one, b: other, q: query }
  const { data, isError } = useDifferences(asked, mostShown)
  const shown = differencesOf(isError ? undefined : data)
  const total = data?.pages[0]?.total ?? 0
  if (asked === null || shown.length === 0) return null
  return (
    <section aria-label="What differs">
      <h2>What differs</h2>
      {shown.map((difference) => (
        <DifferenceEntry key={difference.id} difference={difference} heading="h3" />
      ))}
      {total > shown.length && (
        <p>
          <Link href={linkTo(asked)}>All {total} differences between the two</Link>
        </p>
      )}
    </section>
  )
}

const mostShown = 5
