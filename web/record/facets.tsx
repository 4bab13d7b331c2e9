import { useState } from 'react'

import type { FacetValue } from '../../src/record/index.ts'
import { nameKey } from '../../src/matching/name-key.ts'
import {
  anonymityWords,
  authoritySigns,
  kindWords,
  utteranceWords,
} from '../../src/wording/index.ts'
import { useFacets } from '../api/use-record.ts'
import { distinct } from '../page/distinct.ts'
import { facetTitles } from './facet-titles.ts'
import { composeQuery, type FacetField, type SearchState } from './search-state.ts'

/** What the list shows for a value of a field with fixed values. */
const words: Readonly<Partial<Record<FacetField, Readonly<Record<string, string>>>>> = {
  form: { direct: 'all of it', mixed: 'in part', indirect: 'none of it' },
  utterance: utteranceWords,
  kind: kindWords,
  anonymity: anonymityWords,
}

/** The fields by which a search can be narrowed, each value with how many entries it has. */
export function FacetList({
  state,
  isWanted,
  onChange,
}: {
  state: SearchState
  /** Whether it is counted yet. */
  isWanted: boolean
  onChange: (state: SearchState) => void
}) {
  const { data: facets } = useFacets(composeQuery(state), isWanted)
  const shownFirst = [
    'speaker',
    'institution',
    'authority',
    'anonymity',
    'utterance',
    'kind',
    'act',
    'modality',
    'outlet',
  ] as const
  const rest = ['to', 'form', 'polarity', 'via'] as const
  const show = (field: FacetField) => (
    <Facet
      key={field}
      field={field}
      state={state}
      values={facets?.fields[field] ?? []}
      onChange={onChange}
    />
  )
  return (
    <>
      {shownFirst.map(show)}
      <details open={rest.some((field) => state.chosen[field].length > 0)}>
        <summary>More</summary>
        {rest.map(show)}
      </details>
    </>
  )
}

function Facet({
  field,
  state,
  values,
  onChange,
}: {
  field: FacetField
  state: SearchState
  values: readonly FacetValue[]
  onChange: (state: SearchState) => void
}) {
  const [isLong, setLong] = useState(false)
  const chosen = state.chosen[field]
  // The other values of a field that is chosen from are counted without that choice.
  const { data: others } = useFacets(composeQuery(state, field), chosen.length > 0)
  const counted = chosen.length > 0 ? (others?.fields[field] ?? values) : values
  // If a name is spelt in several ways, another spelling may have been chosen.
  const spelt = (value: string) => chosen.find((one) => nameKey(one) === nameKey(value)) ?? value
  const offered = counted.map(({ value, count }) => ({ value: spelt(value), count }))
  const missing = chosen.filter((value) => !offered.some((one) => one.value === value))
  const all = distinct(
    [...missing.map((value) => ({ value, count: 0 })), ...offered],
    ({ value }) => value,
  )
  if (all.length === 0) return null
  const shown = isLong ? all : all.filter(({ value }, rank) => rank < 5 || chosen.includes(value))
  const toggle = (value: string, isChosen: boolean) =>
    onChange({
      ...state,
      chosen: {
        ...state.chosen,
        [field]: isChosen ? [...chosen, value] : chosen.filter((one) => one !== value),
      },
    })
  return (
    <fieldset className="facet">
      <legend>{facetTitles[field]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.target.checked)}
          />
          <span className="value">
            <FacetLabel field={field} value={value} />
          </span>
          <span className="count">{count.toLocaleString('en-GB')}</span>
        </label>
      ))}
      {all.length > (isLong ? 5 : shown.length) && (
        <button type="button" className="quiet" onClick={() => setLong(!isLong)}>
          {isLong ? 'Fewer' : `${all.length - shown.length} more`}
          <span className="hidden"> of {facetTitles[field]}</span>
        </button>
      )}
    </fieldset>
  )
}

/** A value of a field, in words. */
export function FacetLabel({ field, value }: { field: FacetField; value: string }) {
  if (field !== 'authority') return <bdi>{words[field]?.[value] ?? value}</bdi>
  const { sign, words: label } = authoritySigns[value as keyof typeof authoritySigns] ?? {
    sign: '',
    words: value,
  }
  return (
    <>
      <span aria-hidden="true">{sign}</span> {label}
    </>
  )
}
