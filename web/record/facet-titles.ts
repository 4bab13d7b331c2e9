import type { FacetField } from './search-state.ts'

/** What the fields by which a search is narrowed are called on the page. */
export const facetTitles: Readonly<Record<FacetField, string>> = {
  speaker: 'People',
  institution: 'Institutions',
  authority: 'Authority',
  act: 'Act',
  modality: 'Firmness',
  polarity: 'Polarity',
  form: 'In quotation marks',
  outlet: 'Outlet',
  to: 'Addressee',
  via: 'Relayed by',
}
