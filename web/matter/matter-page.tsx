import { Link } from 'wouter'

import type { KeptMatter, KeptSide } from '../../src/record/index.ts'
import { plural } from '../../src/wording/index.ts'
import { differencesOf, useDifferences, useMatter } from '../api/use-differences.ts'
import { DifferenceEntry } from '../differences/difference-entry.tsx'
import { describeSide } from '../differences/describe-side.ts'
import { reportLink } from '../differences/difference-side.tsx'
import { callSpeakers, standsThere } from '../differences/who.ts'
import { MoreButton } from '../page/more-button.tsx'
import { Page, Waiting } from '../page/page.tsx'
import { Authority } from '../statement/authority.tsx'
import { DaysOfRow } from '../statement/days.tsx'
import { keyOfDays } from '../statement/known-days.ts'
import { PassageWords } from '../statement/passage.tsx'
import { inLanes } from './lanes.ts'

/** A matter: what was said on it, a lane for each office or speaker, by time; then what of it differs and what agrees. */
export function MatterPage({ id }: { id: string }) {
  const { data, error } = useMatter(id)
  const found = useDifferences({ matter: id, each: 'true', relation: 'any' })
  if (!data) return <Waiting error={error} what="the matter" />
  const { name, statements, total, differ, agree } = data
  const shown = differencesOf(found.data)
  return (
    <Page title={name}>
      <h1 className="said">
        <bdi>{name}</bdi>
      </h1>
      <p className="line">
        <span>{plural(total, 'statement')}</span>
        <span>{plural(differ, 'pair differs', 'pairs differ')}</span>
        <span>{plural(agree, 'pair agrees', 'pairs agree')}</span>
      </p>
      {total > statements.length && (
        <p className="hint">The first {statements.length} are shown.</p>
      )}
      <h2>What was said, by time</h2>
      <LaneTable statements={statements} />
      {shown.length > 0 && (
        <section aria-label="Pairs">
          <h2>What differs, and what agrees</h2>
          {shown.map((difference) => (
            <DifferenceEntry key={difference.id} difference={difference} heading="h3" isOnMatter />
          ))}
          <MoreButton list={found} label="More pairs" />
        </section>
      )}
    </Page>
  )
}

function LaneTable({ statements }: Pick<KeptMatter, 'statements'>) {
  const { names, rows } = inLanes(statements, standsThere)
  return (
    <div className="table-scroll">
      <table className="compare lanes">
        <caption className="hidden">Statements by time, the first first</caption>
        <thead>
          <tr>
            <th scope="col">Said or reported on</th>
            {names.map((name) => (
              <th key={name} scope="col">
                <bdi>{name}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ days, cells }) => (
            <tr key={keyOfDays(days)}>
              <th scope="row">
                <DaysOfRow days={days} />
              </th>
              {cells.map((sides, lane) => (
                <td key={names[lane]} data-who={names[lane]}>
                  {sides.map((side) => (
                    <Told key={side.statement} side={side} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A statement in a lane: the words, who, how firmly, and where it stands. */
const Told = ({ side }: { side: KeptSide }) => (
  <div className="told">
    <blockquote className="passage">
      <Link href={reportLink(side)}>
        <PassageWords of={side.passage} />
      </Link>
    </blockquote>
    <p className="line">
      <Authority of={side.authority} />
      {callSpeakers(side) !== standsThere(side) && <bdi>{callSpeakers(side)}</bdi>}
      <span>{describeSide(side)}</span>
    </p>
    <p className="line where">
      <Link href={reportLink(side)}>
        <bdi>{side.outlet ?? side.title ?? side.source}</bdi>
      </Link>
    </p>
  </div>
)
