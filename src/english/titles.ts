import abbreviations from './abbreviations.json' with { type: 'json' }

/** Titles that are abbreviated before a name ("Mr", "Gen"), with a capital, as alternatives of a regular expression. */
export const abbreviatedTitles = abbreviations.beforeName
  .map((title) => title.replace(/^./, (first) => first.toUpperCase()))
  .join('|')

const courtesy = 'mr|mrs|ms|mx|miss|mister'

/** Whether words are a form of address that tells no office ("Mr", "Miss"). */
export const isCourtesyTitle = (words: string): boolean =>
  new RegExp(String.raw`^(?:${courtesy})\.?$`, 'i').test(words)

/** A name without the form of address before it: "Mrs. Lind" is "Lind". */
export const withoutCourtesyTitle = (name: string): string =>
  name.replace(new RegExp(String.raw`^(?:${courtesy}|dr)\.? `, 'i'), '')
