import { Link, Redirect, useSearchParams } from 'wouter'

import type { Agent, FacetValue, Facets } from '../../src/record/index.ts'
import {
  hitsOf,
  useDays,
  useFacets,
  useParty,
  useStatements,
  useSubjects,
} from '../api/use-record.ts'
import { plural } from '../../src/wording/index.ts'
import { MoreButton } from '../page/more-button.tsx'
import { Page, Waiting } from '../page/page.tsx'
import { readField } from '../page/read-field.ts'
import { Bars } from '../record/time-range.tsx'
import { Day } from '../statement/days.tsx'
import { KnownAs } from './known-as.tsx'
import { OwnParty } from './own-party.tsx'
import { StatementCard } from '../statement/statement-card.tsx'

/** A person or an institution: names, titles over time, and what they said by time. */
export function PartyPage({ id }: { id: string }) {
  const { data, error } = useParty(id)
  if (!data) return <Waiting error={error} what="the person or institution" />
  if (data.report !== undefined) return <OwnParty party={data} report={data.report} />
  // A party that is one across reports has only one address.
  if (data.id !== id) return <Redirect replace to={`/parties/${data.id}`} />
  return <Party party={data} />
}

function Party({ party }: { party: Agent }) {
  const [parameters, setParameters] = useSearchParams()
  const matter = parameters.get('q') ?? ''
  const { id, name, kind, otherNames, titles, statements, reports } = party
  const all = `party:${id}`
  const isInstitution = kind === 'institution' || kind === 'place'
  const unnamed = '(authority:unnamed OR authority:collective)'
  const about = matter.trim() === '' ? '' : ` (${matter})`
  const { data: counts } = useFacets(all + about)
  const { data: outlets } = useFacets(all)
  const total = outlets?.total ?? statements
  return (
    <Page title={name}>
      <header className="party-head">
        <h1>
          <bdi>{name}</bdi>
        </h1>
        <p className="line">
          <span>{kind}</span>
          <span>{plural(total, 'statement')}</span>
          <span>{plural(reports, 'report')}</span>
          {outlets && <span>{inOutlets(outlets.fields.outlet.length)}</span>}
          <Link href={`/compare?a=${id}`}>Compare with another</Link>
          <a href={`/parties/${id}.csv`} download>
            CSV
          </a>
        </p>
        {otherNames.length > 0 && (
          <p>
            Also: <bdi>{otherNames.join(', ')}</bdi>
          </p>
        )}
        {titles.length > 0 && <Titles titles={titles} />}
        <KnownAs party={party} />
      </header>
      <form
        role="search"
        className="search small"
        onSubmit={(event) => {
          event.preventDefault()
          const q = readField(event.currentTarget, 'q')
          setParameters(q === '' ? {} : { q })
        }}
      >
        <label className="hidden" htmlFor="matter">
          Only about
        </label>
        <input
          id="matter"
          name="q"
          type="search"
          key={matter}
          defaultValue={matter}
          placeholder="Only about …"
        />
        <button type="submit">Narrow down</button>
      </form>
      <Timeline query={all + about} />
      {counts && <Habits query={all + about} isInstitution={isInstitution} facets={counts} />}
      <Statements
        title="What was said"
        query={isInstitution ? `${all} NOT ${unnamed}${about}` : all + about}
      />
      {isInstitution && (
        <Statements
          title="By sources without a name"
          query={`${all} ${unnamed}${about}`}
          isHiddenWhenEmpty
        />
      )}
    </Page>
  )
}

function Titles({ titles }: { titles: Agent['titles'] }) {
  return (
    <ul className="titles" aria-label="Titles over time">
      {titles.map(({ title, institution, first, last }, index) => (
        <li key={index}>
          <bdi>{[title, institution].filter(Boolean).join(', ')}</bdi>{' '}
          {first !== null && (
            <span className="how">
              <Day day={first} />
              {last !== null && last !== first && (
                <>
                  {' to '}
                  <Day day={last} />
                </>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Timeline({ query }: { query: string }) {
  const { data } = useDays(query)
  if (!data || data.counts.length === 0) return null
  return (
    <section aria-label="By time" className="timeline">
      <Bars counts={data} isIn={() => true} />
      {data.unknown > 0 && <p className="hint">{data.unknown} with no known day</p>}
    </section>
  )
}

/** Whom they spoke about and to, on whose behalf, and how. */
function Habits({
  query,
  isInstitution,
  facets: { total, fields },
}: {
  query: string
  isInstitution: boolean
  facets: Facets
}) {
  const { data } = useSubjects(query)
  const isPart = data !== undefined && data.statements < total
  const shown: readonly { title: string; values: readonly FacetValue[]; hint?: string }[] = [
    {
      title: 'About',
      values: data?.subjects ?? [],
      ...(isPart ? { hint: `in the latest ${data.statements}` } : {}),
    },
    { title: 'Addressees', values: fields.to },
    isInstitution
      ? { title: 'Speakers', values: fields.speaker }
      : { title: 'On behalf of', values: fields.institution },
    { title: 'Acts', values: fields.act },
    { title: 'Firmness', values: fields.modality },
  ]
  return (
    <div className="habits">
      {shown.map(({ title, values, hint }) =>
        values.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h2 className="small">{title}</h2>
            {hint !== undefined && <p className="hint">{hint}</p>}
            <ul>
              {values.slice(0, 5).map(({ value, count: found }) => (
                <li key={value}>
                  <bdi>{value}</bdi> <span className="count">{found}</span>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  )
}

function Statements({
  title,
  query,
  isHiddenWhenEmpty = false,
}: {
  title: string
  query: string
  isHiddenWhenEmpty?: boolean
}) {
  const found = useStatements(query, 'said')
  const hits = hitsOf(found.data)
  if (hits.length === 0 && isHiddenWhenEmpty) return null
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {found.error && (
        <p role="alert" className="problem">
          {found.error.message.split('\n')[0]}
        </p>
      )}
      {found.isSuccess && hits.length === 0 && <p className="empty">Nothing.</p>}
      {hits.map((hit) => (
        <StatementCard key={hit.statement.id} hit={hit} />
      ))}
      <MoreButton list={found} label="More statements" />
    </section>
  )
}

/** No more than ten values of a field are counted. */
const inOutlets = (known: number): string =>
  known < 10 ? plural(known, 'outlet') : '10 outlets or more'
