import { makeFinder } from '../make-finder.ts'
import { gap } from '../word-patterns.ts'

/** "3 p.m.", "10:30 a.m. EST", "14:00 GMT", "at noon", "around midnight": times of a day. */
export const clockTimes = [
  makeFinder(
    'clock-times',
    new RegExp(
      `(?<![\\d:.,$£€/-])(?:[01]?\\d|2[0-3])(?:(?:[:.][0-5]\\d)?[^\\S\\r\\n]?(?:[ap]\\.m\\.|[ap]m\\b)|[:.][0-5]\\d(?=${gap}(?:GMT|UTC|local${gap}time|hours?)\\b))(?:${gap}\\(?(?:E[SD]?T|C[SED]{0,2}T|M[SD]?T|P[SD]?T|GMT|UTC|BST|Eastern(?:${gap}time)?|local${gap}time)\\b\\)?)?`,
      'gi',
    ),
    () => ({ meaning: { kind: 'clock' } }),
  ),
  makeFinder(
    'noon-and-midnight',
    new RegExp(
      `(?<before>\\b(?:at|around|by|until|before|after|since|from|about|past)${gap})(?:noon|midday|midnight|dawn|dusk)\\b`,
      'gi',
    ),
    () => ({ meaning: { kind: 'clock' } }),
  ),
] as const
