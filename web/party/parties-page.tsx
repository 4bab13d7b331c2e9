import { Link, useSearchParams } from 'wouter'

import type { FacetValue } from '../../src/record/index.ts'
import { useFacets, useParties } from '../api/use-record.ts'
import { plural } from '../../src/wording/index.ts'
import { distinct } from '../page/distinct.ts'
import { Page } from '../page/page.tsx'
import { readField } from '../page/read-field.ts'
import { describeParty } from './describe-party.ts'

/** People and institutions, looked up by name; without a name, those that speak most often. */
export function PartiesPage() {
  const [parameters, setParameters] = useSearchParams()
  const name = parameters.get('name') ?? ''
  return (
    <Page title="People and institutions">
      <h1>People and institutions</h1>
      <form
        role="search"
        className="search small"
        onSubmit={(event) => {
          event.preventDefault()
          const given = readField(event.currentTarget, 'name')
          setParameters(given === '' ? {} : { name: given })
        }}
      >
        <label className="hidden" htmlFor="name">
          A name
        </label>
        <input
          id="name"
          name="name"
          type="search"
          key={name}
          defaultValue={name}
          maxLength={400}
          placeholder="A name, or how it begins"
        />
        <button type="submit">Look up</button>
      </form>
      {name === '' ? <MostFrequent /> : <Found name={name} />}
    </Page>
  )
}

function Found({ name }: { name: string }) {
  const { data, error } = useParties(`${name}*`)
  const parties = distinct(data ?? [], ({ id }) => id)
  return (
    <section aria-label="Found">
      {error && (
        <p role="alert" className="problem">
          {error.message}
        </p>
      )}
      {data && parties.length === 0 && (
        <p className="empty">
          The record has no one with this full name.{' '}
          <Link href={`/?${new URLSearchParams({ speaker: name }).toString()}`}>
            Look for what someone with that name said
          </Link>
        </p>
      )}
      <ul className="listed">
        {parties.map((party) => (
          <li key={party.id}>
            <Link href={`/parties/${party.id}`}>
              <bdi>{party.name}</bdi>
            </Link>{' '}
            <span className="hint">{describeParty(party)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function MostFrequent() {
  const { data } = useFacets('')
  if (!data) return null
  return (
    <div className="habits">
      <Names title="Who speaks most often" field="speaker" values={data.fields.speaker} />
      <Names
        title="Institutions that are spoken for most often"
        field="institution"
        values={data.fields.institution}
      />
    </div>
  )
}

/** Names with their counts. Each links to what someone with that name said, because the counts are per name. */
function Names({
  title,
  field,
  values,
}: {
  title: string
  field: 'speaker' | 'institution'
  values: readonly FacetValue[]
}) {
  return (
    <section aria-label={title}>
      <h2 className="small">{title}</h2>
      {values.length === 0 && <p className="empty">No one yet.</p>}
      <ul>
        {values.map(({ value, count: found }) => (
          <li key={value}>
            <Link href={`/parties?${new URLSearchParams({ name: value }).toString()}`}>
              <bdi>{value}</bdi>
            </Link>{' '}
            <Link
              className="count"
              href={`/?${new URLSearchParams({ [field]: value }).toString()}`}
            >
              {plural(found, 'statement')}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
