import { describeDayLimits } from '../../src/wording/index.ts'
import { facetTitles } from './facet-titles.ts'
import { FacetLabel } from './facets.tsx'
import { facetFields, type SearchState } from './search-state.ts'

/** What narrows the search, each with a way to undo it. */
export function Chosen({
  state,
  onChange,
}: {
  state: SearchState
  onChange: (state: SearchState) => void
}) {
  const all = facetFields.flatMap((field) => state.chosen[field].map((value) => ({ field, value })))
  const days = describeDayLimits(state.from, state.to)
  if (all.length === 0 && days === null) return null
  return (
    <ul className="chosen" aria-label="Narrowed down to">
      {all.map(({ field, value }) => (
        <li key={`${field} ${value}`}>
          <button
            type="button"
            onClick={() =>
              onChange({
                ...state,
                chosen: {
                  ...state.chosen,
                  [field]: state.chosen[field].filter((one) => one !== value),
                },
              })
            }
          >
            {facetTitles[field]}: <FacetLabel field={field} value={value} /> <TakeBack />
          </button>
        </li>
      ))}
      {days !== null && (
        <li>
          <button type="button" onClick={() => onChange({ ...state, from: null, to: null })}>
            said {days} <TakeBack />
          </button>
        </li>
      )}
    </ul>
  )
}

const TakeBack = () => (
  <>
    <span className="cross" aria-hidden="true">
      ×
    </span>
    <span className="hidden">undo this choice</span>
  </>
)
