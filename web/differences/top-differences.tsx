import { Link } from 'wouter'

import type { KeptSide } from '../../src/record/index.ts'
import { wordsOf } from '../../src/wording/index.ts'
import { differencesOf, useDifferences } from '../api/use-differences.ts'
import { callSpeakers, whoAndWho } from './who.ts'

/** The differences that stand highest, in short; nothing if there are none. */
export function TopDifferences() {
  const { data } = useDifferences({}, mostShown)
  const shown = differencesOf(data)
  const total = data?.pages[0]?.total ?? 0
  if (shown.length === 0) return null
  return (
    <section aria-label="What differs" className="top-differences">
      <h2>What differs</h2>
      <ul>
        {shown.map((difference) => (
          <li key={difference.id}>
            <Link href={`/matters/${difference.matter}`}>
              <bdi>{whoAndWho(difference)}</bdi>
            </Link>
            <Words of={difference.a} />
            <Words of={difference.b} />
          </li>
        ))}
      </ul>
      {total > shown.length && (
        <p>
          <Link href="/differences">All {total} differences</Link>
        </p>
      )}
    </section>
  )
}

const mostShown = 3

/** What was said on a side, as much of it as fits. */
const Words = ({ of }: { of: KeptSide }) => (
  <p>
    <span className="hidden">
      <bdi>{callSpeakers(of)}</bdi>:{' '}
    </span>
    <bdi className="said small">{wordsOf(of.content)}</bdi>
  </p>
)
