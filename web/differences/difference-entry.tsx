import { useId, useState } from 'react'
import { Link } from 'wouter'

import type { KeptDifference, KeptSide } from '../../src/record/index.ts'
import { Days } from '../statement/days.tsx'
import { Decided } from '../statement/decided.tsx'
import { keyOfDays, knownDays, type KnownDays } from '../statement/known-days.ts'
import { describeBeside } from './describe-side.ts'
import { DifferenceActions } from './difference-actions.tsx'
import { DifferenceReasons } from './difference-reasons.tsx'
import { DifferenceSide } from './difference-side.tsx'
import { linkTo } from './link-to.ts'
import { MarkedPassage } from './marked-passage.tsx'
import { shownMarks } from './shown-marks.ts'
import { timeBetween } from './time-between.ts'
import { standsThere, whoAndWho } from './who.ts'

/** A pair found less often right than this is shown with "check this". */
const leastClear = 0.6

/** Two statements that differ or agree, side by side, with the words that show it, why they are a pair, and what can be done. */
export function DifferenceEntry({
  difference,
  heading: Heading = 'h2',
  isOnMatter = false,
}: {
  difference: KeptDifference
  heading?: 'h2' | 'h3'
  /** Whether all that is shown is on its matter: it then has no links to more of that. */
  isOnMatter?: boolean
}) {
  const { a, b, words, commitment, matter, matterName, decision, clearness } = difference
  const id = useId()
  const [pointed, setPointed] = useState<readonly number[]>([])
  const marks = { a: shownMarks(words, 'a'), b: shownMarks(words, 'b') }
  const side = (which: 'a' | 'b') => {
    const other = which === 'a' ? 'b' : 'a'
    return (
      <DifferenceSide
        side={difference[which]}
        firmness={describeBeside(difference[which], which, commitment)}
      >
        <MarkedPassage
          of={difference[which].passage}
          marks={marks[which]}
          others={marks[other]}
          pointed={pointed}
          onPoint={setPointed}
          idOf={({ start }, isOther = false) => `${id}-${isOther ? other : which}-${start}`}
        />
      </DifferenceSide>
    )
  }
  return (
    <article className="pair" aria-labelledby={id}>
      <Heading id={id}>
        <bdi>{whoAndWho(difference)}</bdi>
      </Heading>
      <p className="line">
        <DaysOfPair a={a} b={b} />
        <bdi>{timeBetween(difference)}</bdi>
        {!isOnMatter && (
          <Link href={`/matters/${matter}`}>
            on <bdi>{matterName}</bdi>
          </Link>
        )}
      </p>
      <div className="two-sides">
        {side('a')}
        {side('b')}
      </div>
      <div className="why">
        <DifferenceReasons of={difference} />
        <p className="line">
          {difference.shift && <span>shifted: said otherwise before</span>}
          {difference.answers && <span>the second answers the first</span>}
          {clearness < leastClear && (
            <span className="check" title="The machine is not sure that this is so.">
              check this
            </span>
          )}
          {difference.more > 0 && !isOnMatter && (
            <Link href={linkToMore(difference)}>
              {difference.more} more on this between the same
            </Link>
          )}
        </p>
      </div>
      <Decided decisions={decision === null ? [] : [decision]} />
      <DifferenceActions difference={difference} />
    </article>
  )
}

/** All pairs on a matter between the same. */
const linkToMore = ({ a, b, matter, relation }: KeptDifference): string =>
  linkTo({
    a: standsThere(a),
    b: standsThere(b),
    relation: relation === 'differ' ? '' : relation,
    matter,
    each: 'true',
  })

/** The days of both sides, once if they are the same: "7 March 2021 and 15 March 2021", "reported 7 March 2021". */
function DaysOfPair({ a, b }: { a: KeptSide; b: KeptSide }) {
  const [first, second] = [a, b].map(({ said, published }) => knownDays(said, published))
  if (!first && !second) return <span className="unknown">Days not stated</span>
  const isSame = keyOfDays(first ?? null) === keyOfDays(second ?? null)
  return (
    <span>
      <DaysShort of={first} />
      {!isSame && (
        <>
          {' and '}
          <DaysShort of={second} isGoingOn={first?.isTold === second?.isTold} />
        </>
      )}
    </span>
  )
}

/** Days of a side; `isGoingOn`: they follow others that are told or reported as they are. */
function DaysShort({
  of,
  isGoingOn = false,
}: {
  of: KnownDays | null | undefined
  isGoingOn?: boolean
}) {
  if (!of) return <span className="unknown">a day not stated</span>
  return (
    <>
      {of.isTold || isGoingOn ? '' : 'reported '}
      <Days {...of} />
    </>
  )
}
