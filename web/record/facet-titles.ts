import type { FacetField } from './search-state.ts'

/** The names on the page of the fields that narrow a search. */
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
