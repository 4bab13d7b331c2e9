/** A name in the form in which names are compared: without capitals, accents, a leading "the" and full stops. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[.’']/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '')
