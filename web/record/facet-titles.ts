import type { FacetField } from './search-state.ts'

/** The names on the page of the fields that narrow a search. */
export const facetTitles: Readonly<Record<FacetField, string>> = {
  speaker: 'People',
  institution: 'Institutions',
  utterance: 'Was it said?',
  kind: 'Words or mind',
  authority: 'Authority',
  anonymity: 'Why not named',
  act: 'Act',
  modality: 'Firmness',
  polarity: 'Polarity',
  form: 'In quotation marks',
  outlet: 'Outlet',
  to: 'Addressee',
  via: 'Relayed by',
}
