import type { Occasion, Statement } from '../data-model/index.ts'

/** On what occasion something was said: "interview, Harbour One"; null if the text does not say. */
export const occasionText = (occasion: Occasion | null): string | null =>
  occasion &&
  [occasion.kind, occasion.outlet?.text, occasion.place?.text].filter(Boolean).join(', ')

/** To whom something was said, in the report's words: "reporters, voters"; null if the text does not say. */
export const addresseesText = ({ addressees }: Pick<Statement, 'addressees'>): string | null =>
  addressees.length === 0 ? null : addressees.map(({ mention }) => mention.text).join(', ')
